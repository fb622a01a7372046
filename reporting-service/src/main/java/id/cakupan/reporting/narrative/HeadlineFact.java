package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;

/** The one sentence at the very top, fit to be read out. */
sealed interface HeadlineFact extends Fact {

    static HeadlineFact of(Figure figure) {
        if (figure.count() == null) {
            return new NoFigure(MissingFact.why(figure));
        }
        boolean monthOnly = FigureCells.namesOnlyTheMonth(figure);
        boolean rated = figure.population() != null && Figures.has(figure, Indicator.cakupan);
        Wording target = TargetFact.main(figure).map(number -> target(TargetFact.Aim.of(figure, number)))
                .orElse(new Wording("", ""));
        Wording basis = Basis.olderThanAsked(figure).map(Basis::asOf)
                .map(asOf -> new Wording(" (peserta " + asOf.indonesian() + ")", " (participants " + asOf.english() + ")"))
                .orElse(new Wording("", ""));
        if (!rated) {
            return new Counted(monthOnly, basis, target);
        }
        return new Covered(monthOnly, figure.count().registered() > figure.population().people(), basis, caution(figure),
                target);
    }

    /** What a listener must know of the coverage at once. */
    private static Wording caution(Figure figure) {
        List<Wording> remarks = new ArrayList<>();
        if (Figures.isEstimated(figure, Indicator.cakupan)) {
            remarks.add(new Wording("perkiraan", "an estimate"));
        }
        if (Figures.isPopulationDoubted(figure)) {
            remarks.add(new Wording("jumlah penduduk diragukan", "the population is doubted"));
        }
        return remarks.isEmpty() ? new Wording("", "")
                : new Wording(" (" + String.join("; ", remarks.stream().map(Wording::indonesian).toList()) + ")",
                        " (" + String.join("; ", remarks.stream().map(Wording::english).toList()) + ")");
    }

    /** How far the main target is, as a clause that follows. */
    private static Wording target(TargetFact.Aim aim) {
        Target target = aim.target();
        String id = "; sasaran utama, " + aim.what(Lang.ID) + (target.additional() == null ? " pada " : " sampai ")
                + aim.cell("due") + ", ";
        String en = "; the main target, " + aim.what(Lang.EN) + " by " + aim.cell("due") + ", ";
        if (!TargetFact.isAssessed(target)) {
            return new Wording(id + "belum dapat dinilai", en + "cannot be assessed");
        }
        if (target.signedGap() == 0) {
            return new Wording(id + "tepat tercapai" + aim.estimate(Lang.ID), en + "is just met" + aim.estimate(Lang.EN));
        }
        return target.signedGap() > 0
                ? new Wording(id + "masih kurang " + aim.cell("gap") + " jiwa" + aim.estimate(Lang.ID),
                        en + "is still " + aim.cell("gap|person|people") + " away" + aim.estimate(Lang.EN))
                : new Wording(id + "sudah terlampaui " + aim.cell("gap") + " jiwa" + aim.estimate(Lang.ID),
                        en + "is " + aim.exceeded());
    }

    /** Without a remark on how exactly a report names the day, which the sections make. */
    private static String onDay(boolean monthOnly) {
        return monthOnly ? "In {asOf.spoken}" : "On {asOf.spoken}";
    }

    record NoFigure(Wording why) implements HeadlineFact {
        @Override
        public Wording wording() {
            return why;
        }
    }

    record Counted(boolean monthOnly, Wording basis, Wording target) implements HeadlineFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {asOf.spoken}, {scope.name} mempunyai {count.registered} peserta JKN" + basis.indonesian()
                            + "; cakupannya tidak dapat dihitung karena jumlah penduduknya tidak tersedia" + target.indonesian()
                            + ".",
                    onDay(monthOnly) + ", {scope.name} had {count.registered|JKN participant|JKN participants}"
                            + basis.english() + "; its coverage cannot be computed because no population is available"
                            + target.english()
                            + ".");
        }
    }

    record Covered(boolean monthOnly, boolean aboveFull, Wording basis, Wording caution,
            Wording target) implements HeadlineFact {
        @Override
        public Wording wording() {
            String id = aboveFull
                    ? "Pada {asOf.spoken}, {scope.name} mempunyai {count.registered} peserta JKN untuk {population.people} "
                            + "penduduk" + basis.indonesian() + ", cakupan {rate.cakupan}"
                    : "Pada {asOf.spoken}, {count.registered} dari {population.people} penduduk {scope.name} sudah menjadi "
                            + "peserta JKN" + basis.indonesian() + ", cakupan {rate.cakupan}";
            String en = onDay(monthOnly) + (aboveFull
                    ? ", {scope.name} had {count.registered|JKN participant|JKN participants} for {population.people|resident|"
                            + "residents}" + basis.english() + ", a coverage of {rate.cakupan}"
                    : ", {scope.name} had {count.registered|JKN participant|JKN participants} among its "
                            + "{population.people|resident|residents}" + basis.english() + ", a coverage of {rate.cakupan}");
            return new Wording(id + caution.indonesian() + target.indonesian() + ".",
                    en + caution.english() + target.english() + ".");
        }
    }
}
