package id.cakupan.reporting.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.FigureAnswer;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Quality;
import id.cakupan.reporting.coverage.Reconciliation;
import id.cakupan.reporting.coverage.Reconciliations;
import id.cakupan.reporting.coverage.Watch;
import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** Asks coverage-service which thresholds of a rule are crossed. */
@ApplicationScoped
class Checking {

    /** How far back a predicate that was lost is noticed, should nobody have looked in between. */
    private static final int LOOKED_BACK = 30;

    private final Watch watch;
    private final Coverages coverages;
    private final Reconciliations reconciliations;

    Checking(Watch watch, Coverages coverages, Reconciliations reconciliations) {
        this.watch = watch;
        this.coverages = coverages;
        this.reconciliations = reconciliations;
    }

    /**
     * All signals of a rule on a day.
     *
     * @param open what recipients know, in its words by subject
     * @throws Refusal 404 where there is no such scope, 503 where it cannot be said, with the code that says why
     */
    List<Signal> check(AlertRule rule, Map<String, Text> open, LocalDate today) {
        return switch (rule.kind()) {
            case PREDICATE -> predicates(rule, open, today);
            case SILENT -> silence(rule, today);
            case DRIFT -> drift(rule, today);
        };
    }

    private List<Signal> predicates(AlertRule rule, Map<String, Text> open, LocalDate today) {
        Predicates found = answered(watch.predicates(rule.scope(), today, today.minusDays(LOOKED_BACK)));
        refuseStale(found.stale());
        List<Signal> signals = new ArrayList<>();
        for (Predicates.Area area : found.areas()) {
            area.predicates().forEach(predicate -> signals.addAll(signals(area, predicate, open)));
        }
        return signals;
    }

    /** Where it cannot be said whether a predicate is met, what recipients know stays as it is. */
    private static List<Signal> signals(Predicates.Area area, Predicates.Predicate one, Map<String, Text> open) {
        String risk = area.code() + " " + one.predicate();
        String loss = risk + " LOST";
        if (one.met() == null) {
            return Stream.of(risk, loss).filter(open::containsKey).map(subject -> new Signal(subject, open.get(subject)))
                    .toList();
        }
        // What is known to be lost stays so until it is met again, however long ago it was lost.
        if ("LOST".equals(one.turn()) || open.containsKey(loss) && !one.met()) {
            return List.of(new Signal(loss, new Text("%s tidak lagi memenuhi %s.".formatted(area.name(), one.predicate()),
                    "%s no longer meets %s.".formatted(area.name(), one.predicate())), risk));
        }
        return one.warnings().isEmpty() ? List.of() : List.of(new Signal(risk, atRisk(area, one)));
    }

    private static Text atRisk(Predicates.Area area, Predicates.Predicate predicate) {
        Predicates.Warning first = predicate.warnings().get(0);
        return new Text(
                "%s terancam kehilangan %s: %s gagal pada %s bila peserta terus berkurang seperti 90 hari terakhir; sisa %s jiwa."
                        .formatted(area.name(), predicate.predicate(), first.condition(), Lang.ID.day(first.failsOn()),
                                Lang.ID.number(first.people())),
                "%s may lose %s: %s fails on %s if people go on to leave as in the last 90 days; %s may still be lost."
                        .formatted(area.name(), predicate.predicate(), first.condition(), Lang.EN.day(first.failsOn()),
                                Lang.EN.number(first.people())));
    }

    private List<Signal> silence(AlertRule rule, LocalDate today) {
        Quality quality = answered(watch.quality(rule.scope(), today));
        refuseStale(quality.stale());
        LocalDate latest = today.minusDays(rule.days());
        List<Signal> signals = new ArrayList<>();
        if (isSilent(quality.lastKnownOn(), latest)) {
            signals.add(silent(quality.scope().code(), quality.scope().name(), quality.lastKnownOn()));
        }
        quality.silent().stream().filter(area -> isSilent(area.lastKnownOn(), latest))
                .forEach(area -> signals.add(silent(area.code(), area.name(), area.lastKnownOn())));
        return signals;
    }

    private static boolean isSilent(LocalDate lastKnownOn, LocalDate latest) {
        return lastKnownOn == null || lastKnownOn.isBefore(latest);
    }

    private static Signal silent(String code, String name, LocalDate since) {
        return new Signal(code, since == null
                ? new Text("Dari %s tidak ada kabar selama setahun.".formatted(name),
                        "Nothing became known of %s for a year.".formatted(name))
                : new Text("Dari %s tidak ada kabar sejak %s.".formatted(name, Lang.ID.day(since)),
                        "Nothing became known of %s since %s.".formatted(name, Lang.EN.day(since))));
    }

    private List<Signal> drift(AlertRule rule, LocalDate today) {
        FigureAnswer answer = coverages.figure(new FigureQuestion(rule.scope(), today, Optional.empty(), Optional.empty()))
                .toCompletableFuture().join();
        if (answer instanceof FigureAnswer.NotFound || answer instanceof FigureAnswer.Refused) {
            throw Refusal.notFound("coverage-service knows no such scope.");
        }
        Optional<Reconciliation> both = answer instanceof FigureAnswer.Found found ? reconciliations.of(found.figure())
                : Optional.empty();
        Reconciliation compared = answered(both);
        if (compared.agrees()) {
            return List.of();
        }
        Set<String> areas = new TreeSet<>();
        compared.differences().forEach(difference -> areas.add(difference.regionCode()));
        return List.of(new Signal(rule.scope(), new Text(
                "Register menghitung %s, coverage %s; berbeda di %s.".formatted(Lang.ID.number(compared.register()),
                        Lang.ID.number(compared.coverage()), String.join(", ", areas)),
                "The register counts %s, coverage %s; they differ in %s.".formatted(Lang.EN.number(compared.register()),
                        Lang.EN.number(compared.coverage()), String.join(", ", areas)))));
    }

    private static <T> T answered(Optional<T> answer) {
        return answer.orElseThrow(() -> new Refusal(503, "peer-unavailable", "coverage-service does not answer."));
    }

    private static void refuseStale(boolean stale) {
        if (stale) {
            throw new Refusal(503, "stale-figures", "The figures may be behind the register.");
        }
    }
}
