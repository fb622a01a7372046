package id.cakupan.coverage.moment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.cakupan.coverage.place.Scopes;

/**
 * Answers as they go over the wire: who asks the same at the same moment gets the same bytes, of many who ask at once one
 * computes and the others wait, and who has the answer already is told so.
 */
@ApplicationScoped
public class Answers {

    private static final ZoneOffset WESTERN = ZoneOffset.ofHours(7);
    private static final long MOST_BYTES = 16_000_000;

    private record Key(Question question, long generation, Instant through, boolean stale, long revision) {

        static Key of(Question question, Moment moment) {
            return new Key(question, moment.live().generation(), moment.through(), moment.live().stale(), moment.revision());
        }
    }

    private final Scopes scopes;
    private final Moments moments;
    private final ObjectMapper mapper;
    private final AsyncCache<Key, byte[]> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] answer) -> answer.length).buildAsync();

    Answers(Scopes scopes, Moments moments, ObjectMapper mapper) {
        this.scopes = scopes;
        this.moments = moments;
        this.mapper = mapper;
    }

    /**
     * The answer to a question at its moment as JSON, or 304 where the caller has it. May ask the register, so no transaction
     * may be open.
     *
     * @param known value of {@code If-None-Match}, or null
     */
    public Response to(Question question, String known, Function<Moment, ?> answer) {
        scopes.expect(question.scope());
        Moment moment = moments.at(question.knownAt());
        String value = tag(question, moment);
        EntityTag tag = new EntityTag(value, true);
        if (known != null && known.contains('"' + value + '"')) {
            return Response.notModified(tag).build();
        }
        return Response.ok(bytes(Key.of(question, moment), () -> answer.apply(moment)), MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .build();
    }

    /**
     * The same of an answer that is not kept but written at once: what it is, or 304 where the caller has it.
     *
     * @param answer may refuse, and is not asked where the caller has it
     */
    public Response streamed(Question question, String known, Function<Moment, Response.ResponseBuilder> answer) {
        scopes.expect(question.scope());
        Moment moment = moments.at(question.knownAt());
        String value = tag(question, moment);
        EntityTag tag = new EntityTag(value, true);
        return known != null && known.contains('"' + value + '"') ? Response.notModified(tag).build()
                : answer.apply(moment).tag(tag).build();
    }

    /**
     * What says that nothing has changed. Of what is known now that is the position of the feed and the day, not the time up to
     * which it was read, so the tag is a weak one: the instants printed in an answer may be newer than in the one that a caller
     * has.
     */
    private static String tag(Question question, Moment moment) {
        Object known = moment.through().isBefore(moment.live().through()) ? moment.through()
                : moment.live().position() + "." + moment.through().atOffset(WESTERN).toLocalDate();
        return "%x-%d-%s-%d%s".formatted(question.toString().hashCode(), moment.live().generation(), known, moment.revision(),
                moment.live().stale() ? "-stale" : "");
    }

    private byte[] bytes(Key key, Supplier<?> answer) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> others = kept.asMap().putIfAbsent(key, mine);
        if (others != null) {
            return joined(others);
        }
        try {
            byte[] written = written(answer.get());
            mine.complete(written);
            return written;
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

    private byte[] written(Object answer) {
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures could not be written", e);
        }
    }
}
