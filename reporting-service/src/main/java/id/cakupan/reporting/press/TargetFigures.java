package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;

/**
 * Compares targets, and people who are missing to them, with the targets that apply. That of another owner or day refutes none.
 */
final class TargetFigures {

    private final Held held;
    private final Stated figure;
    private final Optional<Period> due;
    private final Optional<String> owner;

    TargetFigures(Held held) {
        this.held = held;
        figure = held.figure();
        due = Aims.due(held.reading(), figure);
        owner = Aims.owner(held.reading(), figure);
    }

    /** A target with what of it the figure can be. */
    private record Applying(Figure.Target target, List<Ours> known) {
    }

    Verdict verdict() {
        if (figure.subject() == Subject.GAP) {
            return missing();
        }
        List<Applying> all = applying();
        Optional<Verdict> told = all.stream().filter(one -> fits(one.target())).flatMap(one -> one.known().stream())
                .filter(ours -> ours.isTold(figure)).findFirst().map(ours -> Verdict.reproduced(figure, ours, null));
        return told.or(() -> all.stream().filter(one -> isOf(one.target()) && isMeasuredAlike(one.target())).findFirst()
                .map(one -> Verdict.contradicted(figure, one.known().get(0), Notes.target(one.target()))))
                .or(() -> all.stream()
                        .min(Comparator.comparing((Applying one) -> !one.target().owner().equals(owner.orElse(figure.scope())))
                                .thenComparing(one -> distance(one.known().get(0))))
                        .map(one -> Verdict.open(figure, one.known().get(0), Notes.target(one.target()))))
                .orElse(Verdict.NO_FIGURE);
    }

    /** To full coverage, or to a target; of which, the text seldom says. */
    private Verdict missing() {
        List<Ours> known = new ArrayList<>();
        if (held.ours().belumTerdaftar() != null) {
            known.add(Ours.of(Math.max(0, held.ours().belumTerdaftar().signed()), "belum_terdaftar"));
        }
        applying().forEach(one -> known.addAll(one.known()));
        return Verdict.among(figure, known, false);
    }

    private List<Applying> applying() {
        return held.ours().targets().stream().filter(this::isOfIndicator)
                .map(target -> new Applying(target, figure.isShare() ? percentage(target) : people(target)))
                .filter(one -> !one.known().isEmpty()).toList();
    }

    /** A target of the active is none of the registered. */
    private boolean isOfIndicator(Figure.Target target) {
        String sentence = held.reading().sentence(figure);
        boolean active = Cues.has(Subject.ACTIVE, sentence);
        boolean registered = Cues.has(Subject.REGISTERED, sentence);
        return active == registered || registered == (target.indicator() == Indicator.cakupan);
    }

    private List<Ours> percentage(Figure.Target target) {
        return target.percentage() == null ? List.of()
                : List.of(new Ours(target.percentage(), BigDecimal.ZERO, basis("target", target), null));
    }

    private List<Ours> people(Figure.Target target) {
        List<Ours> known = new ArrayList<>();
        if (figure.subject() == Subject.TARGET) {
            add(known, target.headcount(), "headcount", target);
            add(known, target.required(), "required", target);
        }
        add(known, target.additional(), "additional", target);
        add(known, target.signedGap() == null ? null : Math.max(0, target.signedGap()), "gap", target);
        return known;
    }

    private static void add(List<Ours> known, Long people, String what, Figure.Target target) {
        if (people != null) {
            known.add(Ours.of(people, basis(what, target)));
        }
    }

    private static String basis(String what, Figure.Target target) {
        return "%s %s %s".formatted(what, target.owner(), target.due());
    }

    private boolean fits(Figure.Target target) {
        return due.isEmpty() || !target.due().isBefore(due.get().from()) && !target.due().isAfter(due.get().to());
    }

    /** Whether the text speaks of that very target, beyond doubt. */
    private boolean isOf(Figure.Target target) {
        return figure.sure() && !figure.bound() && due.isPresent() && fits(target)
                && !Aims.isOfOther(held.reading(), figure) && owner.filter(target.owner()::equals).isPresent()
                && target.owner().equals(held.ours().scope().code());
    }

    /** A percentage may be of what is not said; how many more people are needed may be told of another day or edition. */
    private boolean isMeasuredAlike(Figure.Target target) {
        String sentence = held.reading().sentence(figure);
        return figure.subject() == Subject.TARGET && (figure.isShare()
                ? Cues.has(Subject.ACTIVE, sentence) != Cues.has(Subject.REGISTERED, sentence)
                : target.headcount() != null);
    }

    private BigDecimal distance(Ours ours) {
        return ours.value().subtract(figure.value()).abs();
    }
}
