package id.cakupan.enrollment.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FeedTest {

    private static final Count SOMEWHERE = new Count("62.71", Segment.PBPU, Status.AKTIF, Reason.NONE);

    @ConfigProperty(name = "quarkus.thread-pool.max-threads")
    int threads;

    @Inject
    Ledger ledger;

    @Inject
    FeedReader reader;

    @ConfigProperty(name = "test.superuser.url")
    String superuser;

    @Test
    void a_movement_arrives_with_all_that_it_says() {
        String cursor = head();
        write(7);
        JsonPath page = page(cursor, "5s", 10);
        assertThat(page.<String> getList("entries.kind")).containsExactly("movement");
        assertThat(page.getString("entries[0].movement.regionCode")).isEqualTo("62.71");
        assertThat(page.getString("entries[0].movement.effectiveOn")).isEqualTo("2026-01-02");
        assertThat(page.getString("entries[0].movement.segment")).isEqualTo("PBPU");
        assertThat(page.getString("entries[0].movement.cause")).isEqualTo("NEW");
        assertThat(page.getInt("entries[0].movement.participants")).isEqualTo(7);
        assertThat(page.getLong("position")).isEqualTo(page.getLong("entries[0].position"));
        assertThat(Instant.parse(page.getString("through"))).isAfterOrEqualTo(Instant.parse(page.getString("knownAt")));
    }

    @Test
    void an_open_transaction_holds_nobody_up_and_comes_after_its_commit() throws SQLException {
        String cursor = head();
        try (Connection open = DriverManager.getConnection(superuser); Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("""
                    with written as (insert into membership_movement (change_id, effective_on, region_code, segment, status,
                        reason, cause, channel_code, participants)
                        values (gen_random_uuid(), '2026-01-02', '62.71', 'PBPU', 'AKTIF', 'NONE', 'NEW', 'NONE', 100)
                        returning id)
                    insert into feed_pending (movement_id) select id from written""");
            write(1);
            JsonPath during = page(cursor, "5s", 10);
            assertThat(during.<Integer> getList("entries.movement.participants")).containsExactly(1);
            open.commit();
            JsonPath after = page(during.getString("next"), "5s", 10);
            assertThat(after.<Integer> getList("entries.movement.participants")).containsExactly(100);
            assertThat(Instant.parse(after.getString("entries[0].knownAt")))
                    .isAfter(Instant.parse(during.getString("through")));
        }
    }

    @Test
    void a_page_that_ends_inside_a_round_is_complete_only_to_before_it() {
        String cursor = head();
        QuarkusTransaction.requiringNew().run(() -> ledger.append(Collections.nCopies(5, movement(1))));
        awaitEntries(cursor, 5);
        JsonPath first = page(cursor, "0s", 2);
        JsonPath rest = page(first.getString("next"), "0s", 10);
        Instant round = Instant.parse(first.getString("entries[0].knownAt"));
        assertThat(Instant.parse(first.getString("through"))).isBefore(round);
        assertThat(Instant.parse(rest.getString("through"))).isAfterOrEqualTo(round);
        assertThat(rest.<String> getList("entries.knownAt")).hasSize(3).allSatisfy(
                knownAt -> assertThat(Instant.parse(knownAt)).isEqualTo(round));
    }

    @Test
    void many_writers_are_published_once_each_in_dense_positions() throws Exception {
        String cursor = head();
        int writers = 16;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> work = Collections.nCopies(writers, () -> {
                for (int i = 0; i < each; i++) {
                    write(1);
                }
                return null;
            });
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        awaitEntries(cursor, writers * each);
        List<Long> positions = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (JsonPath page = page(cursor, "0s", 37); !page.getList("entries").isEmpty(); page = page(page.getString("next"),
                "0s", 37)) {
            positions.addAll(page.getList("entries.position", Long.class));
            changes.addAll(page.getList("entries.movement.changeId"));
            page.<String> getList("entries.knownAt").forEach(time -> times.add(Instant.parse(time)));
        }
        assertThat(new HashSet<>(changes)).hasSize(writers * each).hasSameSizeAs(changes);
        assertThat(times).isSorted();
        for (int i = 1; i < positions.size(); i++) {
            assertThat(positions.get(i)).isEqualTo(positions.get(i - 1) + 1);
        }
    }

    @Test
    void a_cursor_of_a_future_that_was_taken_back_is_refused() {
        String text = head();
        Cursor cursor = Cursor.decode(text).orElseThrow();
        byte[] other = cursor.chain();
        other[3] ^= 1;
        Cursor changed = new Cursor(cursor.feedId(), cursor.position(), other);
        Cursor beyond = new Cursor(cursor.feedId(), cursor.position() + 1_000_000, cursor.chain());
        Cursor foreign = new Cursor(UUID.randomUUID(), cursor.position(), cursor.chain());
        for (Cursor wrong : List.of(changed, beyond, foreign)) {
            Contract.as("service").queryParam("after", wrong.encode()).get("/api/v1/movements").then().statusCode(409)
                    .body("code", is("feed-diverged"));
        }
    }

    @Test
    void an_empty_feed_position_has_a_moving_through() {
        String cursor = head();
        Instant first = Instant.parse(page(cursor, "0s", 10).getString("through"));
        Instant end = Instant.now().plusSeconds(10);
        Instant later = first;
        while (!later.isAfter(first) && Instant.now().isBefore(end)) {
            later = Instant.parse(page(cursor, "0s", 10).getString("through"));
        }
        assertThat(later).isAfter(first);
    }

    @Test
    void who_waits_for_news_keeps_nobody_else_waiting() throws Exception {
        int waiting = 2 * threads;
        String cursor = head();
        ExecutorService pool = Executors.newFixedThreadPool(waiting);
        try {
            List<Future<JsonPath>> news = new ArrayList<>();
            for (int i = 0; i < waiting; i++) {
                news.add(pool.submit(() -> page(cursor, "30s", 10)));
            }
            page(cursor, "1s", 10);
            assertThat(news).noneMatch(Future::isDone);
            write(3);
            for (Future<JsonPath> page : news) {
                assertThat(page.get().<Integer> getList("entries.movement.participants")).containsExactly(3);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void wrong_questions_name_every_field() {
        Contract.brokenCallAs("service").queryParam("after", "nonsense!").queryParam("limit", "0")
                .queryParam("wait", "1 minute").get("/api/v1/movements").then().statusCode(400)
                .body("violations.field", is(List.of("after", "limit", "wait")));
        for (String wait : List.of("s", "5", "31s")) {
            Contract.brokenCallAs("service").queryParam("wait", wait).get("/api/v1/movements").then().statusCode(400)
                    .body("violations.field", is(List.of("wait")));
        }
    }

    @Test
    void only_services_and_operators_read_it() {
        Contract.asNobody().get("/api/v1/movements").then().statusCode(401);
        Contract.as("analyst").get("/api/v1/movements").then().statusCode(403).body("code", is("forbidden"));
        Contract.as("operator").get("/api/v1/movements").then().statusCode(200);
    }

    private void write(int participants) {
        QuarkusTransaction.requiringNew().run(() -> ledger.append(List.of(movement(participants))));
    }

    private static Movement movement(int participants) {
        return new Movement(LocalDate.of(2026, 1, 2), SOMEWHERE, Cause.NEW, Movement.NO_CHANNEL, participants, null);
    }

    /** The cursor at the end of the feed, once nothing waits to be published. */
    private String head() {
        JsonPath page = page(null, "0s", 10_000);
        while (!page.getList("entries").isEmpty()) {
            page = page(page.getString("next"), "0s", 10_000);
        }
        return page.getString("next");
    }

    private void awaitEntries(String cursor, int wanted) {
        Instant end = Instant.now().plusSeconds(20);
        while (reader.read(Cursor.decode(cursor), 10_000).entries() < wanted) {
            assertThat(Instant.now()).as("entries are published").isBefore(end);
        }
    }

    private static JsonPath page(String after, String wait, int limit) {
        var call = Contract.as("service").queryParam("wait", wait).queryParam("limit", limit);
        return (after == null ? call : call.queryParam("after", after)).get("/api/v1/movements").then().statusCode(200)
                .extract().jsonPath();
    }
}
