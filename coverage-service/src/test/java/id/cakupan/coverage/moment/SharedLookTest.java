package id.cakupan.coverage.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedLookTest {

    private static final int PEOPLE = 8;
    private static final int QUESTIONS = 2_000;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void nobody_gets_an_answer_that_is_older_than_her_question() throws Exception {
        AtomicInteger value = new AtomicInteger();
        SharedLook<Integer> look = new SharedLook<>(value::get);
        List<Future<?>> asking = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            asking.add(people.submit(() -> {
                for (int question = 0; question < QUESTIONS; question++) {
                    int written = value.incrementAndGet();
                    assertThat(look.now()).isGreaterThanOrEqualTo(written);
                }
            }));
        }
        for (Future<?> one : asking) {
            one.get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void who_comes_during_a_look_waits_for_the_next() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        SharedLook<Integer> look = new SharedLook<>(() -> {
            int number = taken.incrementAndGet();
            if (number == 1) {
                looking.countDown();
                await(goOn);
            }
            return number;
        });
        Future<Integer> first = people.submit(look::now);
        await(looking);
        Future<Integer> second = people.submit(look::now);
        goOn.countDown();
        assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(second.get(1, TimeUnit.MINUTES)).isEqualTo(2);
    }

    @Test
    void a_look_that_fails_says_so_and_the_next_one_is_taken() {
        AtomicInteger taken = new AtomicInteger();
        SharedLook<Integer> look = new SharedLook<>(() -> {
            if (taken.incrementAndGet() == 1) {
                throw new IllegalStateException("The database is away");
            }
            return taken.get();
        });
        assertThatThrownBy(look::now).isInstanceOf(IllegalStateException.class).hasMessage("The database is away");
        assertThat(look.now()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
