package id.cakupan.coverage.moment;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A question to the database that many ask at once: one look at a time, and whoever comes while one is being taken shares the
 * next. So each gets an answer that is no older than her question.
 */
final class SharedLook<T> {

    private final Supplier<T> look;
    private final Lock looking = new ReentrantLock();
    private final AtomicReference<CompletableFuture<T>> next = new AtomicReference<>();

    SharedLook(Supplier<T> look) {
        this.look = look;
    }

    /** What is there now. */
    T now() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> shared = next.compareAndExchange(null, mine);
        if (shared == null) {
            take(mine);
            shared = mine;
        }
        try {
            return shared.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void take(CompletableFuture<T> mine) {
        looking.lock();
        try {
            next.set(null); // who comes from now on may know of something that this look does not see
            mine.complete(look.get());
        } catch (Throwable e) {
            mine.completeExceptionally(e);
        } finally {
            looking.unlock();
        }
    }
}
