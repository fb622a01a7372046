package id.cakupan.reporting.coverage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What coverage-service answered of late. It is asked each time whether that still holds, and what does is neither computed nor
 * sent again.
 */
@ApplicationScoped
class Kept {

    private static final int NOT_MODIFIED = 304;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** In hundreds of bytes. */
    private static final int MOST = 400_000;
    private static final int FIGURE = 100;

    private record Answer(String tag, Object value) {
    }

    private final Cache<Record, Answer> answers = Caffeine.newBuilder().maximumWeight(MOST)
            .weigher((Record question, Answer answer) -> weight(answer.value())).expireAfterWrite(LONGEST).build();

    private static int weight(Object answer) {
        return answer instanceof Part part ? part.weight() : FIGURE;
    }

    /**
     * Asks, with the tag of what is kept. What was known at an instant is asked for once mostly, and not kept.
     *
     * @param question of one record class for each kind of answer
     * @param of the figure that it is about
     * @param call takes the tag, or null
     */
    <T> CompletionStage<T> ask(Record question, FigureQuestion of, Class<T> kind,
            Function<String, CompletionStage<RestResponse<T>>> call) {
        if (of.knownAt().isPresent()) {
            return call.apply(null).thenApply(RestResponse::getEntity);
        }
        Answer kept = answers.getIfPresent(question);
        return call.apply(kept == null ? null : kept.tag()).thenApply(response -> {
            if (kept != null && response.getStatus() == NOT_MODIFIED) {
                answers.put(question, kept);
                return kind.cast(kept.value());
            }
            String tag = response.getHeaderString(HttpHeaders.ETAG);
            if (tag != null) {
                answers.put(question, new Answer(tag, response.getEntity()));
            }
            return response.getEntity();
        });
    }

    /** The last answer to a question, at most ten minutes old. */
    <T> Optional<T> last(Record question, Class<T> kind) {
        return Optional.ofNullable(answers.getIfPresent(question)).map(Answer::value).map(kind::cast);
    }
}
