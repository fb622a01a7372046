package id.cakupan.reporting;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;

/** What the peers of the tests know of answers that were given before. */
public final class Tags {

    private static final AtomicInteger NOT_SENT_AGAIN = new AtomicInteger();
    private static final Set<String> ANSWERED = ConcurrentHashMap.newKeySet();

    private Tags() {
    }

    /** How many answers were not sent again, since they had not changed. */
    public static int notSentAgain() {
        return NOT_SENT_AGAIN.get();
    }

    /** Tags an answer about an area of which everything is known, and tells whether the caller has it. */
    static boolean isKnown(HttpExchange exchange, String body, String path) {
        String scope = path.replaceFirst("^/api/v1/coverage/([^/]+).*", "$1");
        if (!BackgroundAnswers.isKnown(scope)) {
            return false;
        }
        String tag = "W/\"%x\"".formatted(body.hashCode());
        exchange.getResponseHeaders().set("ETag", tag);
        boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        if (known) {
            NOT_SENT_AGAIN.incrementAndGet();
        }
        return known;
    }

    /** Whether the coverage-service of an area is away: from the second question for the figure on. */
    static boolean isAway(String scope) {
        return scope.equals(BackgroundAnswers.LEAVES) && !ANSWERED.add(scope);
    }
}
