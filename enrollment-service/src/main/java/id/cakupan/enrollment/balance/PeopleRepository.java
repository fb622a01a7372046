package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.Texts.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Settlement.Balance;
import id.cakupan.enrollment.balance.Settlement.People;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.sql.Database;

/** Sums of the movements of persons: everything in the ledger that settling did not write. */
@ApplicationScoped
class PeopleRepository {

    private static final String SUMS = """
            select fold.area, dates.list[width_bucket(movement.effective_on - 1, dates.list) + 1] as date,
                   movement.segment, movement.status, sum(movement.participants)::bigint as participants
            from membership_movement movement
            join unnest(?, ?) as fold(region_code, area) on fold.region_code = movement.region_code
            cross join (select ?::date[] as list) dates
            where movement.cause not in ('BALANCE', 'ALLOCATED', 'BOUNDARY', 'TAKEN_OVER') and movement.effective_on <= ?
            group by 1, 2, 3, 4
            having sum(movement.participants) <> 0
            """;

    private static final String TAKEN_OVER = """
            select region_code, effective_on, segment, status, sum(participants)::bigint as participants
            from membership_movement where cause = 'TAKEN_OVER'
            group by 1, 2, 3, 4
            having sum(participants) <> 0
            """;

    private static final String DAYS = """
            select within.scope, movement.effective_on, sum(movement.participants)::bigint as participants
            from (
                select region_code, effective_on, participants from membership_movement
                where cause not in ('BALANCE', 'ALLOCATED', 'BOUNDARY', 'TAKEN_OVER')
                union all
                select region_code, effective_on, participants from membership_movement where cause = 'TAKEN_OVER'
            ) movement
            join unnest(?, ?) as within(region_code, scope) on within.region_code = movement.region_code
            group by 1, 2
            """;

    private final Database database;

    PeopleRepository(Database database) {
        this.database = database;
    }

    /** How many more there are in a scope, descendants included, from a day on. */
    record Day(String scope, LocalDate date, long participants) {
    }

    private record Pair(String area, String above) {
    }

    /**
     * The people as these balances can see them, but for those taken over: each in the nearest area that has a balance, on
     * the first day of a balance that is not before her own. So there are few sums, and settling them gives the same as
     * settling each day.
     */
    List<People> sums(AreaTree tree, Collection<Balance> balances) {
        if (balances.isEmpty()) {
            return List.of();
        }
        Set<String> stated = balances.stream().map(Balance::area).collect(Collectors.toSet());
        TreeSet<LocalDate> dates = balances.stream().map(Balance::date).collect(Collectors.toCollection(TreeSet::new));
        List<Pair> fold = new ArrayList<>();
        for (String area : tree.codes()) {
            tree.chain(area).stream().filter(stated::contains).findFirst().ifPresent(to -> fold.add(new Pair(area, to)));
        }
        return database.list(SUMS,
                row -> new People(row.getString("area"), row.getObject("date", LocalDate.class),
                        new Part(Segment.valueOf(row.getString("segment")), Status.valueOf(row.getString("status"))),
                        row.getLong("participants")),
                texts(fold, Pair::area), texts(fold, Pair::above), texts(dates, date -> date), dates.last());
    }

    /** Those who were inside the totals of earlier days already, in their own areas and on their own days. */
    List<People> takenOver() {
        return database.list(TAKEN_OVER, row -> new People(row.getString("region_code"),
                row.getObject("effective_on", LocalDate.class),
                new Part(Segment.valueOf(row.getString("segment")), Status.valueOf(row.getString("status"))),
                row.getLong("participants"), true));
    }

    /** The people of whole scopes, day by day. */
    List<Day> days(AreaTree tree, Collection<String> scopes) {
        List<Pair> within = new ArrayList<>();
        for (String area : tree.codes()) {
            tree.chain(area).stream().filter(scopes::contains).forEach(scope -> within.add(new Pair(area, scope)));
        }
        return database.list(DAYS, row -> new Day(row.getString("scope"), row.getObject("effective_on", LocalDate.class),
                row.getLong("participants")), texts(within, Pair::area), texts(within, Pair::above));
    }
}
