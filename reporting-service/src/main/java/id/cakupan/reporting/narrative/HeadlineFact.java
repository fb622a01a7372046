package id.cakupan.reporting.narrative;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;

/** The one sentence at the very top, fit to be read out. */
sealed interface HeadlineFact extends Fact {

    static HeadlineFact of(Figure figure) {
        if (figure.count() == null) {
            return new NoFigure(MissingFact.why(figure));
        }
        boolean monthOnly = FigureCells.namesOnlyTheMonth(figure);
        boolean rated = figure.population() != null && Figures.has(figure, Indicator.cakupan);
        Wording target = figure.targets().isEmpty() ? new Wording("", "") : target(figure.targets().get(0));
        if (!rated) {
            return new Counted(monthOnly, target);
        }
        boolean estimated = figure.rates().stream().filter(rate -> rate.indicator() == Indicator.cakupan)
                .anyMatch(rate -> rate.provenance() == Provenance.ESTIMATED);
        return new Covered(monthOnly, figure.count().registered() > figure.population().people(), estimated, target);
    }

    /** How far the main target is, as a clause that follows. */
    private static Wording target(Target target) {
        TargetFact.Aim aim = new TargetFact.Aim(target, 1);
        String id = "; sasaran utama, " + aim.what(Lang.ID) + (target.additional() == null ? " pada " : " sampai ")
                + aim.cell("due") + ", ";
        String en = "; the main target, " + aim.what(Lang.EN) + " by " + aim.cell("due") + ", ";
        if (target.signedGap() == null || target.required() == null) {
            return new Wording(id + "belum dapat dinilai", en + "cannot be assessed");
        }
        if (target.signedGap() == 0) {
            return new Wording(id + "tepat tercapai", en + "is just met");
        }
        return target.signedGap() > 0
                ? new Wording(id + "masih kurang " + aim.cell("gap") + " jiwa",
                        en + "is still " + aim.cell("gap|person|people") + " away")
                : new Wording(id + "sudah terlampaui " + aim.cell("gap") + " jiwa",
                        en + "is exceeded by " + aim.cell("gap|person|people"));
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

    record Counted(boolean monthOnly, Wording target) implements HeadlineFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {asOf.spoken}, {scope.name} mempunyai {count.registered} peserta JKN; cakupannya tidak dapat "
                            + "dihitung karena jumlah penduduknya tidak tersedia" + target.indonesian() + ".",
                    onDay(monthOnly) + ", {scope.name} had {count.registered|JKN participant|JKN participants}; "
                            + "its coverage cannot be computed because no population is available" + target.english()
                            + ".");
        }
    }

    record Covered(boolean monthOnly, boolean aboveFull, boolean estimated, Wording target) implements HeadlineFact {
        @Override
        public Wording wording() {
            String id = aboveFull
                    ? "Pada {asOf.spoken}, {scope.name} mempunyai {count.registered} peserta JKN untuk {population.people} "
                            + "penduduk, cakupan {rate.cakupan}"
                    : "Pada {asOf.spoken}, {count.registered} dari {population.people} penduduk {scope.name} sudah menjadi "
                            + "peserta JKN, cakupan {rate.cakupan}";
            String en = onDay(monthOnly) + (aboveFull
                    ? ", {scope.name} had {count.registered|JKN participant|JKN participants} for {population.people|resident|"
                            + "residents}, a coverage of {rate.cakupan}"
                    : ", {scope.name} had {count.registered|JKN participant|JKN participants} among its "
                            + "{population.people|resident|residents}, a "
                            + "coverage of {rate.cakupan}");
            return new Wording(id + (estimated ? " (perkiraan)" : "") + target.indonesian() + ".",
                    en + (estimated ? " (an estimate)" : "") + target.english() + ".");
        }
    }
}
