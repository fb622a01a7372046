package id.cakupan.coverage.place;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import id.cakupan.coverage.mirror.MirroredTable;
import id.cakupan.coverage.mirror.MirroredTable.Change;
import id.cakupan.coverage.register.Branch;
import id.cakupan.coverage.register.Deputy;
import id.cakupan.coverage.register.Listed;
import id.cakupan.coverage.register.PlaceLists;
import id.cakupan.coverage.register.PlaceLists.Marks;
import id.cakupan.coverage.register.Territory;
import id.cakupan.coverage.revision.Revisions;
import id.cakupan.kit.sql.Database;

/** Keeps the register's branches, territories and deputy regions; as a data revision only where they differ. */
@ApplicationScoped
class PlaceStore {

    static final String WHAT = "places";
    private static final Logger LOG = Logger.getLogger(PlaceStore.class);
    private static final MirroredTable<Branch> BRANCHES = new MirroredTable<>("branch", List.of("code", "valid_from"),
            List.of("name", "deputy", "areas_total", "valid_to", "source"),
            row -> new Branch(row.getString("code"), row.getString("name"), row.getString("deputy"),
                    row.getObject("areas_total", Integer.class), Database.day(row, "valid_from"),
                    Database.day(row, "valid_to"), row.getString("source")),
            branch -> Arrays.asList(branch.code(), branch.validFrom(), branch.name(), branch.deputy(), branch.areasTotal(),
                    branch.validTo(), branch.source()));
    private static final MirroredTable<Territory> TERRITORIES = new MirroredTable<>("territory",
            List.of("branch", "region_code", "valid_from"), List.of("valid_to"),
            row -> new Territory(row.getString("branch"), row.getString("region_code"), Database.day(row, "valid_from"),
                    Database.day(row, "valid_to")),
            part -> Arrays.asList(part.branch(), part.region(), part.validFrom(), part.validTo()));
    private static final MirroredTable<Deputy> DEPUTIES = new MirroredTable<>("deputy", List.of("code", "valid_from"),
            List.of("name", "all_branches_listed", "valid_to", "source"),
            row -> new Deputy(row.getString("code"), row.getString("name"), row.getBoolean("all_branches_listed"),
                    Database.day(row, "valid_from"), Database.day(row, "valid_to"), row.getString("source")),
            deputy -> Arrays.asList(deputy.code(), deputy.validFrom(), deputy.name(), deputy.allBranchesListed(),
                    deputy.validTo(), deputy.source()));

    private final Database database;
    private final Revisions revisions;

    PlaceStore(Database database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    Places at(long revision) {
        return new Places(BRANCHES.at(database, revision), TERRITORIES.at(database, revision),
                DEPUTIES.at(database, revision));
    }

    Marks marks() {
        return database.list("select branches_etag, territories_etag, deputies_etag from place_mirror",
                row -> new Marks(row.getString(1), row.getString(2), row.getString(3))).get(0);
    }

    /**
     * Takes the lists over that the register answered.
     *
     * @param asked marks that were held when the register was asked; if others are held by now, a process that asked later
     *        was faster and these lists may be older, so nothing is done
     */
    @Transactional
    void take(PlaceLists read, Marks asked) {
        long before = revisions.lock();
        if (!asked.equals(marks())) {
            return;
        }
        Change<Branch> branches = change(BRANCHES, read.branches(), before);
        Change<Territory> territories = change(TERRITORIES, read.territories(), before);
        Change<Deputy> deputies = change(DEPUTIES, read.deputies(), before);
        if (!branches.isEmpty() || !territories.isEmpty() || !deputies.isEmpty()) {
            long revision = revisions.next(WHAT);
            BRANCHES.write(database, branches, revision);
            TERRITORIES.write(database, territories, revision);
            DEPUTIES.write(database, deputies, revision);
            LOG.infof("Branches and territories of the register taken over, data revision %d.", revision);
        }
        Marks held = read.marks(asked);
        database.update("update place_mirror set branches_etag = ?, territories_etag = ?, deputies_etag = ?",
                held.branches(), held.territories(), held.deputies());
    }

    private <T> Change<T> change(MirroredTable<T> table, Listed<T> wanted, long revision) {
        return wanted == null ? new Change<>(List.of(), List.of())
                : MirroredTable.change(table.at(database, revision), wanted.items());
    }
}
