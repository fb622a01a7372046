package id.cakupan.reporting.archive;

import java.util.Arrays;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.kit.sql.Database;

/** Reads the whole archive again and holds every hash against what is stored. */
@Path("/api/v1/archive/check")
@RolesAllowed("operator")
class ArchiveCheck {

    private final Database database;

    ArchiveCheck(Database database) {
        this.database = database;
    }

    /**
     * @param entries how many were read
     * @param seal of the last one, in hex, to be kept outside; null in an empty archive
     * @param broken what is wrong with the first that does not fit; null where all do
     */
    record Outcome(long entries, String seal, Broken broken) {

        record Broken(long number, String what) {
        }
    }

    /** The chain so far. */
    private static final class Chain {
        private long entries;
        private byte[] seal;
        private Outcome.Broken broken;

        private void breaks(long number, String what) {
            if (broken == null) {
                broken = new Outcome.Broken(number, what);
            }
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Outcome check() {
        Chain chain = new Chain();
        database.each("select number, content, hash, previous, seal from archive_entry order by number", row -> {
            long number = row.getLong("number");
            byte[] content = row.getBytes("content");
            byte[] previous = row.getBytes("previous");
            chain.entries++;
            if (number != chain.entries) {
                chain.breaks(chain.entries, "The entry is missing.");
            }
            if (!Arrays.equals(Seal.sha256(content), row.getBytes("hash"))) {
                chain.breaks(number, "Its content has another hash.");
            } else if (!Arrays.equals(previous, chain.seal) || !namesPrevious(content, previous)) {
                chain.breaks(number, "It does not name the seal of the entry before.");
            }
            chain.seal = row.getBytes("seal");
            if (!Arrays.equals(sealOf(number, row.getBytes("hash"), chain), chain.seal)) {
                chain.breaks(number, "Its seal does not fit its files.");
            }
        });
        return new Outcome(chain.entries, chain.seal == null ? null : Seal.hex(chain.seal), chain.broken);
    }

    private static boolean namesPrevious(byte[] content, byte[] previous) {
        JsonNode named = Canonical.tree(content).path("previous");
        return previous == null ? named.isNull() : Seal.hex(previous).equals(named.textValue());
    }

    private byte[] sealOf(long number, byte[] contentHash, Chain chain) {
        TreeMap<String, byte[]> hashes = new TreeMap<>();
        hashes.put(Archive.CONTENT, contentHash);
        database.each("select name, content, hash from issue_file where issue = ?", file -> {
            byte[] hash = Seal.sha256(file.getBytes("content"));
            if (!Arrays.equals(hash, file.getBytes("hash"))) {
                chain.breaks(number, "Its file " + file.getString("name") + " has another hash.");
            }
            hashes.put(file.getString("name"), hash);
        }, number);
        return Seal.of(hashes);
    }
}
