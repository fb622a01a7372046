package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;

/** Compares counts and shares of all people of an area. */
final class WholeFigures {

    private final Held held;
    private final Stated figure;
    private final boolean late;

    /** @param late whether the figure in the edition that the text names could not be asked for */
    WholeFigures(Held held, boolean late) {
        this.held = held;
        this.late = late;
        figure = held.figure();
    }

    Verdict verdict() {
        List<Ours> known = known(held.ours());
        Optional<Ours> usual = Ours.closest(figure, known);
        boolean settled = usual.filter(ours -> ours.isTold(figure) && ours.edition() == null).isPresent();
        boolean rests = known.stream().anyMatch(ours -> ours.edition() != null);
        if (held.resting() == null || settled || !rests && (held.named() == null && !late || !known.isEmpty())) {
            return Verdict.among(figure, known, isClear());
        }
        if (late) {
            return Verdict.UNAVAILABLE;
        }
        return held.named() == null ? byOtherEdition(usual.orElseThrow(), known) : byNamedEdition(usual);
    }

    /** Whether it is a figure of what is, and of all, whatever the cause. */
    private boolean isClear() {
        return !Aims.isAfterAim(held.reading(), figure) && !Reasons.isOpen(held.reading(), figure);
    }

    /** What the population of another edition gives refutes nothing. */
    private Verdict byOtherEdition(Ours ours, List<Ours> known) {
        String edition = known.stream().map(Ours::edition).filter(one -> one != null).findFirst().orElseThrow();
        return ours.isTold(figure) ? Verdict.reproduced(figure, ours, Notes.otherEdition(held.resting(), edition))
                : Verdict.open(figure, ours, Notes.otherEdition(held.resting(), edition));
    }

    private Verdict byNamedEdition(Optional<Ours> usual) {
        Optional<Ours> named = Ours.closest(figure, known(held.named()));
        if (named.isEmpty()) {
            return Verdict.NO_FIGURE;
        }
        Ours ours = named.get();
        Resting resting = held.resting();
        if (ours.isTold(figure)) {
            return Verdict.reproduced(figure, ours, Notes.named(resting));
        }
        Optional<Ours> otherwise = usual.filter(one -> one.isTold(figure));
        if (otherwise.isPresent() && !(resting.beside() && resting.sure())) {
            return Verdict.reproduced(figure, otherwise.get(),
                    Notes.otherEdition(resting, otherwise.get().edition()));
        }
        return resting.sure() && figure.sure() && isClear()
                ? Verdict.contradicted(figure, ours, otherwise.map(one -> Notes.otherwiseTold(resting, one.edition()))
                        .orElseGet(() -> Notes.named(resting)))
                : Verdict.open(figure, ours, Notes.named(resting));
    }

    /** Of whatever base the figure may be. */
    private List<Ours> known(Figure ours) {
        List<Ours> known = new ArrayList<>();
        if (figure.isShare()) {
            boolean unknown = figure.subject() == Subject.INACTIVITY
                    && (ours.count() == null || ours.count().unspecified() != 0);
            ours.rates().stream()
                    .filter(rate -> (figure.subject() == Subject.COVERAGE) == (rate.indicator() == Indicator.cakupan))
                    .filter(rate -> rate.denominator() > 0 && !unknown && isOf(held.base(), rate.indicator()))
                    .forEach(rate -> known.add(share(rate, ours)));
            return known;
        }
        counts(ours, known);
        return known;
    }

    private void counts(Figure ours, List<Ours> known) {
        Figure.Count count = ours.count();
        boolean split = count != null && count.unspecified() == 0;
        Figure.Population population = ours.population();
        switch (figure.subject()) {
            case REGISTERED -> add(known, count == null ? null : count.registered(), "registered");
            case ACTIVE -> add(known, split ? count.active() : null, "active");
            case INACTIVE -> add(known, split ? count.inactive() : null, "inactive");
            case POPULATION -> {
                if (population != null) {
                    known.add(new Ours(BigDecimal.valueOf(population.people()), BigDecimal.ZERO,
                            population.edition(), population.edition()));
                }
            }
            case GAP -> {
                if (population != null && ours.belumTerdaftar() != null) {
                    known.add(Ours.of(Math.max(0, ours.belumTerdaftar().signed()), "belum_terdaftar")
                            .restingOn(population.edition()));
                }
            }
            default -> {
            }
        }
    }

    /** Of the inactive, the same with their number. */
    private Ours share(Figure.Rate rate, Figure ours) {
        long part = figure.subject() == Subject.INACTIVITY ? ours.count().inactive() : rate.numerator();
        Ours share = Ours.share(part, rate.denominator(), rate.indicator().name(), null);
        return rate.populationEdition() == null ? share : share.restingOn(rate.populationEdition());
    }

    /** @param base of an activity, {@code REGISTERED} or {@code POPULATION}; null where the text names none, or both */
    private static boolean isOf(Subject base, Indicator indicator) {
        return base == null || indicator == Indicator.cakupan
                || (base == Subject.REGISTERED) == (indicator == Indicator.keaktifan_peserta);
    }

    private static void add(List<Ours> known, Long value, String basis) {
        if (value != null) {
            known.add(Ours.of(value, basis));
        }
    }
}
