package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.register.FeedEntry;
import id.cakupan.coverage.register.FeedPage;
import id.cakupan.coverage.register.Movement;
import id.cakupan.coverage.register.Totals.Count;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Generations of their own, filled by hand beside the live one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class CubeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    Cube cube;

    @Inject
    GenerationStore generations;

    @Inject
    CellStore cells;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void pages_cut_anywhere_add_up_to_one_page_and_to_the_direct_sum(long seed) {
        Random random = new Random(seed);
        List<FeedEntry> feed = feed(random, 200);
        long whole = fill(feed, List.of(feed.size()));
        List<Integer> cuts = new ArrayList<>();
        for (int at = 1 + random.nextInt(40); at < feed.size(); at += 1 + random.nextInt(40)) {
            cuts.add(at);
        }
        cuts.add(feed.size());
        long pieces = fill(feed, cuts);
        Instant middle = feed.get(100).knownAt();
        for (Instant knownAt : List.of(middle, Instant.parse("2027-01-01T00:00:00Z"))) {
            Map<List<String>, Long> direct = direct(feed, knownAt);
            assertThat(sums(whole, knownAt)).isEqualTo(direct);
            assertThat(sums(pieces, knownAt)).isEqualTo(direct);
        }
    }

    @Test
    void of_two_consumers_with_the_same_page_one_applies_it() throws ExecutionException, InterruptedException {
        List<FeedEntry> feed = feed(new Random(42), 300);
        long generation = generations.create();
        ExecutorService two = Executors.newFixedThreadPool(2);
        String cursor = null;
        for (int from = 0; from < feed.size(); from += 30) {
            Generation at = at(generation, cursor);
            FeedPage page = page(feed, from, from + 30);
            Future<Cube.Outcome> one = two.submit(() -> cube.apply(at, page, true));
            Future<Cube.Outcome> other = two.submit(() -> cube.apply(at, page, true));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(Cube.Outcome.APPLIED,
                    Cube.Outcome.SOMEONE_WAS_FASTER);
            cursor = page.next();
        }
        two.shutdown();
        assertThat(sums(generation, START.plusSeconds(100_000))).isEqualTo(direct(feed, START.plusSeconds(100_000)));
    }

    @Test
    void a_page_that_repeats_what_was_complete_is_a_divergence_and_changes_nothing() {
        List<FeedEntry> feed = feed(new Random(7), 20);
        long generation = fill(feed, List.of(20));
        FeedPage repeated = new FeedPage(feed, "other", 40, feed.get(19).knownAt(), feed.get(19).knownAt());
        assertThat(cube.apply(at(generation, "c20"), repeated, true)).isEqualTo(Cube.Outcome.DIVERGED);
        assertThat(sums(generation, START.plusSeconds(100_000))).isEqualTo(direct(feed, START.plusSeconds(100_000)));
    }

    @Test
    void while_the_state_is_locked_no_page_moves_the_live_generation_on() {
        ExecutorService other = Executors.newSingleThreadExecutor();
        List<Long> free = QuarkusTransaction.requiringNew().call(() -> {
            long live = generations.lockedState().live().generation();
            return other.submit(() -> database.list(
                    "select generation from feed_generation where generation = ? for update skip locked",
                    row -> row.getLong(1), live)).get();
        });
        other.shutdown();
        assertThat(free).isEmpty();
    }

    @Test
    void a_page_for_a_generation_that_was_retired_meanwhile_is_dropped() {
        List<FeedEntry> feed = feed(new Random(11), 20);
        long generation = fill(feed.subList(0, 10), List.of(10));
        QuarkusTransaction.requiringNew().run(() -> generations.retire(generation));
        assertThat(cube.apply(at(generation, "c10"), page(feed, 10, 20), true)).isEqualTo(Cube.Outcome.SOMEONE_WAS_FASTER);
    }

    private long fill(List<FeedEntry> feed, List<Integer> cuts) {
        long generation = generations.create();
        String cursor = null;
        int from = 0;
        for (int to : cuts) {
            FeedPage page = page(feed, from, to);
            assertThat(cube.apply(at(generation, cursor), page, false)).isEqualTo(Cube.Outcome.APPLIED);
            cursor = page.next();
            from = to;
        }
        return generation;
    }

    private static Generation at(long generation, String cursor) {
        return new Generation(generation, cursor, 0, null, null, null);
    }

    private static FeedPage page(List<FeedEntry> feed, int from, int to) {
        Instant last = feed.get(to - 1).knownAt();
        Instant through = to < feed.size() ? feed.get(to).knownAt().minusNanos(1000) : last;
        return new FeedPage(feed.subList(from, to), "c" + to, to, last, through);
    }

    private static List<FeedEntry> feed(Random random, int size) {
        List<FeedEntry> feed = new ArrayList<>();
        Instant knownAt = START;
        List<String> regions = List.of("ID", "16", "16.07", "16.71", "16.07.01");
        List<String> statuses = List.of("AKTIF", "NON_AKTIF", "UNSPECIFIED");
        for (int i = 1; i <= size; i++) {
            knownAt = random.nextInt(3) == 0 ? knownAt.plusMillis(1 + random.nextInt(5000)) : knownAt;
            feed.add(new FeedEntry(i, knownAt, new Movement(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(5)),
                    regions.get(random.nextInt(5)), "PBPU", statuses.get(random.nextInt(3)), "NONE", "NEW", "NONE",
                    random.nextInt(21) - 10), null));
        }
        return feed;
    }

    private static Map<List<String>, Long> direct(List<FeedEntry> feed, Instant knownAt) {
        Map<List<String>, Long> sums = new HashMap<>();
        feed.stream().filter(entry -> !entry.knownAt().isAfter(knownAt)).map(FeedEntry::movement)
                .forEach(moved -> sums.merge(List.of(moved.regionCode(), moved.status()), moved.participants(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private Map<List<String>, Long> sums(long generation, Instant knownAt) {
        Map<List<String>, Long> sums = new HashMap<>();
        for (Count count : cells.sums(generation, knownAt)) {
            sums.put(List.of(count.regionCode(), count.status()), count.participants());
        }
        return sums;
    }

    @Test
    void differences_name_both_sides_and_zero_is_the_same_as_nothing() {
        Drift drift = Drift.between(9, List.of(count("16.07", 5), count("16.71", 3)), List.of(count("16.07", 4)));
        assertThat(drift.differences()).containsExactly(
                new Drift.Difference("16.07", "PBPU", "AKTIF", "NONE", 5, 4),
                new Drift.Difference("16.71", "PBPU", "AKTIF", "NONE", 3, 0));
        assertThat(Drift.between(9, List.of(count(UUID.randomUUID().toString(), 0)), List.of()).differences()).isEmpty();
    }

    private static Count count(String region, long participants) {
        return new Count(region, "PBPU", "AKTIF", "NONE", participants);
    }
}
