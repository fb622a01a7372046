package id.cakupan.coverage.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

@ApplicationScoped
class RegionStore {

    private final Database database;

    RegionStore(Database database) {
        this.database = database;
    }

    List<Region> at(long revision) {
        return database.list("""
                select code, name, kind, parent, valid_from, valid_to, predecessor from region
                where since_revision <= ? and (until_revision is null or until_revision > ?)""",
                row -> new Region(row.getString("code"), row.getString("name"), RegionKind.valueOf(row.getString("kind")),
                        row.getString("parent"), Database.day(row, "valid_from"), Database.day(row, "valid_to"),
                        row.getString("predecessor")),
                revision, revision);
    }

    Optional<String> state() {
        return database.list("select etag from region_mirror", row -> Optional.ofNullable(row.getString("etag"))).get(0);
    }

    void hold(String state) {
        database.update("update region_mirror set etag = ?", state);
    }

    void end(Collection<String> codes, long revision) {
        database.update("update region set until_revision = ? where until_revision is null and code = any(?)", revision,
                codes);
    }

    void begin(Collection<Region> regions, long revision) {
        database.batch("""
                insert into region (code, name, kind, parent, valid_from, valid_to, predecessor, since_revision)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                regions.stream().map(region -> new Object[] { region.code(), region.name(), region.kind(), region.parent(),
                        region.validFrom(), region.validTo(), region.predecessor(), revision }).toList());
    }
}
