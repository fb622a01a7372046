package id.cakupan.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.cakupan.local.Service;
import id.cakupan.measure.people.Country;
import id.cakupan.measure.people.Segment;

/**
 * Ten years of a register, up to yesterday, as if every movement had been published at its time: most on their day, some up to
 * a month later, some with loads that bring years at once. A tenth of the people leave again. The same day gives the same past.
 */
final class Past {

    static final LocalDate LAST = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
    static final LocalDate FIRST = LAST.minusYears(10);
    /** What the publisher holds while it publishes. */
    private static final long PUBLISHER = 0x6665_6564L;
    private static final int SLOTS = 200_000;

    private static final String DRAW = """
            create function pg_temp.draw(n bigint, what int) returns float8 language sql immutable as
            'select (hashint8extended(n, what) & 4294967295) / 4294967296.0::float8'""";

    /** Each thing takes so many of the numbered slots as it has weight. */
    private static final String SLOTTED = """
            create temp table %s as
            select code, row_number() over (order by code) - 1 as slot
            from unnest(?::text[], ?::float8[]) as thing(code, weight)
            cross join lateral generate_series(1, greatest(1, round(weight / ? * %d)::int))""";

    /** The invented people live in the areas of today on all days. */
    private static final String ALWAYS_THERE = """
            with gone as (delete from region where valid_to is not null)
            update region set valid_from = null, predecessor = null, recorded_at = now() where valid_from is not null""";

    private static final String DECLARE = """
            with stated as (
                insert into membership_statement (id, region_code, effective_on, kind, provenance, source, month_only,
                    recorded_at)
                select md5('complete ' || code)::uuid, code, ?::date, 'COMPLETE_SINCE', 'STATED', 'Invented', false,
                    ?::date::timestamp at time zone 'Asia/Jakarta'
                from region
                where kind in ('REGENCY', 'CITY') and valid_to is null
                returning id, region_code, recorded_at
            ), numbered as (
                select row_number() over (order by region_code) as position, id, recorded_at from stated
            )
            insert into movement_feed (position, known_at, chain, statement_id)
            select position, recorded_at, decode(md5(position::text), 'hex'), id from numbered""";

    /**
     * Of ten rows in a row, the first is of a person whom the last two take out again: her, that she is not active any more.
     * Day 0 is the first one. Loads come every 73 days, in the evening.
     */
    private static final String MOVE = """
            with asked as (
                select ?::date as first, ?::date - ?::date as last
            ), row as (
                select n, n % 10 as role, case when n % 10 >= 8 then n - n % 10 else n end as person,
                    n - (n % 10 = 9)::int as change
                from generate_series(0, ? - 1) as n
            ), joined as (
                select row.*, asked.*, floor(pg_temp.draw(person, 1) * last)::int as joined from row cross join asked
            ), dated as (
                select *, case when role < 8 then joined
                    else joined + 1 + floor(pg_temp.draw(change, 2) * (last - joined))::int end as day,
                    case when role = 0 then 0 else pg_temp.draw(change, 3) end as lateness
                from joined
            ), known as (
                select *, case when lateness < 0.80 then day
                    when lateness < 0.95 then least(last, day + 1 + floor(pg_temp.draw(change, 4) * 30)::int)
                    else 73 * ((day + 72) / 73 + floor(pg_temp.draw(change, 4) * (last / 73 - (day + 72) / 73 + 1))::int)
                    end as known_day
                from dated
            ), timed as (
                select *, (first + least(known_day, last) + case when lateness < 0.95 then pg_temp.draw(change, 5) * 86399
                    else 75600 end * interval '1 second') at time zone 'Asia/Jakarta' as known_at
                from known
            )
            insert into membership_movement (change_id, effective_on, region_code, segment, status, reason, cause,
                channel_code, participants, recorded_at)
            select md5('change ' || change)::uuid, first + day, place.code, share.code,
                case when active then 'AKTIF' else 'NON_AKTIF' end, case when active then 'NONE' else 'UNSPECIFIED' end,
                'NEW', 'DROPBOX_FKTP', case when role = 8 then -1 else 1 end, known_at
            from timed
            join place on place.slot = floor(pg_temp.draw(person, 6) * ?)::bigint
            join share on share.slot = floor(pg_temp.draw(person, 7) * ?)::bigint
            cross join lateral (select role in (0, 8) or role <> 9 and pg_temp.draw(person, 8) < 0.9 as active) as state
            order by known_at, n""";

    private static final String PUBLISH = """
            insert into movement_feed (position, known_at, chain, movement_id)
            select position, recorded_at, decode(md5(position::text), 'hex'), id
            from (select (select max(position) from movement_feed) + row_number() over (order by id) as position,
                    recorded_at, id
                from membership_movement) as numbered
            order by position""";

    private static final String MOVE_HEAD = """
            update feed_head set (position, known_at, chain, through) = (
                select position, known_at, chain, clock_timestamp() from movement_feed order by position desc limit 1)""";

    private final Rig rig;

    Past(Rig rig) {
        this.rig = rig;
    }

    /** Fills an empty register. */
    void fill(long movements) {
        try (Connection connection = rig.superuser(Service.ENROLLMENT)) {
            connection.setAutoCommit(false);
            run(connection, "select pg_advisory_xact_lock(?)", PUBLISHER);
            run(connection, "set local session_replication_role = replica");
            run(connection, "set local work_mem = '512MB'");
            run(connection, "set local maintenance_work_mem = '512MB'");
            run(connection, DRAW);
            run(connection, ALWAYS_THERE);
            run(connection, DECLARE, FIRST, FIRST);
            long places = places(connection);
            long shares = slotted(connection, "share", Stream.of(Segment.values()).map(Segment::name).toList(),
                    Stream.of(Segment.values()).map(segment -> (double) segment.people()).toList());
            List<String> indexes = dropIndexes(connection);
            run(connection, MOVE, FIRST, LAST, FIRST, movements, places, shares);
            run(connection, PUBLISH);
            run(connection, MOVE_HEAD);
            for (String index : indexes) {
                run(connection, index);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        rig.vacuum(Service.ENROLLMENT);
    }

    /** Lets areas and residents, which coverage has just read, be known from the first day on, as the movements are. */
    void backdateReferenceData() {
        try (Connection connection = rig.superuser(Service.COVERAGE)) {
            run(connection, """
                    update data_revision set recorded_at =
                        ?::date::timestamp at time zone 'Asia/Jakarta' + revision * interval '1 microsecond'""", FIRST);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Districts, each with an equal part of the residents of its regency; how many slots they took. */
    private long places(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Country.read(rig.project()).regencies().forEach(regency -> regency.districts().forEach(district -> {
            codes.add(district);
            weights.add((double) regency.people() / regency.districts().size());
        }));
        return slotted(connection, "place", codes, weights);
    }

    private static long slotted(Connection connection, String table, List<String> codes, List<Double> weights)
            throws SQLException {
        run(connection, SLOTTED.formatted(table, SLOTS), connection.createArrayOf("text", codes.toArray()),
                connection.createArrayOf("float8", weights.toArray()),
                weights.stream().mapToDouble(Double::doubleValue).sum());
        run(connection, "analyze " + table);
        return Long.parseLong(column(connection, "select count(*) from " + table).get(0));
    }

    /** They are made again when the rows are there, which is far quicker; their definitions. */
    private static List<String> dropIndexes(Connection connection) throws SQLException {
        List<String> definitions = column(connection, """
                select indexdef from pg_indexes where tablename = 'membership_movement' and indexname not like '%_pkey'""");
        for (String name : column(connection, """
                select indexname from pg_indexes where tablename = 'membership_movement' and indexname not like '%_pkey'""")) {
            run(connection, "drop index " + name);
        }
        return definitions;
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
