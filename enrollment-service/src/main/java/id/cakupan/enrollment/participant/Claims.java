package id.cakupan.enrollment.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.personal.LookupHash.Claim;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Lets an identifier in once, also under concurrency. */
@ApplicationScoped
class Claims {

    private static final String TAKE = """
            set local lock_timeout = '2s';
            insert into identifier_claim (hash, key_id, participant_id)
            select hash, key_id, ? from unnest(?::bytea[], ?::text[]) as row(hash, key_id)
            on conflict do nothing;
            set local lock_timeout to default
            """;

    private static final String GIVE_BACK = "delete from identifier_claim where hash = any(?) and participant_id = ?";

    private static final String OWNER = "select participant_id from identifier_claim where hash = any(?)";

    private final LookupHash hashes;
    private final Database database;

    Claims(LookupHash hashes, Database database) {
        this.hashes = hashes;
        this.database = database;
    }

    /**
     * Claims identifiers for a person, under every lookup key. Somebody else's open claim is waited for two seconds.
     *
     * @throws Refusal 409 {@code nik-already-registered} or the like of another kind
     */
    @Transactional(MANDATORY)
    void take(List<Identifier> identifiers, UUID participant) {
        for (Identifier identifier : identifiers) {
            if (!tryToTake(identifier, participant)) {
                throw identifier.taken();
            }
        }
    }

    /**
     * Claims an identifier where nobody has it.
     *
     * @return whether it did
     * @throws Refusal 409 where somebody else is claiming it for longer than two seconds
     */
    @Transactional(MANDATORY)
    boolean tryToTake(Identifier identifier, UUID participant) {
        List<Claim> claims = claims(identifier);
        int taken = insert(claims, participant, identifier);
        if (taken > 0 && taken < claims.size()) {
            giveBack(identifier, participant); // of a key that is new since somebody else took it
        }
        return taken == claims.size();
    }

    private void giveBack(Identifier identifier, UUID participant) {
        database.update(GIVE_BACK, claims(identifier).stream().map(Claim::hash).toArray(byte[][]::new), participant);
    }

    /**
     * Claims what a person has now and gives back what she has no more, in this order: whoever waits here for another
     * has not yet given back anything that the other could wait for.
     *
     * @throws Refusal 409 as in {@link #take}
     */
    @Transactional(MANDATORY)
    void change(List<Identifier> was, List<Identifier> now, UUID participant) {
        List<Identifier> taken = new ArrayList<>(now);
        taken.removeAll(was);
        take(taken, participant);
        List<Identifier> given = new ArrayList<>(was);
        given.removeAll(now);
        for (Identifier identifier : given) {
            giveBack(identifier, participant);
        }
    }

    /** Who has an identifier. */
    Optional<UUID> owner(Identifier identifier) {
        return database.first(OWNER, row -> row.getObject("participant_id", UUID.class),
                (Object) claims(identifier).stream().map(Claim::hash).toArray(byte[][]::new));
    }

    // in one order for all, so that two who want the same cannot block each other
    private List<Claim> claims(Identifier identifier) {
        return hashes.claims(identifier.kind().field(), identifier.number()).stream()
                .sorted(Comparator.comparing(Claim::hash, Arrays::compare)).toList();
    }

    private int insert(List<Claim> claims, UUID participant, Identifier identifier) {
        try {
            return database.updateBetween(TAKE, participant, claims.stream().map(Claim::hash).toArray(byte[][]::new),
                    claims.stream().map(Claim::keyId).toArray(String[]::new));
        } catch (Database.Refused e) {
            throw e.byLock() ? identifier.taken() : e;
        }
    }
}
