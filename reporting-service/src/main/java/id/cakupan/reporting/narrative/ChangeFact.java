package id.cakupan.reporting.narrative;

import java.util.Optional;

import id.cakupan.reporting.coverage.Indicator;

/** What changed between two days; direction words follow the sign. */
sealed interface ChangeFact extends Fact {

    /** @param sign of the change */
    record Total(int sign, boolean afterIssue) implements ChangeFact {
        @Override
        public Wording wording() {
            String since = afterIssue ? " (terbitan nomor {previous.number})" : "";
            String sinceEn = afterIssue ? " (issue number {previous.number})" : "";
            if (sign == 0) {
                return new Wording("Jumlah peserta sama seperti pada {since}" + since + ": {change.from} jiwa.",
                        "The number of participants is the same as on {since}" + sinceEn + ": {change.from}.");
            }
            return new Wording(
                    "Sejak {since}" + since + " peserta " + (sign > 0 ? "bertambah" : "berkurang")
                            + " {change.people} jiwa, dari {change.from} menjadi {count.registered}.",
                    "Since {since}" + sinceEn + " the participants " + (sign > 0 ? "rose" : "fell")
                            + " by {change.people}, from {change.from} to {count.registered}.");
        }
    }

    record Active(int sign) implements ChangeFact {
        @Override
        public Wording wording() {
            return sign == 0 ? new Wording("Jumlah peserta aktif tidak berubah.", "The number of the active did not change.")
                    : new Wording("Peserta aktif " + (sign > 0 ? "bertambah" : "berkurang") + " {change.activePeople} jiwa.",
                            "The active " + (sign > 0 ? "rose" : "fell") + " by {change.activePeople}.");
        }
    }

    /** Where people whose status was not known on the first day look as if they had become active. */
    record StatusUnknown() implements ChangeFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Status sebagian peserta tidak diketahui pada salah satu tanggal, sehingga perubahan keaktifan tidak dihitung.",
                    "The status of some participants is not known on one of the days, so no change of activity is computed.");
        }
    }

    /**
     * @param gain number of the row of the largest gain
     * @param loss number of the row of the largest loss
     */
    record Largest(Optional<Integer> gain, Optional<Integer> loss, boolean ofActive) implements ChangeFact {
        @Override
        public Wording wording() {
            String whose = ofActive ? "peserta aktif" : "peserta";
            String whoseEn = ofActive ? "the active" : "the participants";
            String more = gain.map(row -> named(row)).orElse("");
            String fewer = loss.map(row -> named(row)).orElse("");
            if (gain.isPresent() && loss.isPresent()) {
                return new Wording("Yang paling menambah " + whose + ": " + more + "; yang paling mengurangi: " + fewer + ".",
                        "What added most to " + whoseEn + ": " + more + "; what took most away: " + fewer + ".");
            }
            return gain.isPresent()
                    ? new Wording("Yang paling menambah " + whose + ": " + more + ".",
                            "What added most to " + whoseEn + ": " + more + ".")
                    : new Wording("Yang paling mengurangi " + whose + ": " + fewer + ".",
                            "What took most away from " + whoseEn + ": " + fewer + ".");
        }

        private String named(int row) {
            return "{change." + row + ".name} ({change." + row + (ofActive ? ".active})" : ".registered})");
        }
    }

    /** Nobody knows why a total that a report states is another one than before. */
    record OnlyStated() implements ChangeFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Dari perubahan itu {change.stated} hanya dinyatakan sebagai total baru; sebabnya tidak diketahui.",
                    "Of that change {change.stated} was only stated as a new total; its cause is not known.");
        }
    }

    /** Of an office that got or gave areas. */
    record OfTerritory() implements ChangeFact {
        @Override
        public Wording wording() {
            return new Wording("Dari perubahan itu {change.territory} karena wilayah kerjanya berubah.",
                    "Of that change {change.territory} is by its territory, which changed.");
        }
    }

    record Corrected() implements ChangeFact {
        @Override
        public Wording wording() {
            return new Wording("Angka {since} sendiri dikoreksi {change.correction} sejak diterbitkan.",
                    "The figure of {since} itself was corrected by {change.correction} since it was issued.");
        }
    }

    /**
     * @param sign of the points
     * @param explained whether the parts of people and of the population are known
     * @param otherEdition whether another edition came into use between the days
     */
    record Step(Indicator indicator, int sign, boolean explained, boolean otherEdition) implements ChangeFact {
        @Override
        public Wording wording() {
            String id = "{step." + indicator + ".";
            String from = id + "from}";
            String to = id + "to}";
            if (sign == 0 && !otherEdition) {
                return new Wording(named() + " praktis tidak berubah: " + to + ".",
                        namedEnglish() + " practically did not change: " + to + ".");
            }
            String why = !explained ? ""
                    : ": " + id + "ofPeople} poin dari perubahan " + people() + " dan " + id
                            + "ofPopulation} poin dari penduduk"
                            + ", masing-masing dibulatkan";
            String whyEnglish = !explained ? ""
                    : ": " + id + "ofPeople} points by the change of " + peopleEnglish() + " and " + id
                            + "ofPopulation} by the population, each rounded";
            if (otherEdition) {
                return new Wording(
                        named() + " " + to + ", sebelumnya " + from
                                + ", dengan edisi penduduk yang berganti ({change.editionFrom}, lalu "
                                + "{change.editionTo})" + why + ".",
                        namedEnglish() + " is " + to + ", before " + from
                                + ", over a change of population editions ({change.editionFrom}, "
                                + "then {change.editionTo})" + whyEnglish + ".");
            }
            return new Wording(
                    named() + (sign > 0 ? " naik " : " turun ") + id + "points} poin, dari " + from + " menjadi " + to + why
                            + ".",
                    namedEnglish() + (sign > 0 ? " rose by " : " fell by ") + id + "points} points, from " + from + " to " + to
                            + whyEnglish + ".");
        }

        private String people() {
            return indicator == Indicator.cakupan ? "peserta" : "peserta aktif";
        }

        private String peopleEnglish() {
            return indicator == Indicator.cakupan ? "the participants" : "the active";
        }

        private String named() {
            return switch (indicator) {
                case cakupan -> "Cakupan";
                case keaktifan_penduduk -> "Keaktifan dari penduduk";
                case keaktifan_peserta -> "Keaktifan dari peserta";
            };
        }

        private String namedEnglish() {
            return switch (indicator) {
                case cakupan -> "Coverage";
                case keaktifan_penduduk -> "Activity of the population";
                case keaktifan_peserta -> "Activity of the participants";
            };
        }
    }
}
