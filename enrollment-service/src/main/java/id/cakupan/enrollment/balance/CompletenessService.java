package id.cakupan.enrollment.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Statement;
import id.cakupan.enrollment.ledger.Statement.Kind;
import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.enrollment.request.KeyedRequests;

/** Declarations that the register holds every participant of an area from a day on. */
@ApplicationScoped
class CompletenessService {

    private static final String COLUMNS = "select id, region_code, since, source from completeness ";

    private final KeyedRequests requests;
    private final Ledger ledger;
    private final Sql sql;

    CompletenessService(KeyedRequests requests, Ledger ledger, Sql sql) {
        this.requests = requests;
        this.ledger = ledger;
        this.sql = sql;
    }

    record Completeness(String region, LocalDate since, String source) {
    }

    private record Declared(UUID id, Completeness completeness) {
        static Declared of(ResultSet row) throws SQLException {
            return new Declared(row.getObject("id", UUID.class), new Completeness(row.getString("region_code"),
                    row.getObject("since", LocalDate.class), row.getString("source")));
        }
    }

    List<Completeness> all() {
        return sql.query(COLUMNS + "order by region_code, since", Declared::of).stream().map(Declared::completeness).toList();
    }

    /** Answers what stands for that area and day afterwards: of two declarations the first. */
    @Transactional
    Completeness declare(String key, Completeness wanted) {
        UUID id = requests.once(key, "POST /api/v1/register-completeness", wanted.toString(), () -> state(wanted));
        return sql.query(COLUMNS + "where id = ?", Declared::of, id).get(0).completeness();
    }

    private UUID state(Completeness wanted) {
        UUID id = UUID.randomUUID();
        int inserted = sql.update("""
                insert into completeness (id, region_code, since, source) values (?, ?, ?, ?)
                on conflict on constraint completeness_region_since_key do nothing""", id, wanted.region(), wanted.since(),
                wanted.source());
        if (inserted == 0) {
            return sql.query(COLUMNS + "where region_code = ? and since = ?", Declared::of, wanted.region(), wanted.since())
                    .get(0).id();
        }
        ledger.state(new Statement(id, wanted.region(), wanted.since(), Kind.COMPLETE_SINCE, null, Provenance.STATED, null,
                wanted.source(), null, false, null));
        return id;
    }
}
