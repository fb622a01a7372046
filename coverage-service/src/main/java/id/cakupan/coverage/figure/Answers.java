package id.cakupan.coverage.figure;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.cakupan.coverage.cube.CubeReader;
import id.cakupan.coverage.cube.CubeReader.Moment;

/**
 * Answers as they go over the wire, kept while nothing that they rest on has changed: who asks the same again gets the same
 * bytes, and many who ask at once wait for one of them.
 */
@ApplicationScoped
class Answers {

    private static final long MOST_BYTES = 16_000_000;

    private record Key(FigureQuestion question, Moment moment, long revision) {

        boolean isOf(Coverage answer) {
            return answer.through().equals(moment.through()) && answer.stale() == moment.stale()
                    && answer.dataRevision() == revision;
        }
    }

    private final CubeReader cube;
    private final OwnData own;
    private final ObjectMapper mapper;
    private final Cache<Key, byte[]> kept = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] answer) -> answer.length).build();

    Answers(CubeReader cube, OwnData own, ObjectMapper mapper) {
        this.cube = cube;
        this.own = own;
        this.mapper = mapper;
    }

    /** The answer to a question; must be called without a transaction, so that each look is a fresh one. */
    byte[] to(FigureQuestion question, Supplier<Coverage> figure) {
        Optional<Moment> moment = cube.moment(question.knownAt());
        if (moment.isEmpty()) {
            return written(figure.get());
        }
        Key key = new Key(question, moment.get(), own.revision(question.knownAt()));
        AtomicBoolean moved = new AtomicBoolean();
        byte[] answer = kept.get(key, asked -> {
            Coverage answered = figure.get();
            moved.set(!asked.isOf(answered));
            return written(answered);
        });
        if (moved.get()) {
            kept.invalidate(key); // right when it was made, but not for who comes with this moment again
        }
        return answer;
    }

    private byte[] written(Coverage figure) {
        try {
            return mapper.writeValueAsBytes(figure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures could not be written", e);
        }
    }
}
