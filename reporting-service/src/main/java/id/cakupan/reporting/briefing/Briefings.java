package id.cakupan.reporting.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.briefing.PartMissing.Part;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.BackgroundPart;
import id.cakupan.reporting.coverage.BackgroundQuestion;
import id.cakupan.reporting.coverage.Backgrounds;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.coverage.Months;
import id.cakupan.reporting.coverage.SeriesToRegencies;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.Register;
import id.cakupan.reporting.enrollment.WorkAnswer;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Previous;
import io.quarkus.runtime.StartupEvent;

/** Reads what briefings are made of. Both peers are asked at once, so that the slower one alone sets the time. */
@ApplicationScoped
public class Briefings {

    private static final Logger LOG = Logger.getLogger(Briefings.class);
    private static final String NATION = "ID";

    private final Coverages coverages;
    private final Backgrounds backgrounds;
    private final SeriesToRegencies series;
    private final Register register;
    private final Clock clock;

    Briefings(Coverages coverages, Backgrounds backgrounds, SeriesToRegencies series, Register register, Clock clock) {
        this.coverages = coverages;
        this.backgrounds = backgrounds;
        this.series = series;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Asks both peers once in the background: the first call of a process loads classes for longer than a peer may take,
     * and no reader should get a refusal for that. What they answer does not matter.
     */
    void warmUp(@Observes StartupEvent start) {
        LocalDate today = LocalDate.now(clock);
        FigureQuestion nation = new FigureQuestion(NATION, today, Optional.empty(), Optional.empty());
        backgrounds.of(EnumSet.allOf(BackgroundPart.class), new BackgroundQuestion(nation, Months.before(today), null, 1),
                coverages.figure(nation).toCompletableFuture());
        coverages.list(1, null, null);
        register.channels(NATION, today);
        register.work(NATION);
        register.offices(today);
        CompletableFuture.runAsync(Format::warmUp).exceptionally(failure -> {
            LOG.error("Briefings cannot be drawn or printed here; are there fontconfig and a font in the image?", failure);
            return null;
        });
    }

    /**
     * What a reader gets at once: what lies behind the figures, and open work, is left out where it does not come in time.
     *
     * @throws Refusal 404 without such an area or edition
     */
    Material read(Question question) {
        return read(question, null);
    }

    /**
     * All of it, as something is to be issued from it.
     *
     * @param previous what was issued about the scope before; null where nothing was
     * @throws Refusal 404 without such an area or edition
     */
    public Material readAll(Question question, Previous previous) {
        Material material = read(question, previous);
        List<Part> late = new ArrayList<>();
        if (!material.background().late().isEmpty()) {
            late.add(Part.background);
        }
        if (material.work() != null && material.work().late()) {
            late.add(Part.work);
        }
        if (!late.isEmpty()) {
            throw new PartMissing(late);
        }
        return material;
    }

    private Material read(Question question, Previous previous) {
        FigureQuestion wanted = question.figure();
        // The register answers for the present only, so an earlier state of knowledge has no channel figures.
        boolean askChannels = wanted.knownAt().isEmpty();
        CompletableFuture<FigureAnswer> figureAnswer = coverages.figure(wanted).toCompletableFuture();
        CompletableFuture<ChannelAnswer> channelAnswer = askChannels
                ? register.channels(wanted.scope(), wanted.asOf()).toCompletableFuture()
                : CompletableFuture.completedFuture(new ChannelAnswer.Found(List.of(), List.of(), null));
        CompletableFuture<WorkAnswer> work = work(question);
        Previous told = question.from().isEmpty() ? previous : null;
        LocalDate since = told != null ? told.asOf() : question.from().orElseGet(() -> Months.before(wanted.asOf()));
        CompletableFuture<Background> background = backgrounds.of(question.kind().parts(),
                new BackgroundQuestion(wanted, since, told == null ? null : told.knownAt(), question.levels()), figureAnswer);
        FigureAnswer figures = figureAnswer.join();
        if (figures instanceof FigureAnswer.NotFound) {
            throw Refusal.notFound(wanted.population().isEmpty() ? "There is no such scope."
                    : "There is no such scope, or no such population edition.");
        }
        if (figures instanceof FigureAnswer.Refused refused) {
            throw Refusal.invalid(refused.violations());
        }
        ChannelAnswer points = channelAnswer.join();
        refuseMissing(figures, points);
        return new Material(question.kind(), ((FigureAnswer.Found) figures).figure(),
                askChannels ? (ChannelAnswer.Found) points : null, work.join(), background.join(), since, told,
                wanted.population().isPresent(), clock.instant().truncatedTo(ChronoUnit.MICROS), UUID.randomUUID());
    }

    /** With the months of the regencies too, where the scope is that large and they come in time. */
    Briefing withRegencies(Briefing briefing, FigureQuestion question, Figure figure) {
        if (briefing.series() == null || !question.skipsRegencies()) {
            return briefing;
        }
        return series.of(question, figure).toCompletableFuture().join().map(briefing::with)
                .orElseGet(briefing::withoutRegencies);
    }

    /** Null where the kind does not tell it, or another time is meant: what was open then, the register does not keep. */
    private CompletableFuture<WorkAnswer> work(Question question) {
        FigureQuestion wanted = question.figure();
        boolean ofNow = wanted.knownAt().isEmpty() && !wanted.asOf().isBefore(LocalDate.now(clock));
        return question.kind().tellsWork() && ofNow ? register.work(wanted.scope()).toCompletableFuture()
                : CompletableFuture.completedFuture(null);
    }

    private static void refuseMissing(FigureAnswer figures, ChannelAnswer points) {
        List<Part> missing = new ArrayList<>();
        if (figures instanceof FigureAnswer.Unavailable) {
            missing.add(Part.figures);
        }
        if (points instanceof ChannelAnswer.Unavailable) {
            missing.add(Part.channels);
        }
        if (!missing.isEmpty()) {
            throw new PartMissing(missing);
        }
    }
}
