package id.cakupan.coverage.figure;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Answers as they go over the wire: who asks the same at the same moment gets the same bytes, and of many who ask at once one
 * computes and the others wait.
 */
@ApplicationScoped
class Answers {

    private static final long MOST_BYTES = 16_000_000;

    private record Key(FigureQuestion question, long generation, Instant through, boolean stale, long revision) {
    }

    private final ObjectMapper mapper;
    private final AsyncCache<Key, byte[]> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] answer) -> answer.length).buildAsync();

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The answer to a question at a moment. */
    byte[] to(FigureQuestion question, Moment moment, Supplier<Coverage> figure) {
        Key key = new Key(question, moment.live().generation(), moment.through(), moment.live().stale(), moment.revision());
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> others = kept.asMap().putIfAbsent(key, mine);
        if (others != null) {
            return joined(others);
        }
        try {
            byte[] answer = written(figure.get());
            mine.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e); // which also forgets it
            throw e;
        }
    }

    private static byte[] joined(CompletableFuture<byte[]> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private byte[] written(Coverage figure) {
        try {
            return mapper.writeValueAsBytes(figure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures could not be written", e);
        }
    }
}
