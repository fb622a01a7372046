package id.cakupan.reporting.press;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.lint.Text;

/**
 * Compares targets, and people who are missing to them, with the targets that apply. That of another owner or day refutes none.
 */
final class TargetFigures {

    private static final Pattern KNOWN = Pattern.compile("\\b(?:target\\w*|menargetkan|ditargetkan|menetapkan|ditetapkan"
            + "|pemerintah|akhir|tahun|cakupan|UHC|Universal Health Coverage|total|seluruh|menjadi|penduduk|coverage|targets?"
            + "|end|year|all|population)\\b", CASE_INSENSITIVE);
    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?:(?:jumlah|total|seluruh) (?:peserta|kepesertaan)\\b[^,;]*|peserta\\b[^,;]*\\bmenjadi\\W+"
                    + "|total (?:number )?of\\W+)$",
            CASE_INSENSITIVE);

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
        Optional<Verdict> told = all.stream().filter(one -> fits(one.target())).flatMap(one -> one.known().stream()
                .filter(ours -> ours.isTold(figure)).map(ours -> Verdict.reproduced(figure, ours, note(one.target()))))
                .findFirst();
        return told.or(() -> all.stream().filter(one -> isOf(one.target()) && isMeasuredAlike(one.target())).findFirst()
                .map(one -> Verdict.contradicted(figure, one.known().get(0), Notes.target(one.target()))))
                .or(() -> all.stream()
                        .min(Comparator.comparing((Applying one) -> !one.target().owner().equals(owner.orElse(figure.scope())))
                                .thenComparing(one -> distance(one.known().get(0))))
                        .map(one -> Verdict.open(figure, one.known().get(0), Notes.target(one.target()))))
                .orElse(Verdict.NO_FIGURE);
    }

    /** That of another owner than the text names, or of none named, is told beside the figure. */
    private Text note(Figure.Target target) {
        return isOwned(target) ? null : Notes.target(target);
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
        if (figure.subject() != Subject.TARGET || Cues.has(Subject.ADDED, held.reading().before(figure))) {
            add(known, target.signedGap() == null ? null : Math.max(0, target.signedGap()), "gap", target);
        }
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

    private boolean isOwned(Figure.Target target) {
        return owner.filter(target.owner()::equals).isPresent();
    }

    /** Whether the text speaks of that very target, beyond doubt. */
    private boolean isOf(Figure.Target target) {
        return figure.sure() && !figure.bound() && due.isPresent() && fits(target)
                && isOwned(target) && PlainWords.are(held.reading(), figure, KNOWN)
                && target.owner().equals(held.ours().scope().code());
    }

    /** A percentage may be of what is not said; a count that is not of all of them may be of some, or of more of them. */
    private boolean isMeasuredAlike(Figure.Target target) {
        String sentence = held.reading().sentence(figure);
        return figure.subject() == Subject.TARGET && (figure.isShare()
                ? Cues.has(Subject.ACTIVE, sentence) != Cues.has(Subject.REGISTERED, sentence)
                : target.headcount() != null && OF_ALL.matcher(held.reading().before(figure)).find());
    }

    private BigDecimal distance(Ours ours) {
        return ours.value().subtract(figure.value()).abs();
    }
}
