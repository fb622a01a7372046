package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.life.RandomActs.Act;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whatever is done, in whatever order: figures reconcile to the person. In Gorontalo (75), where no other test is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RandomRegisterTest {

    private static final String SEED = "cakupan.test.seed";
    private static final int MORE = 8;
    private static final int DAYS = 12;

    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final List<String> done = new ArrayList<>();

    @Inject
    Instance<DueWork> works;

    /** Three that are always the same, and one that never was before. */
    static LongStream seeds() {
        return LongStream.of(1, 2, 3, Long.getLong(SEED, ThreadLocalRandom.current().nextLong()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figures_reconcile_to_the_person_after_every_act(long seed) throws SQLException {
        try (Figures figures = new Figures()) {
            figuresReconcile(new Random(seed), figures);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("With seed %d, after %s; to see it again: -D%s=%d".formatted(seed, done, SEED, seed), e);
        }
    }

    private void figuresReconcile(Random random, Figures figures) {
        Crowd crowd = new Crowd(random, figures);
        RandomActs acts = new RandomActs(crowd, figures, () -> works.forEach(DueWork::move));
        acts.stated("75", 40).statusCode(200);
        List<LocalDate> days = Stream.of(0, 5, DAYS).map(TODAY::minusDays).toList();
        List<Map<Cell, Long>> before = days.stream().map(figures::ofPeople).toList();
        for (Act act : acts.deck(MORE)) {
            remember(crowd, figures);
            if (!isAccepted(acts.play(act, day(act, random.nextInt(DAYS))), figures)) {
                assertThat(isAccepted(acts.play(act, day(act, 0)), figures)).as("Can be done today").isTrue();
            }
            figures.reconcileWithService();
            figures.reconcileLedger(TODAY.minusDays(random.nextInt(DAYS)));
        }
        known.forEach((question, answer) -> assertThat(standing(question)).isEqualTo(answer));
        for (int i = 0; i < days.size(); i++) {
            assertThat(figures.ofPeople(days.get(i))).isEqualTo(with(before.get(i), crowd.people(), days.get(i)));
        }
        crowd.people().forEach(RandomRegisterTest::isCountedOnlyWhileAlive);
    }

    /** Notes what is about to be done. */
    private int day(Act act, int daysAgo) {
        done.add("%s %d days ago".formatted(act, daysAgo));
        return daysAgo;
    }

    private static boolean isAccepted(ValidatableResponse answer, Figures figures) {
        int status = answer.extract().statusCode();
        assertThat(status).isIn(200, 201, 400, 409);
        figures.reconcile();
        return status < 400;
    }

    /** What is answered now for a day, as known now, is answered so for ever. */
    private void remember(Crowd crowd, Figures figures) {
        if (!crowd.people().isEmpty()) {
            String now = figures.rows(
                    "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')").get(0);
            String question = Member.PATH + "%s/standing?asOf=%s&knownAt=%s".formatted(crowd.one(crowd.people()),
                    TODAY.minusDays(crowd.below(2) * crowd.below(DAYS)), now);
            known.put(question, standing(question));
        }
    }

    private static Map<String, Object> standing(String question) {
        Map<String, Object> answer = new HashMap<>(
                Contract.as("officer").get(question).then().statusCode(200).extract().path("$"));
        answer.remove("version"); // of now
        return answer;
    }

    /** Counts and those people on top, as each of them stands on a day. */
    private static Map<Cell, Long> with(Map<Cell, Long> counts, List<String> people, LocalDate day) {
        Map<Cell, Long> sums = new HashMap<>(counts);
        people.forEach(person -> Figures.standing(person, day).ifPresent(cell -> cell.add(sums, 1)));
        return sums;
    }

    private static void isCountedOnlyWhileAlive(String person) {
        Member member = new Member(person, "", "");
        List<Object> ends = member.history().extract().path(
                "items.findAll { it.inForce && it.kind in ['DECEASED', 'CITIZENSHIP_CHANGED', 'MERGED'] }");
        if (!ends.isEmpty()) {
            member.standing("").body("counted", is(false));
        }
    }
}
