package id.cakupan.enrollment.balance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Statement;
import id.cakupan.enrollment.ledger.Statement.Kind;
import id.cakupan.enrollment.ledger.Statement.Provenance;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;

/** Declarations that the register holds every participant of an area from a day on. */
@ApplicationScoped
class CompletenessService {

    private static final String COLUMNS = "select id, region_code, since, source from completeness ";

    private final KeyedRequests requests;
    private final Ledger ledger;
    private final Database database;

    CompletenessService(KeyedRequests requests, Ledger ledger, Database database) {
        this.requests = requests;
        this.ledger = ledger;
        this.database = database;
    }

    /** A declaration, not yet recorded. */
    record Declaration(String region, LocalDate since, String source) {
    }

    record Completeness(UUID id, String region, LocalDate since, String source) {
        static Completeness of(ResultSet row) throws SQLException {
            return new Completeness(row.getObject("id", UUID.class), row.getString("region_code"),
                    row.getObject("since", LocalDate.class), row.getString("source"));
        }
    }

    /** The declarations in force. */
    List<Completeness> all() {
        return database.list(COLUMNS + "where ended_by is null order by region_code, since", Completeness::of);
    }

    /** Declares an area complete from a day on, in the place of a declaration of that area and day by another source. */
    @Transactional
    Completeness declare(String key, Declaration wanted) {
        UUID id = requests.once(key, "POST /api/v1/register-completeness", wanted.toString(), () -> state(wanted));
        return find(id).orElseThrow();
    }

    /**
     * Takes a declaration back as if it had never been made.
     *
     * @throws Refusal 404 where there is none, 409 where it is no longer in force
     */
    @Transactional
    void withdraw(UUID id) {
        Completeness withdrawn = find(id).orElseThrow(() -> Refusal.notFound("There is no declaration with this id."));
        UUID statement = UUID.randomUUID();
        if (!end(id, statement)) {
            throw new Refusal(409, "completeness-not-in-force", "This declaration was replaced or withdrawn already.");
        }
        ledger.state(statement(statement, withdrawn.region(), withdrawn.since(), Kind.WITHDRAWN, withdrawn.source(), id));
    }

    private UUID state(Declaration wanted) {
        database.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> "",
                "completeness %s %s".formatted(wanted.region(), wanted.since()));
        Completeness there = database.list(COLUMNS + "where ended_by is null and region_code = ? and since = ?",
                Completeness::of, wanted.region(), wanted.since()).stream().findFirst().orElse(null);
        if (there != null && there.source().equals(wanted.source())) {
            return there.id();
        }
        UUID id = UUID.randomUUID();
        UUID replaces = there != null && end(there.id(), id) ? there.id() : null;
        database.update("insert into completeness (id, region_code, since, source) values (?, ?, ?, ?)", id, wanted.region(),
                wanted.since(), wanted.source());
        ledger.state(statement(id, wanted.region(), wanted.since(), Kind.COMPLETE_SINCE, wanted.source(), replaces));
        return id;
    }

    private Optional<Completeness> find(UUID id) {
        return database.list(COLUMNS + "where id = ?", Completeness::of, id).stream().findFirst();
    }

    /** False where another statement ended it before. */
    private boolean end(UUID id, UUID statement) {
        return database.update("update completeness set ended_by = ? where id = ? and ended_by is null", statement, id) == 1;
    }

    private static Statement statement(UUID id, String region, LocalDate since, Kind kind, String source, UUID replaces) {
        return new Statement(id, region, since, kind, null, Provenance.STATED, null, source, null, false, replaces);
    }
}
