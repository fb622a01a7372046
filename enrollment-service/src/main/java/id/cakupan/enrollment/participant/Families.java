package id.cakupan.enrollment.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.personal.LookupHash.Claim;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/**
 * Families by the number of their card. A number is a family for good: who gets another card belongs to another family. Whoever
 * needs both takes families before people, and several of one sort in the order of their ids.
 */
@ApplicationScoped
public class Families {

    private static final String KIND = "noKk";

    // one mark for each key: of an array the database would make a plan each time
    private static final String FIND = "select family_id from family_claim where hash in (%s)";

    private static final String FIND_TO_SHARE = """
            select family.id as family_id from family_claim join family on family.id = family_id where hash in (%s)
            for share of family
            """;

    private static final String CLAIM = """
            set local lock_timeout = '2s';
            insert into family_claim (hash, key_id, family_id)
            select hash, key_id, ? from unnest(?::bytea[], ?::text[]) as row(hash, key_id)
            on conflict do nothing;
            set local lock_timeout to default
            """;

    private static final String ADD = "insert into family (id, no_kk, version) values (?, ?, 0)";

    private static final String FORGET = "delete from family_claim where hash = any(?) and family_id = ?";

    private static final String HOLD = """
            select id, version from family where id = any(cast(? as uuid[])) order by id for no key update
            """;

    private static final String ONE = "select id, version, no_kk from family where id = ?";

    private static final String CHANGED = "update family set version = version + 1 where id = any(cast(? as uuid[]))";

    private final LookupHash hashes;
    private final PersonalCipher cipher;
    private final Database database;

    Families(LookupHash hashes, PersonalCipher cipher, Database database) {
        this.hashes = hashes;
        this.cipher = cipher;
        this.database = database;
    }

    /** A family and how often it was changed. */
    public record Family(UUID id, FamilyNumber noKk, int version) {
    }

    /** The family with a number, where there is one. */
    public Optional<UUID> find(FamilyNumber noKk) {
        return find(FIND, claims(noKk)).stream().findFirst();
    }

    /** @throws Refusal 404 */
    public Family existing(UUID id) {
        return database.first(ONE, this::family, id)
                .orElseThrow(() -> Refusal.notFound("There is no family with this id."));
    }

    /**
     * The family with a number, made where there is none. Until the transaction ends nobody changes it as a whole, but
     * others may join it in the same way.
     *
     * @throws Refusal 503 where somebody else is making it for longer than two seconds
     */
    @Transactional(MANDATORY)
    public UUID join(FamilyNumber noKk) {
        List<Claim> claims = claims(noKk);
        List<UUID> known = find(FIND_TO_SHARE, claims);
        if (known.isEmpty()) {
            UUID made = UUID.randomUUID();
            if (claim(claims, made) == claims.size()) {
                database.update(ADD, made, cipher.encrypt(made, Field.FAMILY_NUMBER, noKk.digits()));
                return made;
            }
            database.update(FORGET, bytes(claims), made); // somebody was quicker
            known = find(FIND_TO_SHARE, claims);
        }
        UUID family = known.stream().findFirst().orElseThrow(Families::busy);
        if (known.size() < claims.size()) {
            claim(claims, family); // a key that is new since
        }
        return family;
    }

    /**
     * Families that nobody joins, leaves or changes before the transaction ends.
     *
     * @return their versions
     */
    @Transactional(MANDATORY)
    public Map<UUID, Integer> hold(Collection<UUID> families) {
        Map<UUID, Integer> versions = new HashMap<>();
        database.each(HOLD, row -> versions.put(row.getObject("id", UUID.class), row.getInt("version")), texts(families));
        return versions;
    }

    /** Notes that families were changed, which the caller holds. */
    @Transactional(MANDATORY)
    public void changed(Collection<UUID> families) {
        database.update(CHANGED, texts(families));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private Family family(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Family(id, new FamilyNumber(cipher.decrypt(id, Field.FAMILY_NUMBER, row.getBytes("no_kk"))),
                row.getInt("version"));
    }

    private List<UUID> find(String sql, List<Claim> claims) {
        return database.list(sql.formatted(String.join(", ", Collections.nCopies(claims.size(), "?"))),
                row -> row.getObject("family_id", UUID.class), (Object[]) bytes(claims));
    }

    private int claim(List<Claim> claims, UUID family) {
        try {
            return database.updateBetween(CLAIM, family, bytes(claims),
                    claims.stream().map(Claim::keyId).toArray(String[]::new));
        } catch (Database.Refused e) {
            throw e.byLock() ? busy() : e;
        }
    }

    private static byte[][] bytes(List<Claim> claims) {
        return claims.stream().map(Claim::hash).toArray(byte[][]::new);
    }

    private static Refusal busy() {
        return Refusal.busy("register-busy", "Others of this family are being registered; try again in a moment.",
                Duration.ofSeconds(2));
    }

    // in one order for all, so that two who want the same cannot block each other
    private List<Claim> claims(FamilyNumber noKk) {
        return hashes.claims(KIND, noKk.digits()).stream().sorted(Comparator.comparing(Claim::hash, Arrays::compare)).toList();
    }
}
