package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.Texts.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.sql.Database;

/** The cells that settling has written so far. */
@ApplicationScoped
class CellRepository {

    private static final String PRESENT = """
            select region_code, effective_on, segment, status, reason, cause, sum(participants)::bigint as participants
            from balance_cell
            group by region_code, effective_on, segment, status, reason, cause
            having sum(participants) <> 0
            """;

    private static final String LATEST = """
            select (select max(cell.movement_id) from balance_cell cell
                    where (cell.region_code, cell.effective_on, cell.segment, cell.status, cell.reason, cell.cause)
                        = (wanted.region_code, wanted.effective_on, wanted.segment, wanted.status, wanted.reason, wanted.cause)
                   ) as movement_id
            from unnest(?, ?::date[], ?, ?, ?, ?) with ordinality
                as wanted(region_code, effective_on, segment, status, reason, cause, ord)
            order by ord
            """;

    private static final String INSERT = """
            insert into balance_cell (region_code, effective_on, segment, status, reason, cause, participants, movement_id)
            select * from unnest(?, ?::date[], ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    CellRepository(Database database) {
        this.database = database;
    }

    /** Every cell that is not 0. */
    SortedMap<CellKey, Long> present() {
        SortedMap<CellKey, Long> cells = new TreeMap<>();
        database.list(PRESENT, row -> Map.entry(key(row), row.getLong("participants")))
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
        return cells;
    }

    /** The last movement of each cell, null of one that has none. */
    List<Long> latest(Collection<CellKey> keys) {
        return database.list(LATEST, row -> row.getObject("movement_id", Long.class), texts(keys, CellKey::area),
                texts(keys, CellKey::date), texts(keys, CellKey::segment), texts(keys, CellKey::status),
                texts(keys, CellKey::reason), texts(keys, CellKey::cause));
    }

    /** @param movements their ids, in the order of the cells */
    void insert(SortedMap<CellKey, Long> cells, List<Long> movements) {
        Collection<CellKey> keys = cells.keySet();
        Function<Collection<Long>, Long[]> numbers = values -> values.toArray(Long[]::new);
        database.update(INSERT, texts(keys, CellKey::area), texts(keys, CellKey::date), texts(keys, CellKey::segment),
                texts(keys, CellKey::status), texts(keys, CellKey::reason), texts(keys, CellKey::cause),
                numbers.apply(cells.values()), numbers.apply(movements));
    }

    private static CellKey key(ResultSet row) throws SQLException {
        return new CellKey(row.getString("region_code"), row.getObject("effective_on", LocalDate.class),
                Segment.valueOf(row.getString("segment")), Status.valueOf(row.getString("status")),
                Reason.valueOf(row.getString("reason")), Cause.valueOf(row.getString("cause")));
    }
}
