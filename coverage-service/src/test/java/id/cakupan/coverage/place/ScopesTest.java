package id.cakupan.coverage.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    }

    @Test
    void a_slow_register_keeps_one_waiting_and_not_all() throws InterruptedException, ExecutionException, TimeoutException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        PlaceMirror none = new PlaceMirror(null, new PlaceStore(null, null), null) {
            @Override
            Places newest() {
                return new Places(List.of(), List.of(), List.of());
            }
        };
        Scopes scopes = new Scopes(null, none, Clock.systemUTC()) {
            @Override
            void refresh() {
                asked.countDown();
                try {
                    answered.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> scopes.expect("branch:ONE"));
        try {
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture.runAsync(() -> scopes.expect("branch:TWO")).get(10, TimeUnit.SECONDS);
            assertThat(first).isNotDone();
        } finally {
            answered.countDown();
        }
        first.get(10, TimeUnit.SECONDS);
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
