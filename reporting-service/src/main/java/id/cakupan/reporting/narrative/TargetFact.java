package id.cakupan.reporting.narrative;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;

/** A target that applies, and how far it is. The main one gives the headline gap. */
sealed interface TargetFact extends Fact {

    /** How the target stands; the sign of the gap decides, so that word and number agree. */
    static TargetFact of(Figure figure, int number) {
        Aim aim = Aim.of(figure, number);
        Figure.Target target = aim.target();
        if (isOfAnotherAsAWhole(target, figure)) {
            return new OfAnother(aim);
        }
        if (!isAssessed(target)) {
            return new NotAssessable(aim);
        }
        if (target.signedGap() > 0) {
            return new NotMet(aim);
        }
        return target.signedGap() == 0 ? new JustMet(aim) : new Exceeded(aim);
    }

    static boolean isAssessed(Figure.Target target) {
        return target.signedGap() != null && target.required() != null;
    }

    /** People that a larger area wants cannot be asked of one of its parts. */
    private static boolean isOfAnotherAsAWhole(Figure.Target target, Figure figure) {
        return target.percentage() == null && !target.owner().equals(figure.scope().code());
    }

    /** Number (from 1) of the nearest target that can be assessed; where none can, of the nearest that is the scope's too. */
    static Optional<Integer> main(Figure figure) {
        return first(figure, TargetFact::isAssessed)
                .or(() -> first(figure, target -> !isOfAnotherAsAWhole(target, figure)));
    }

    private static Optional<Integer> first(Figure figure, Predicate<Figure.Target> condition) {
        return IntStream.rangeClosed(1, figure.targets().size())
                .filter(number -> condition.test(figure.targets().get(number - 1))).boxed().findFirst();
    }

    /** Whether it is an estimate how far the target is; a population counts only for targets in percent. */
    static boolean isEstimated(Figure.Target target, Figure figure) {
        if (figure.count() == null) {
            return false;
        }
        Provenance parts = figure.count().breakdownProvenance();
        Provenance counted = target.indicator() == Indicator.cakupan || parts == null ? figure.count().provenance() : parts;
        return counted == Provenance.ESTIMATED
                || target.percentage() != null && Figures.isEstimated(figure, target.indicator());
    }

    /** Which target it is, in words. */
    record Aim(Figure.Target target, int number, boolean main, boolean estimated) {

        static Aim of(Figure figure, int number) {
            Figure.Target target = figure.targets().get(number - 1);
            boolean main = TargetFact.main(figure).filter(nearest -> nearest == number).isPresent();
            return new Aim(target, number, main, isEstimated(target, figure));
        }

        String estimate(Lang lang) {
            return estimated ? lang.say(" menurut perkiraan", " by estimate") : "";
        }

        /** {@code exceeded by}, and by how many. */
        String exceeded() {
            return (estimated ? "exceeded, by estimate, by " : "exceeded by ") + cell("gap|person|people");
        }

        String cell(String name) {
            return "{target." + number + "." + name + "}";
        }

        private String indonesian() {
            return (main ? "Sasaran utama, " : "Sasaran lain, ") + described(Lang.ID) + ", ";
        }

        private String english() {
            return (main ? "The main target, " : "A further target, ") + described(Lang.EN) + ", ";
        }

        /** What is aimed at, by when, by whom and on which ground. */
        private String described(Lang lang) {
            String by = lang.say(target.additional() == null ? " pada " : " sampai ", " by ");
            return what(lang) + by + cell("due") + " (" + cell("owner") + lang.say("; dasar: ", "; basis: ") + cell("basis")
                    + ")";
        }

        String what(Lang lang) {
            boolean registered = target.indicator() == Indicator.cakupan;
            if (target.headcount() != null) {
                return lang.say(cell("headcount") + (registered ? " peserta terdaftar" : " peserta aktif"),
                        cell("headcount|" + englishPeople()));
            }
            if (target.additional() != null) {
                return lang.say(
                        "penambahan " + cell("additional") + (registered ? " peserta terdaftar" : " peserta aktif")
                                + " terhitung sejak ",
                        cell("additional|more " + englishPeople().replace("|", "|more ")) + " counted from ")
                        + cell("countedFrom");
            }
            if (registered) {
                return lang.say("cakupan ", "coverage of ") + cell("percentage");
            }
            boolean ofPopulation = target.indicator() == Indicator.keaktifan_penduduk;
            return lang.say("keaktifan ", "an activity rate of ") + cell("percentage")
                    + (ofPopulation ? lang.say(" dari penduduk", " of the population")
                            : lang.say(" dari peserta", " of the participants"));
        }

        /** {@code 820,321 registered participants are needed}. */
        String needed() {
            return cell("required|" + englishPeople().replace("|", " is|") + " are") + " needed";
        }

        String indonesianPeople() {
            return target.indicator() == Indicator.cakupan ? "peserta" : "peserta aktif";
        }

        /** For one and for many. */
        private String englishPeople() {
            return target.indicator() == Indicator.cakupan ? "registered participant|registered participants"
                    : "active participant|active participants";
        }
    }

    record NotMet(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    aim.indonesian() + "belum tercapai: diperlukan " + aim.cell("required") + " " + aim.indonesianPeople()
                            + ", kurang " + aim.cell("gap") + " jiwa" + aim.estimate(Lang.ID) + ".",
                    aim.english() + "is not met: " + aim.needed() + ", "
                            + aim.cell("gap|person|people") + " short" + aim.estimate(Lang.EN) + ".");
        }
    }

    record JustMet(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    aim.indonesian() + "tepat tercapai" + aim.estimate(Lang.ID) + ": diperlukan " + aim.cell("required") + " "
                            + aim.indonesianPeople()
                            + ".",
                    aim.english() + "is just met" + aim.estimate(Lang.EN) + ": " + aim.needed() + ".");
        }
    }

    record Exceeded(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    aim.indonesian() + "sudah tercapai: diperlukan " + aim.cell("required") + " " + aim.indonesianPeople()
                            + ", terlampaui " + aim.cell("gap") + " jiwa" + aim.estimate(Lang.ID) + ".",
                    aim.english() + "is met: " + aim.needed() + ", " + aim.exceeded() + ".");
        }
    }

    /** So many people of a larger area. */
    record OfAnother(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Sasaran " + aim.described(Lang.ID) + " berlaku untuk " + aim.cell("owner")
                            + " secara keseluruhan dan tidak dinilai per wilayah.",
                    "The target of " + aim.described(Lang.EN) + " holds for " + aim.cell("owner")
                            + " as a whole and is not assessed by area.");
        }
    }

    record NotAssessable(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(aim.indonesian() + "belum dapat dinilai karena angka yang diperlukan belum diketahui.",
                    aim.english() + "cannot be assessed because the figures it needs are not known.");
        }
    }
}
