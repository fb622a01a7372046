package id.cakupan.coverage.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A figure that was printed without a load never comes to hold it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class RecordedTimeTest {

    private static final String FIGURE = "/api/v1/coverage/16.07?asOf=2023-09-01";

    @Inject
    Revisions revisions;

    @Inject
    RevisionHistory history;

    @Inject
    Database database;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void a_load_under_way_is_recorded_after_all_that_is_answered_before_it_ends() {
        JsonPath printed = QuarkusTransaction.requiringNew().call(() -> {
            revisions.lock();
            Instant recorded = database.first("select recorded_at from data_revision where revision = ?",
                    row -> Database.instant(row, "recorded_at"), revisions.next("populations")).orElseThrow();
            World.eventually("the feed waits or has gone on", () -> feedWaits() || through().isAfter(recorded));
            return figure("");
        });
        assertThat(history.newest()).isGreaterThan(printed.getLong("dataRevision"));
        same(printed);
    }

    @Test
    void a_load_is_recorded_after_all_that_was_answered_by_a_register_whose_clock_is_ahead() {
        Instant ahead = register.feed().runAhead(Duration.ofSeconds(6));
        World.eventually("the feed is read up to there", () -> !through().isBefore(ahead));
        JsonPath printed = figure("");
        World.upload("populations", """
                edition,period,adopted_on,region,people,provenance,source,note
                ahead-edition,2020-S1,2020-07-01,76,830000,STATED,Test,
                """);
        same(printed);
        World.eventually("the clocks agree again", () -> Instant.now().isAfter(through()));
    }

    private static void same(JsonPath printed) {
        JsonPath again = figure("&knownAt=" + printed.getString("knownAt"));
        assertThat(again.getLong("dataRevision")).isEqualTo(printed.getLong("dataRevision"));
        assertThat(again.getString("knownAt")).isEqualTo(printed.getString("knownAt"));
    }

    private static JsonPath figure(String more) {
        return Contract.as("viewer").get(FIGURE + more).then().statusCode(200).extract().jsonPath();
    }

    private boolean feedWaits() {
        return database.first("select 1 from pg_locks where not granted and locktype = 'transactionid'",
                row -> row.getInt(1)).isPresent();
    }

    private static Instant through() {
        return Instant.parse(Contract.as("operator").get("/api/v1/cube").jsonPath().getString("through"));
    }
}
