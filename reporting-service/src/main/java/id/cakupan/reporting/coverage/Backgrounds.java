package id.cakupan.reporting.coverage;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Asks for what lies behind a figure; never fails, see {@link Background}. */
@ApplicationScoped
public class Backgrounds {

    private static final Logger LOG = Logger.getLogger(Backgrounds.class);

    private final Parts parts;

    Backgrounds(Parts parts) {
        this.parts = parts;
    }

    /**
     * Parts of one state of knowledge with a figure: one that was read of another is asked for once more, as known with the
     * figure.
     *
     * @param wanted the others are not asked for
     * @param figure on its way; nothing is asked before it is there, since without it nothing can be told
     */
    public CompletableFuture<Background> of(Set<BackgroundPart> wanted, BackgroundQuestion question,
            CompletableFuture<FigureAnswer> figure) {
        Pending pending = new Pending(wanted, question, figure, ConcurrentHashMap.newKeySet());
        CompletableFuture<Series> series = pending.ask(BackgroundPart.SERIES, parts::series);
        CompletableFuture<Bridge> bridge = pending.ask(BackgroundPart.BRIDGE, parts::bridge);
        CompletableFuture<Composition> composition = pending.ask(BackgroundPart.COMPOSITION, parts::composition);
        CompletableFuture<Predicates> predicates = pending.ask(BackgroundPart.PREDICATES, parts::predicates);
        return CompletableFuture.allOf(series, bridge, composition, predicates).thenApply(all -> new Background(
                pending.late(), series.join(), bridge.join(), composition.join(), predicates.join()));
    }

    private record Pending(Set<BackgroundPart> wanted, BackgroundQuestion question, CompletableFuture<FigureAnswer> figure,
            Set<BackgroundPart> late) {

        <T extends Part> CompletableFuture<T> ask(BackgroundPart kind, Function<BackgroundQuestion, CompletionStage<T>> call) {
            if (!wanted.contains(kind)) {
                return CompletableFuture.completedFuture(null);
            }
            return figure.thenCompose(answer -> answer instanceof FigureAnswer.Found found
                    ? call.apply(question).thenCompose(part -> same(part, found.figure(), call))
                    : CompletableFuture.<T> completedFuture(null)).exceptionally(failure -> {
                        LOG.warnf("coverage-service gave no %s of %s: %s", kind, question.figure().scope(), failure);
                        late.add(kind);
                        return null;
                    });
        }

        private <T extends Part> CompletionStage<T> same(T part, Figure figure,
                Function<BackgroundQuestion, CompletionStage<T>> call) {
            if (part == null || question.figure().knownAt().isPresent() || part.isOf(figure)) {
                return CompletableFuture.completedFuture(part);
            }
            return call.apply(question.knownWith(figure)).thenApply(again -> {
                if (again != null && !again.isOf(figure)) {
                    throw new IllegalStateException("it is of another state of knowledge than the figure");
                }
                return again;
            });
        }
    }
}
