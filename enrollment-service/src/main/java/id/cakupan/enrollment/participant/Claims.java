package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.enrollment.personal.LookupHash.Claim;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Lets a NIK in once, also under concurrency. */
@ApplicationScoped
class NikClaims {

    private static final String CLAIM = """
            set local lock_timeout = '2s';
            insert into nik_claim (hash, key_id, participant_id)
            select hash, key_id, ? from unnest(?::bytea[], ?::text[]) as row(hash, key_id)
            on conflict do nothing;
            set local lock_timeout to default
            """;

    private final LookupHash hashes;
    private final Database database;

    NikClaims(LookupHash hashes, Database database) {
        this.hashes = hashes;
        this.database = database;
    }

    /**
     * Claims a NIK for a person, under every lookup key. Somebody else's open claim is waited for two seconds.
     *
     * @throws Refusal 409 {@code nik-already-registered}
     */
    @Transactional(MANDATORY)
    public void claim(Nik nik, UUID participant) {
        // in one order for all, so that two who want the same NIK cannot block each other
        List<Claim> claims = hashes.claims(nik).stream().sorted(Comparator.comparing(Claim::hash, Arrays::compare))
                .toList();
        if (insert(claims, participant) < claims.size()) {
            throw taken();
        }
    }

    private int insert(List<Claim> claims, UUID participant) {
        try {
            return database.updateBetween(CLAIM, participant, claims.stream().map(Claim::hash).toArray(byte[][]::new),
                    claims.stream().map(Claim::keyId).toArray(String[]::new));
        } catch (Database.Refused e) {
            throw e.byLock() ? taken() : e;
        }
    }

    private static Refusal taken() {
        return new Refusal(409, "nik-already-registered",
                "This NIK has a live membership, or another registration of it is in flight.");
    }
}
