package id.cakupan.system;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Many desks at once that register and verify people, and repeat what got no answer. */
final class Writers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api enrollment;
    private final ExecutorService pool;
    private final int writers;
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicInteger next;
    private final AtomicInteger done = new AtomicInteger();

    Writers(Api enrollment, int writers, int firstPerson) {
        this.enrollment = enrollment;
        this.writers = writers;
        this.next = new AtomicInteger(firstPerson);
        this.pool = Executors.newFixedThreadPool(writers);
    }

    /** Starts to register and verify that many people. */
    void begin(int people) {
        int end = next.get() + people;
        for (int i = 0; i < writers; i++) {
            work.add(pool.submit(() -> {
                for (int n = next.getAndIncrement(); n < end; n = next.getAndIncrement()) {
                    registerAndVerify(n);
                    done.incrementAndGet();
                }
                return null;
            }));
        }
    }

    int done() {
        return done.get();
    }

    /** Waits until all are registered and verified; fails with the first writer that failed. */
    void finish() throws Exception {
        for (Future<?> writer : work) {
            writer.get(20, TimeUnit.MINUTES);
        }
        work.clear();
    }

    private void registerAndVerify(int n) {
        LocalDate day = Stack.today().minusDays(20);
        String id = acknowledged("/api/v1/registrations", "register-" + n, People.form(n, day)).json().get("id").asText();
        acknowledged("/api/v1/registrations/" + id + "/verification", "verify-" + n, null);
    }

    private Api.Answer acknowledged(String path, String key, Object body) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            String refusal;
            try {
                Api.Answer answer = enrollment.postKeyed("officer", path, key, body);
                if (answer.status() / 100 == 2) {
                    return answer;
                }
                refusal = answer.status() + " " + answer.body();
                boolean again = answer.status() >= 500 || answer.body().contains("request-in-flight");
                if (!again) {
                    throw new AssertionError(path + ": " + refusal);
                }
            } catch (IOException e) {
                refusal = e.toString();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(path + " got no answer: " + refusal);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
