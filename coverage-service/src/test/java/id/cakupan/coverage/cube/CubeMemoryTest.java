package id.cakupan.coverage.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.coverage.cube.CellIndex.Room;
import id.cakupan.coverage.region.RegionMirror;
import id.cakupan.coverage.register.FeedEntry;
import id.cakupan.coverage.register.Movement;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The memory says of a generation what its rows say, whatever was read when. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class CubeMemoryTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> AREAS = List.of("16.07.01", "16.07.02", "16.07", "16", "ID", "99.99.99");
    private static final List<String> DISTRICTS = List.of("16.07", "16.07.01", "16.07.02");
    private static final List<String> STATUSES = List.of("AKTIF", "NON_AKTIF", "MENUNGGU_PEMBAYARAN", "UNSPECIFIED",
            "MENINGGAL");
    private static final List<String> CAUSES = List.of("NEW", "ARREARS");

    @Inject
    CellStore cells;

    @Inject
    GenerationStore generations;

    @Inject
    RegionMirror mirror;

    @Inject
    Database database;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void what_is_remembered_is_what_the_rows_say(long seed) {
        Random random = new Random(seed);
        List<Instant> rounds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rounds.add(START.plusSeconds(random.nextInt(200 * 86_400)));
        }
        rounds.sort(null);
        long generation = QuarkusTransaction.requiringNew().call(() -> {
            long made = generations.create();
            cells.add(made, IntStream.range(0, 60).mapToObj(i -> entry(random, 1 + i, rounds.get(i))).toList());
            return made;
        });
        CubeMemory memory = new CubeMemory(cells, generations, mirror);
        memory.read(generation, rounds.get(19));
        GenerationMemory forgetful = new GenerationMemory(cells, generation, code -> code, new Room(3000, 400));
        for (int i = 0; i < 40; i++) {
            Cut cut = new Cut(generation, rounds.get(random.nextInt(i < 10 ? 20 : 60)).plusMillis(random.nextInt(3) - 1), 0,
                    false);
            LocalDate day = FIRST.plusDays(random.nextInt(220));
            QuarkusTransaction.requiringNew().run(() -> {
                assertThat(found(memory.on(day, cut, List.of()).sums())).isEqualTo(rows(day, cut, true));
                Map<String, List<Long>> apart = rows(day, cut, false);
                apart.keySet().retainAll(DISTRICTS);
                assertThat(found(memory.apart(day, cut, DISTRICTS).sums())).isEqualTo(apart);
                assertThat(found(forgetful.apart(day, cut, DISTRICTS).sums())).isEqualTo(apart);
                LocalDate after = day.minusDays(random.nextInt(90));
                assertThat(listed(memory.moved(after, day, cut, List.of()))).isEqualTo(moves(after, day, cut));
                movementsAreThoseOfTheRows(memory, forgetful, after, day, cut);
                assertThat(memory.position(generation, cut.through()))
                        .isEqualTo(rounds.stream().filter(known -> !known.isAfter(cut.through())).count());
            });
        }
        QuarkusTransaction.requiringNew().run(() -> generations.retire(generation));
    }

    private void movementsAreThoseOfTheRows(CubeMemory memory, GenerationMemory forgetful, LocalDate after, LocalDate day,
            Cut cut) {
        Map<String, Long> apart = moves(after, day, cut);
        apart.keySet().removeIf(key -> !DISTRICTS.contains(key.substring(0, key.indexOf(' '))));
        assertThat(listed(memory.moved(after, day, cut, DISTRICTS))).isEqualTo(apart);
        assertThat(listed(forgetful.moved(after, day, cut, DISTRICTS))).isEqualTo(apart);
        assertThat(memory.knownDays(after, cut, DISTRICTS)).isEqualTo(knownDays(after, cut));
        assertThat(forgetful.knownDays(after, cut, DISTRICTS)).isEqualTo(knownDays(after, cut));
    }

    private static FeedEntry entry(Random random, long position, Instant known) {
        LocalDate day = LocalDate.ofInstant(known.minus(Duration.ofDays(random.nextInt(3) == 0 ? random.nextInt(150) : 0)),
                ZoneOffset.UTC).plusDays(random.nextInt(8) == 0 ? 80 : 0);
        return new FeedEntry(position, known, new Movement(day, AREAS.get(random.nextInt(AREAS.size())), "PBPU",
                STATUSES.get(random.nextInt(STATUSES.size())), "NONE", CAUSES.get(random.nextInt(CAUSES.size())), "NONE",
                random.nextInt(9) - 3), null);
    }

    private static Map<String, List<Long>> found(Map<String, long[]> sums) {
        Map<String, List<Long>> found = new HashMap<>();
        sums.forEach((region, kinds) -> found.put(region, Arrays.stream(kinds).boxed().toList()));
        found.values().removeIf(List.of(0L, 0L, 0L)::equals);
        return found;
    }

    private Map<String, List<Long>> rows(LocalDate day, Cut cut, boolean folded) {
        Map<String, List<Long>> found = new HashMap<>();
        String region = folded ? "case when left(region_code, 6) = '16.07.' then '16.07' else region_code end" : "region_code";
        database.list("""
                select %s as region,
                    coalesce(sum(participants) filter (where status = 'AKTIF'), 0)::bigint as active,
                    coalesce(sum(participants) filter (where status in ('NON_AKTIF', 'MENUNGGU_PEMBAYARAN')), 0)::bigint
                        as inactive,
                    coalesce(sum(participants) filter (where status = 'UNSPECIFIED'), 0)::bigint as unspecified
                from cube_cell where generation = ? and known_at <= ? and effective_on <= ? group by 1
                """.formatted(region), row -> found.put(row.getString("region"),
                List.of(row.getLong("active"), row.getLong("inactive"), row.getLong("unspecified"))), cut.generation(),
                cut.through(), day);
        found.values().removeIf(List.of(0L, 0L, 0L)::equals);
        return found;
    }

    /** Whole days in Western Indonesia on which something became known of a district that comes to anybody. */
    private BitSet knownDays(LocalDate after, Cut cut) {
        Map<String, Long> sums = new HashMap<>();
        database.list("select * from cube_cell where generation = ? and region_code = any(?) and status <> 'MENINGGAL'",
                row -> sums.merge(String.join(" ", western(Database.instant(row, "known_at")).toString(),
                        row.getString("region_code"), row.getString("effective_on"), row.getString("status"),
                        row.getString("cause")), row.getLong("participants"), Long::sum),
                cut.generation(), DISTRICTS);
        BitSet days = new BitSet();
        sums.forEach((key, people) -> {
            LocalDate day = LocalDate.parse(key.substring(0, key.indexOf(' ')));
            if (people != 0 && day.isAfter(after) && day.isBefore(western(cut.through()))) {
                days.set((int) (day.toEpochDay() - after.toEpochDay()));
            }
        });
        return days;
    }

    private static LocalDate western(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }

    private static Map<String, Long> listed(Map<String, Map<Combination, Long>> moved) {
        Map<String, Long> listed = new HashMap<>();
        moved.forEach((region, sums) -> sums.forEach((combination, people) -> listed
                .merge(region + " " + combination.status() + " " + combination.cause(), people, Long::sum)));
        listed.values().removeIf(people -> people == 0);
        return listed;
    }

    private Map<String, Long> moves(LocalDate after, LocalDate until, Cut cut) {
        Map<String, Long> found = new HashMap<>();
        database.list("""
                select concat_ws(' ', region_code, status, cause) as key, sum(participants)::bigint as people from cube_cell
                where generation = ? and known_at <= ? and effective_on > ? and effective_on <= ? and status <> 'MENINGGAL'
                group by 1 having sum(participants) <> 0
                """, row -> found.put(row.getString("key"), row.getLong("people")), cut.generation(),
                cut.through(), after, until);
        return found;
    }

    @Test
    void who_asks_while_much_is_read_is_told_to_come_again() throws Exception {
        Random random = new Random(1);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        long generation = QuarkusTransaction.requiringNew().call(() -> {
            long made = generations.create();
            cells.add(made, IntStream.range(0, 9).mapToObj(i -> entry(random, 1 + i, START)).toList());
            return made;
        });
        GenerationMemory memory = new GenerationMemory(cells, generation, code -> {
            reading.countDown();
            await(told);
            return code;
        }, new Room(Long.MAX_VALUE, Long.MAX_VALUE));
        Cut cut = new Cut(generation, START, 0, false);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> reader = other.submit(() -> QuarkusTransaction.requiringNew()
                .run(() -> memory.grow(START, Duration.ofMinutes(1))));
        await(reading);
        assertThat(memory.isBroken()).isFalse();
        assertThatThrownBy(() -> memory.on(FIRST, cut, List.of())).isInstanceOf(Refusal.class)
                .hasMessageContaining("read into memory");
        told.countDown();
        reader.get();
        assertThat(memory.on(FIRST.plusDays(300), cut, List.of()).sums()).isNotEmpty();
        other.shutdown();
        QuarkusTransaction.requiringNew().run(() -> generations.retire(generation));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
