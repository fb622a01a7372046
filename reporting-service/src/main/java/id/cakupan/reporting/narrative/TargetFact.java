package id.cakupan.reporting.narrative;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;

/** A target that applies, and how far it is. The first is the nearest owner's and gives the headline gap. */
sealed interface TargetFact extends Fact {

    /** How the target stands; the sign of the gap decides, so that word and number agree. */
    static TargetFact of(Figure.Target target, int number) {
        Aim aim = new Aim(target, number);
        if (target.signedGap() == null || target.required() == null) {
            return new NotAssessable(aim);
        }
        if (target.signedGap() > 0) {
            return new NotMet(aim);
        }
        return target.signedGap() == 0 ? new JustMet(aim) : new Exceeded(aim);
    }

    /** Which target it is, in words. */
    record Aim(Figure.Target target, int number) {

        String cell(String name) {
            return "{target." + number + "." + name + "}";
        }

        private String indonesian() {
            return (number == 1 ? "Sasaran utama, " : "Sasaran lain, ") + what(Lang.ID)
                    + (target.additional() == null ? " pada " : " sampai ") + cell("due") + " ("
                    + cell("owner") + "; dasar: " + cell("basis") + "), ";
        }

        private String english() {
            return (number == 1 ? "The main target, " : "A further target, ") + what(Lang.EN) + " by " + cell("due") + " ("
                    + cell("owner") + "; basis: " + cell("basis") + "), ";
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
                            + ", kurang " + aim.cell("gap") + " jiwa.",
                    aim.english() + "is not met: " + aim.needed() + ", "
                            + aim.cell("gap|person|people") + " short.");
        }
    }

    record JustMet(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    aim.indonesian() + "tepat tercapai: diperlukan " + aim.cell("required") + " " + aim.indonesianPeople()
                            + ".",
                    aim.english() + "is just met: " + aim.needed() + ".");
        }
    }

    record Exceeded(Aim aim) implements TargetFact {
        @Override
        public Wording wording() {
            return new Wording(
                    aim.indonesian() + "sudah tercapai: diperlukan " + aim.cell("required") + " " + aim.indonesianPeople()
                            + ", terlampaui " + aim.cell("gap") + " jiwa.",
                    aim.english() + "is met: " + aim.needed() + ", exceeded by " + aim.cell("gap|person|people") + ".");
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
