package id.cakupan.reporting.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.PartMissing.Part;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.Register;
import io.quarkus.runtime.StartupEvent;

/** Reads what briefings are made of. Both peers are asked at once, so that the slower one alone sets the time. */
@ApplicationScoped
public class Briefings {

    private static final Logger LOG = Logger.getLogger(Briefings.class);
    private static final String NATION = "ID";

    private final Coverages coverages;
    private final Register register;
    private final Clock clock;

    Briefings(Coverages coverages, Register register, Clock clock) {
        this.coverages = coverages;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Asks both peers once in the background: the first call of a process loads classes for longer than a peer may take,
     * and no reader should get a refusal for that. What they answer does not matter.
     */
    void warmUp(@Observes StartupEvent start) {
        LocalDate today = LocalDate.now(clock);
        coverages.figure(new FigureQuestion(NATION, today, Optional.empty(), Optional.empty()));
        coverages.list(1, null, null);
        register.channels(NATION, today);
        register.offices(today);
        CompletableFuture.runAsync(Format::warmUp).exceptionally(failure -> {
            LOG.error("Briefings cannot be drawn or printed here; are there fontconfig and a font in the image?", failure);
            return null;
        });
    }

    /** All of it, or a refusal: 404 without such an area or edition, 503 without a peer. */
    public Material read(Question question) {
        FigureQuestion wanted = question.figure();
        // The register answers for the present only, so an earlier state of knowledge has no channel figures.
        boolean askChannels = wanted.knownAt().isEmpty();
        CompletableFuture<FigureAnswer> figureAnswer = coverages.figure(wanted).toCompletableFuture();
        CompletableFuture<ChannelAnswer> channelAnswer = askChannels
                ? register.channels(wanted.scope(), wanted.asOf()).toCompletableFuture()
                : CompletableFuture.completedFuture(new ChannelAnswer.Found(List.of(), List.of(), null));
        FigureAnswer figures = figureAnswer.join();
        if (figures instanceof FigureAnswer.NotFound) {
            throw Refusal.notFound(wanted.population().isEmpty() ? "There is no such scope."
                    : "There is no such scope, or no such population edition.");
        }
        if (figures instanceof FigureAnswer.Refused refused) {
            throw Refusal.invalid(refused.violations());
        }
        return whole(question, figures, channelAnswer.join());
    }

    private Material whole(Question question, FigureAnswer figures, ChannelAnswer points) {
        List<Part> missing = new ArrayList<>();
        if (figures instanceof FigureAnswer.Unavailable) {
            missing.add(Part.figures);
        }
        if (points instanceof ChannelAnswer.Unavailable) {
            missing.add(Part.channels);
        }
        if (figures instanceof FigureAnswer.Found found && points instanceof ChannelAnswer.Found known) {
            return new Material(found.figure(), question.figure().knownAt().isEmpty() ? known : null,
                    question.figure().population().isPresent(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        throw new PartMissing(missing);
    }
}
