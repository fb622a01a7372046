package id.cakupan.coverage.cube;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import id.cakupan.coverage.register.FeedAnswer;
import id.cakupan.coverage.register.FeedPage;

/** Asks for the next page while one is being applied, as long as pages are full. For one loop alone. */
final class ReadAhead {

    private final FeedReader reader;
    private final ExecutorService executor;
    private String cursor;
    private Future<FeedAnswer> next;

    ReadAhead(FeedReader reader, ExecutorService executor) {
        this.reader = reader;
        this.executor = executor;
    }

    /** The page at a generation's cursor, which may have been asked for already. */
    FeedAnswer ask(Generation at, Duration wait) throws InterruptedException {
        FeedAnswer answer = next != null && cursor.equals(at.cursor()) ? asked() : reader.ask(at.cursor(), wait);
        next = null;
        if (answer instanceof FeedPage page && reader.isFull(page)) {
            String after = page.next();
            cursor = after;
            next = executor.submit(() -> reader.ask(after, Duration.ZERO));
        }
        return answer;
    }

    private FeedAnswer asked() throws InterruptedException {
        try {
            return next.get();
        } catch (ExecutionException e) {
            next = null;
            throw new IllegalStateException("The page that was asked for ahead did not come", e.getCause());
        }
    }
}
