package id.cakupan.enrollment.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.sql.Database;

/** What is asked about: an area, {@code branch:CODE} or {@code deputy:CODE}. */
@ApplicationScoped
public class Scopes {

    static final String OFFICE = "[A-Z0-9.-]{1,10}";
    static final String OFFICE_WORDS = "Must be capitals, digits, '.' and '-', at most 10, such as 601 or III.";
    static final String OFFICES = "(branch|deputy):" + OFFICE;

    private static final Pattern WRITTEN = Pattern.compile("ID|\\d{2}(\\.\\d{2}){0,2}|" + OFFICES);

    private static final String BRANCHES = """
            with asked (day) as (values (?::date))
            select branch.areas_total, coalesce((
                select string_agg(distinct region.code, ' ')
                from territory join region on region.code = territory.region
                where territory.branch = branch.code and %s and %s), '')
            from branch where branch.%%s = ? and %s
            """.formatted(onDay("territory"), onDay("region"), onDay("branch"));
    private static final String DEPUTY = """
            with asked (day) as (values (?::date)) select all_branches_listed from deputy where code = ? and %s
            """.formatted(onDay("deputy"));

    private final Regions regions;
    private final Database database;

    Scopes(Regions regions, Database database) {
        this.regions = regions;
        this.database = database;
    }

    /**
     * What is known of a scope on a day.
     *
     * @param areas those that it is made of: the area itself, those of a branch's territory that exist on the day, those of
     *        a deputy region's branches
     * @param total how many these are when all are known; null where nobody said
     * @param complete all are known, and of a deputy region those of each branch
     */
    public record Extent(List<String> areas, Integer total, boolean complete) {

        private static Extent ofBranch(ResultSet row) throws SQLException {
            List<String> areas = Stream.of(row.getString(2).split(" ")).filter(code -> !code.isEmpty()).toList();
            Integer total = row.getObject(1, Integer.class);
            return new Extent(areas, total, total != null && total == areas.size());
        }

        private static Extent ofDeputy(boolean allListed, List<Extent> branches) {
            boolean counted = allListed && branches.stream().allMatch(branch -> branch.total() != null);
            return new Extent(branches.stream().flatMap(branch -> branch.areas().stream()).distinct().toList(),
                    counted ? branches.stream().mapToInt(Extent::total).sum() : null,
                    counted && !branches.isEmpty() && branches.stream().allMatch(Extent::complete));
        }
    }

    /** Whether a text is written like a scope; whether there is such a one, {@link #extent} knows. */
    public static boolean isWritten(String scope) {
        return WRITTEN.matcher(scope).matches();
    }

    /**
     * What is known of a scope on a day; empty for an area that never was and for a branch or deputy region that is not
     * listed on the day.
     */
    public Optional<Extent> extent(String scope, LocalDate day) {
        if (!scope.matches(OFFICES)) {
            return regions.exists(scope) ? Optional.of(new Extent(List.of(scope), 1, true)) : Optional.empty();
        }
        String code = scope.substring(scope.indexOf(':') + 1);
        if (scope.startsWith("branch:")) {
            return branches("code", code, day).stream().findFirst();
        }
        return database.first(DEPUTY, row -> row.getBoolean(1), day, code)
                .map(allListed -> Extent.ofDeputy(allListed, branches("deputy", code, day)));
    }

    private List<Extent> branches(String column, String code, LocalDate day) {
        return database.list(BRANCHES.formatted(column), Extent::ofBranch, day, code);
    }

    private static String onDay(String table) {
        return ("(%1$s.valid_from is null or %1$s.valid_from <= (table asked))"
                + " and (%1$s.valid_to is null or %1$s.valid_to >= (table asked))").formatted(table);
    }
}
