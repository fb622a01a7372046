package id.cakupan.enrollment.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

@ApplicationScoped
class RegionRepository {

    private final Database database;

    RegionRepository(Database database) {
        this.database = database;
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(String after, String q, String parent, Region.Kind kind, LocalDate asOf) {
    }

    List<Region> page(Filter filter, int limit) {
        String words = filter.q() == null ? null
                : "%" + filter.q().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return database.list("""
                with asked (after, words, parent, kind, day) as (values (?::text, ?::text, ?::text, ?::text, ?::date))
                select region.* from region, asked
                where code > coalesce(after, '') and (words is null or lower(name) like words escape '!')
                  and (parent is null or parent_code = parent) and (asked.kind is null or region.kind = asked.kind)
                  and (day is null or (coalesce(valid_from, day) <= day and coalesce(valid_to, day) >= day))
                order by code limit ?""", RegionRepository::region, filter.after(), words, filter.parent(), filter.kind(),
                filter.asOf(), limit);
    }

    Optional<Region> find(String code) {
        return database.first("select * from region where code = ?", RegionRepository::region, code);
    }

    boolean exists(String code) {
        return find(code).isPresent();
    }

    /** Whether an area has this code or had it before it got another. */
    boolean wasEver(String code) {
        return database
                .first("""
                        select 1 from region where code = ? or predecessor = ?
                           or (position(' ' in predecessor) > 0 and ? = any(string_to_array(predecessor, ' '))) limit 1""",
                        row -> row.getInt(1), code, code, code)
                .isPresent();
    }

    List<Regions.Area> areas() {
        return database.list("select code, parent_code, valid_from, valid_to, predecessor from region", RegionRepository::area);
    }

    Optional<Regions.Area> district(String code) {
        return database.first("""
                select code, parent_code, valid_from, valid_to, predecessor from region where code = ? and kind = 'DISTRICT'""",
                RegionRepository::area, code);
    }

    List<String> codes(Region.Kind... kinds) {
        return database.list("select code from region where kind = any(?)", row -> row.getString(1),
                Stream.of(kinds).map(Region.Kind::name).toList());
    }

    /** Changes whenever any area does. */
    String tag() {
        return database.first("""
                select count(*) || '-' || coalesce(extract(epoch from max(recorded_at)), 0) from region""",
                row -> row.getString(1)).orElseThrow();
    }

    private static Regions.Area area(ResultSet row) throws SQLException {
        return new Regions.Area(row.getString("code"), row.getString("parent_code"), Database.day(row, "valid_from"),
                Database.day(row, "valid_to"), row.getString("predecessor"));
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(row.getString("code"), row.getString("name"), Region.Kind.valueOf(row.getString("kind")),
                row.getString("parent_code"), Database.day(row, "valid_from"), Database.day(row, "valid_to"),
                row.getString("predecessor"), row.getString("source"));
    }
}
