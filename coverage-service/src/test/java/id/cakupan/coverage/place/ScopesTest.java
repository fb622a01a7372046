package id.cakupan.coverage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ScopesTest {

    FakeRegister register;

    @AfterEach
    void mend() {
        register.breakPath("");
        register.hangPath("");
    }

    @Test
    void a_register_that_hangs_is_asked_once_and_keeps_nobody_waiting() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch askedAgain = new CountDownLatch(2);
        CountDownLatch answered = new CountDownLatch(1);
        PlaceMirror none = new PlaceMirror(null, new PlaceStore(null, null), null) {
            @Override
            Places newest() {
                return new Places(List.of(), List.of(), List.of());
            }
        };
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
        Scopes scopes = new Scopes(null, none, Clock.systemUTC(), executor) {
            @Override
            void refresh() {
                asked.countDown();
                askedAgain.countDown();
                try {
                    answered.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        try {
            scopes.expect("branch:ONE");
            scopes.expect("branch:TWO");
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(askedAgain.getCount()).isEqualTo(1);
            answered.countDown();
            World.eventually("the register is asked again", () -> {
                scopes.expect("branch:THREE");
                return askedAgain.getCount() == 0;
            });
        } finally {
            answered.countDown();
            executor.shutdownNow();
        }
    }

    @Test
    void a_figure_is_answered_while_the_register_hangs() {
        World.load(register);
        register.hangPath("/api/v1/branches");
        Duration slowest = Duration.ZERO;
        for (String unlisted : List.of("H1", "H2", "H3", "H4")) {
            Instant from = Instant.now();
            Contract.as("viewer").get("/api/v1/coverage/branch:" + unlisted).then().statusCode(404);
            Duration took = Duration.between(from, Instant.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
        }
        assertThat(slowest).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void branches_are_read_also_while_areas_are_not() {
        World.load(register);
        register.places().branch("APART", "Terpisah", null, 1, null);
        register.breakPath("/api/v1/regions");
        World.eventually("the branch is listed", () -> Contract.as("viewer").get("/api/v1/coverage/branch:APART")
                .statusCode() == 200);
    }
}
