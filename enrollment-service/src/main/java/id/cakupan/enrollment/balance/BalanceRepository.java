package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.Texts.texts;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.balance.StatedBalance.Head;
import id.cakupan.enrollment.balance.StatedBalance.Key;
import id.cakupan.enrollment.balance.StatedBalance.Line;
import id.cakupan.enrollment.ledger.RegisterLock;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.sql.Database;

@ApplicationScoped
class BalanceRepository {

    private static final String COLUMNS = """
            select id, region_code, effective_on, month_only, provenance, breakdown_provenance, source, note,
                   recorded_at, ended_by
            from balance
            """;

    private static final String INSERT = """
            insert into balance (id, region_code, effective_on, month_only, grain, provenance, breakdown_provenance, source,
                note, load_id)
            select id, region_code, effective_on, month_only, grain, provenance, breakdown_provenance, source, note, ?
            from unnest(?::uuid[], ?, ?::date[], ?::boolean[], ?, ?, ?, ?, ?) with ordinality
                as row(id, region_code, effective_on, month_only, grain, provenance, breakdown_provenance, source, note, ord)
            order by ord
            """;

    private static final String INSERT_LINES = """
            insert into balance_line (balance_id, segment, status, participants) select * from unnest(?::uuid[], ?, ?, ?)
            """;

    private static final String END = """
            update balance set ended_by = ended.statement
            from unnest(?::uuid[], ?::uuid[]) as ended(id, statement)
            where balance.id = ended.id and balance.ended_by is null
            """;

    private final Database database;
    private final RegisterLock register;

    BalanceRepository(Database database, RegisterLock register) {
        this.database = database;
        this.register = register;
    }

    /** @param endedBy the statement that replaced or withdrew it, or null while it is in force */
    record Recorded(UUID id, Instant recordedAt, UUID endedBy, StatedBalance balance) {
    }

    /**
     * A balance that comes into force.
     *
     * @param id of its statement
     * @param replaces the balance of that area and date that it ends, or null
     */
    record New(UUID id, StatedBalance balance, UUID replaces) {
        Head head() {
            return balance.head();
        }
    }

    private record BalanceLine(UUID balance, Line line) {
    }

    /** All balances in force. */
    Map<Key, Recorded> inForce() {
        List<Recorded> found = database.list(COLUMNS + "where ended_by is null", BalanceRepository::head);
        Map<UUID, List<Line>> lines = lines("""
                select line.* from balance_line line join balance on balance.id = line.balance_id
                where balance.ended_by is null""");
        Map<Key, Recorded> inForce = new LinkedHashMap<>();
        found.forEach(one -> inForce.put(one.balance().key(), with(one, lines)));
        return inForce;
    }

    /**
     * Balances in force of these areas, as far as a difference needs them: without figures. Until the transaction ends none
     * comes or goes.
     */
    List<Settlement.Balance> keepInForceOf(Collection<String> areas) {
        return register.share(
                "select region_code, effective_on, grain from balance where ended_by is null and region_code = any(?)",
                row -> new Settlement.Balance(row.getString("region_code"), row.getObject("effective_on", LocalDate.class),
                        Grain.valueOf(row.getString("grain")), new Breakdown()),
                (Object) texts(areas));
    }

    /**
     * A page of balances in force, in the order of recording.
     *
     * @param region only of this area, or null
     * @param after the last balance of the page before, or null
     */
    List<Recorded> page(String region, UUID after, int limit) {
        List<Recorded> found = database.list(COLUMNS + """
                where ended_by is null and (?::text is null or region_code = ?)
                    and seq > coalesce((select seq from balance where id = ?), 0)
                order by seq limit ?""", BalanceRepository::head, region, region, after, limit);
        Map<UUID, List<Line>> lines = lines("select * from balance_line where balance_id = any(?::uuid[])",
                (Object) texts(found, Recorded::id));
        return found.stream().map(one -> with(one, lines)).toList();
    }

    Optional<Recorded> find(UUID id) {
        Map<UUID, List<Line>> lines = lines("select * from balance_line where balance_id = ?", id);
        return database.list(COLUMNS + "where id = ?", BalanceRepository::head, id).stream().map(one -> with(one, lines))
                .findFirst();
    }

    /** Puts balances into force in the place of those that they replace. */
    void insert(List<New> balances, UUID load) {
        List<New> replacing = balances.stream().filter(one -> one.replaces() != null).toList();
        database.update(END, texts(replacing, New::replaces), texts(replacing, New::id));
        database.update(INSERT, load, texts(balances, New::id), texts(balances, one -> one.head().key().area()),
                texts(balances, one -> one.head().key().date()), texts(balances, one -> one.head().monthOnly()),
                texts(balances, one -> one.balance().grain()), texts(balances, one -> one.head().provenance()),
                texts(balances, one -> one.head().breakdownProvenance()), texts(balances, one -> one.head().source()),
                texts(balances, one -> one.head().note()));
        List<BalanceLine> lines = balances.stream()
                .flatMap(one -> one.balance().lines().stream().map(line -> new BalanceLine(one.id(), line))).toList();
        database.update(INSERT_LINES, texts(lines, BalanceLine::balance), texts(lines, row -> row.line().segment()),
                texts(lines, row -> row.line().status()),
                lines.stream().map(row -> row.line().participants()).toArray(Long[]::new));
    }

    void end(UUID id, UUID statement) {
        database.update(END, new String[] { id.toString() }, new String[] { statement.toString() });
    }

    void insertLoad(UUID id, BalanceLoaded loaded) {
        database.update("insert into balance_load (id, loaded, unchanged, movements) values (?, ?, ?, ?)", id, loaded.loaded(),
                loaded.unchanged(), loaded.movements());
    }

    BalanceLoaded load(UUID id) {
        return database.list("select loaded, unchanged, movements from balance_load where id = ?",
                row -> new BalanceLoaded(row.getInt(1), row.getInt(2), row.getInt(3)), id).get(0);
    }

    private Map<UUID, List<Line>> lines(String query, Object... parameters) {
        return database.list(query, row -> new BalanceLine(row.getObject("balance_id", UUID.class),
                new Line(Segment.valueOf(row.getString("segment")), Status.valueOf(row.getString("status")),
                        row.getLong("participants"))),
                parameters).stream()
                .collect(groupingBy(BalanceLine::balance, mapping(BalanceLine::line, toList())));
    }

    private static Recorded head(ResultSet row) throws SQLException {
        String ofParts = row.getString("breakdown_provenance");
        Head head = new Head(new Key(row.getString("region_code"), row.getObject("effective_on", LocalDate.class)),
                row.getBoolean("month_only"), Provenance.valueOf(row.getString("provenance")),
                ofParts == null ? null : Provenance.valueOf(ofParts), row.getString("source"), row.getString("note"));
        return new Recorded(row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getObject("ended_by", UUID.class),
                new StatedBalance(head, List.of()));
    }

    private static Recorded with(Recorded head, Map<UUID, List<Line>> lines) {
        return new Recorded(head.id(), head.recordedAt(), head.endedBy(),
                new StatedBalance(head.balance().head(), lines.get(head.id())));
    }
}
