package id.cakupan.reporting.narrative;

import java.util.List;

import id.cakupan.reporting.coverage.Figure.Child;

/** What the areas of the scope show side by side. */
sealed interface AreaFact extends Fact {

    int MOST_NAMES = 10;

    /** Each with its coverage; left to the table when there are many. */
    private static Wording named(List<Child> areas, String indonesian, String english) {
        if (areas.size() > MOST_NAMES) {
            return new Wording(indonesian + " (lihat tabel).", english + " (see the table).");
        }
        return Wording.around(areas, child -> "{child." + child.code() + ".name} ({child." + child.code() + ".cakupan})",
                indonesian + ": *.", english + ": *.");
    }

    record AllRated() implements AreaFact {
        @Override
        public Wording wording() {
            return new Wording("Seluruh {areas.total} wilayah di bawahnya mempunyai angka cakupan.",
                    "All {areas.total} of its areas have a coverage.");
        }
    }

    record SomeRated() implements AreaFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Dari {areas.total} wilayah di bawahnya, {areas.rated} mempunyai angka cakupan; pernyataan berikut hanya "
                            + "tentang wilayah itu.",
                    "Of its {areas.total} areas, {areas.rated|has|have} a coverage; what follows is about these only.");
        }
    }

    /** Nothing is known or reported of some; a row of dashes each would tell no more. */
    record Unlisted() implements AreaFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Dari {areas.total} wilayah di bawahnya, {areas.unlisted} tidak mempunyai angka kepesertaan pada {asOf}; tabel "
                            + "memuat yang lain.",
                    "Of its {areas.total} areas, {areas.unlisted|has|have} no membership figure on {asOf}; the table shows the "
                            + "others.");
        }
    }

    record Extremes(List<Child> highest, List<Child> lowest) implements AreaFact {
        @Override
        public Wording wording() {
            Wording top = named(highest, "Cakupan tertinggi", "The highest coverage");
            Wording bottom = named(lowest, "terendah", "the lowest");
            return new Wording(withoutStop(top.indonesian()) + "; " + bottom.indonesian(),
                    withoutStop(top.english()) + "; " + bottom.english());
        }

        private static String withoutStop(String sentence) {
            return sentence.substring(0, sentence.length() - 1);
        }
    }

    /** Nothing to rank; where the people were split over the areas by estimate, that is why. */
    record PrintedAlike(Child one, boolean estimated) implements AreaFact {
        @Override
        public Wording wording() {
            String rate = "{child." + one.code() + ".cakupan}";
            return new Wording(
                    "Cakupan {areas.rated} wilayah itu tercetak sama, yaitu " + rate
                            + (estimated ? ", karena jumlahnya dibagi atas wilayah dengan perkiraan" : "")
                            + "; karena itu tidak diurutkan.",
                    "The coverage of the {areas.rated} areas is printed alike, " + rate
                            + (estimated ? ", because the total was split over them by estimate" : "")
                            + "; they are therefore not ranked.");
        }
    }

    record AboveFull(List<Child> areas) implements AreaFact {
        @Override
        public Wording wording() {
            return named(areas, "{areas.aboveFull} wilayah mempunyai cakupan di atas {bound.full}",
                    "{areas.aboveFull|area has|areas have} a coverage above {bound.full}");
        }
    }

    /** An average that meets the target can hide areas that do not. */
    record BelowTarget(List<Child> areas, int target, boolean scopeMeetsIt) implements AreaFact {
        @Override
        public Wording wording() {
            String percentage = "{target." + target + ".percentage}";
            return named(areas,
                    (scopeMeetsIt ? "Walaupun {scope.name} secara keseluruhan mencapainya, " : "")
                            + "{areas.belowTarget} wilayah berada di bawah sasaran cakupan " + percentage,
                    (scopeMeetsIt ? "Although {scope.name} as a whole reaches it, " : "")
                            + "{areas.belowTarget|area is|areas are} below the coverage target of " + percentage);
        }
    }

    record NoneBelowTarget(int target) implements AreaFact {
        @Override
        public Wording wording() {
            String percentage = "{target." + target + ".percentage}";
            return new Wording("Tidak ada wilayah yang diketahui berada di bawah sasaran cakupan " + percentage + ".",
                    "No area with a known coverage is below the coverage target of " + percentage + ".");
        }
    }
}
