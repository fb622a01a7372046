package id.cakupan.enrollment.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.life.LostCovers;
import id.cakupan.enrollment.registration.WorkCounts.Count;
import id.cakupan.enrollment.registration.WorkItem.Kind;
import id.cakupan.kit.sql.Database;

/**
 * Counts what {@link WorkList} lists, of the people of some areas. Of what comes by itself in the years to come, which is
 * nothing
 * to do yet and concerns every covered child, only what is late or soon is counted.
 */
@ApplicationScoped
class WorkCounter {

    private static final String COUNTS = """
            with recursive inside as (
                select region.code from unnest(?) as asked_for (code) join region using (code)
                union
                select region.code from region join inside on region.parent_code = inside.code
            ), she as not materialized (
                select participant.* from participant where region_code in (select code from inside)
            ), work (kind, due) as (
                select case state when 'RECEIVED' then 'VERIFY' when 'INCOMPLETE' then 'COMPLETE' else 'PAY' end, due_on
                from registration join she on she.id = participant_id where %s
                union all
                select 'ACTIVATE', active_on from registration join she on she.id = participant_id where %s
                union all
                select 'CARD', card_due_on from registration join she on she.id = participant_id where %s
                union all
                select end_kind, end_on from she where %s and end_on <= ?::date
                union all
                select 'NIK', nik_due_on from she where %s
                union all
                select 'COVER', since from lost_cover join participant worker on true join she on %s
            ), asked (day, soon_until) as (
                values (?::date, ?::date)
            )
            select kind, count(*) filter (where due < day) as late, count(*) filter (where due = day) as today,
                count(*) filter (where due > day and due <= soon_until) as soon,
                count(*) filter (where due > soon_until) as later,
                min(due) filter (where due < day) as late_since
            from work cross join asked group by kind
            """
            .formatted(WorkList.OPEN, WorkList.TO_BEGIN, WorkList.CARD_DUE, WorkList.TO_END, WorkList.WITHOUT_NIK,
                    LostCovers.HOLDS);

    private final Database database;

    WorkCounter(Database database) {
        this.database = database;
    }

    /** One of each kind, in their order. */
    List<Count> counts(List<String> areas, LocalDate today, LocalDate soonUntil) {
        Map<Kind, Count> found = database.list(COUNTS, WorkCounter::count, areas, soonUntil, today, soonUntil).stream()
                .collect(toMap(Count::kind, Function.identity()));
        return Arrays.stream(Kind.values()).map(kind -> found.getOrDefault(kind, Count.none(kind))).toList();
    }

    private static Count count(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new Count(kind, row.getLong("late"), row.getLong("today"), row.getLong("soon"),
                kind.comesByItself() ? null : row.getLong("later"), Database.day(row, "late_since"));
    }
}
