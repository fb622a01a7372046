package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Figure.Child;

/** What the areas of the scope show side by side. */
sealed interface AreaFact extends Fact {

    int MOST_NAMES = 10;

    /** So few exceptions are told, where they stand against more. */
    int MOST_EXCEPTIONS = 3;

    /** Collective numerals, from two on. */
    List<String> TOGETHER = List.of("Kedua", "Ketiga", "Keempat", "Kelima");

    /** Two or more, which a cell counts. */
    private static Wording all(int count, String cell, AreaNoun noun) {
        String together = count <= TOGETHER.size() + 1 ? TOGETHER.get(count - 2) : "Seluruh {" + cell + "}";
        String both = "Both " + (noun == AreaNoun.REGENCY_OR_CITY ? AreaNoun.AREA : noun).plural();
        return new Wording(together + " " + noun.indonesian(), count == 2 ? both : "All {" + cell + "} " + noun.plural());
    }

    /** What rests on an estimate is called one. */
    private static Wording estimated(List<Child> areas, Wording said) {
        return areas.stream().noneMatch(AreaRanking::isEstimated) ? said
                : new Wording("Menurut perkiraan, " + small(said.indonesian()), "By estimate, " + small(said.english()));
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String rate(Child child) {
        return "{child." + child.code() + ".cakupan}";
    }

    /** Each with what is said of it; left to the table when there are many. */
    private static Wording named(List<Child> areas, Wording words, Predicate<Child> close, Wording closeBy) {
        if (areas.size() > MOST_NAMES) {
            return new Wording(words.indonesian() + " (lihat tabel).", words.english() + " (see the table).");
        }
        return new Wording(words.indonesian() + ": " + named(areas, close, closeBy.indonesian(), Lang.ID) + ".",
                words.english() + ": " + named(areas, close, closeBy.english(), Lang.EN) + ".");
    }

    private static String named(List<Child> areas, Predicate<Child> close, String closeBy, Lang lang) {
        return lang.list(areas.stream().map(
                child -> "{child." + child.code() + ".name} (" + (close.test(child) ? closeBy : rate(child)) + ")").toList());
    }

    /** @param whole whether these are all areas of the scope; an office can have others that nobody listed */
    record AllRated(AreaNoun noun, int count, boolean whole) implements AreaFact {
        @Override
        public Wording wording() {
            Wording all = all(count, "areas.total", noun);
            if (whole) {
                return new Wording(all.indonesian() + " mempunyai angka cakupan.", all.english() + " have a coverage.");
            }
            return new Wording(
                    all.indonesian() + " yang diketahui mempunyai angka cakupan; kantor ini dapat mempunyai "
                            + (noun == AreaNoun.BRANCH ? "cabang" : "wilayah") + " lain.",
                    all.english() + " that are known have a coverage; the office may have others.");
        }
    }

    /**
     * A few of many are not ranked: the highest of all may be one that is not known.
     *
     * @param whole as in {@link AllRated}
     */
    record SomeRated(AreaNoun noun, int rated, boolean someUnlisted, boolean whole) implements AreaFact {
        @Override
        public Wording wording() {
            String id = (rated == 0 ? "Tidak satu pun" : "{areas.rated}") + " dari {areas.total} " + noun.indonesian()
                    + (whole ? " di {scope.name} diketahui cakupannya"
                            : " yang diketahui di {scope.name} mempunyai angka cakupan")
                    + " pada {asOf}";
            String en = "On {asOf}, " + (whole ? coverageIsKnown() : haveCoverage());
            boolean alone = rated < 2;
            return new Wording(
                    id + (alone ? "" : ", sehingga tidak diurutkan")
                            + (someUnlisted ? "; tabel tidak memuat {areas.unlisted} yang tanpa angka kepesertaan." : "."),
                    en + (alone ? "" : ", so they are not ranked")
                            + (someUnlisted ? "; the table leaves out {areas.unlisted} without a membership figure." : "."));
        }

        private String coverageIsKnown() {
            return "the coverage of " + (rated == 0 ? "none" : "{areas.rated}") + " of the {areas.total|" + noun.english()
                    + "} is known";
        }

        private String haveCoverage() {
            String known = "{areas.total|known " + noun.english().replace("|", "|known ") + "}";
            return rated == 0 ? "none of the " + known + " has a coverage"
                    : "of the " + known + ", {areas.rated|has|have} a coverage";
        }
    }

    record Extremes(List<Child> highest, List<Child> lowest) implements AreaFact {
        @Override
        public Wording wording() {
            Wording none = new Wording("", "");
            Wording top = named(highest, new Wording("Cakupan tertinggi", "The highest coverage"), child -> false, none);
            Wording bottom = named(lowest, new Wording("terendah", "the lowest"), child -> false, none);
            return estimated(Stream.concat(highest.stream(), lowest.stream()).toList(),
                    new Wording(withoutStop(top.indonesian()) + "; " + bottom.indonesian(),
                            withoutStop(top.english()) + "; " + bottom.english()));
        }

        private static String withoutStop(String sentence) {
            return sentence.substring(0, sentence.length() - 1);
        }
    }

    /** Nothing to rank; where the people were split over the areas by estimate, that is why. */
    record PrintedAlike(AreaNoun noun, Child one, boolean estimated) implements AreaFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Cakupan {areas.rated} " + noun.indonesian() + " itu tercetak sama, yaitu " + rate(one)
                            + (estimated ? ", karena jumlahnya dibagi atas wilayah dengan perkiraan" : "")
                            + "; karena itu tidak diurutkan.",
                    "The coverage of the {areas.rated} " + noun.plural() + " is printed alike, " + rate(one)
                            + (estimated ? ", because the total was split over them by estimate" : "")
                            + "; they are therefore not ranked.");
        }
    }

    /** One activity of all shows that one total was split; what then differs is the estimate. */
    record SplitByEstimate(AreaNoun noun, Child one) implements AreaFact {
        @Override
        public Wording wording() {
            String activity = "{child." + one.code() + ".keaktifanPeserta}";
            return new Wording(
                    "Keaktifan dari peserta {areas.rated} " + noun.indonesian() + " itu tercetak sama, yaitu " + activity
                            + ", karena jumlahnya dibagi atas wilayah dengan perkiraan; karena itu tidak diurutkan.",
                    "The activity of the participants of the {areas.rated} " + noun.plural() + " is printed alike, " + activity
                            + ", because the total was split over them by estimate; they are therefore not ranked.");
        }
    }

    record AboveFull(AreaNoun noun, List<Child> areas) implements AreaFact {
        @Override
        public Wording wording() {
            Wording words = new Wording("{areas.aboveFull} " + noun.indonesian() + " mempunyai cakupan di atas {bound.full}",
                    "{areas.aboveFull|" + noun.english().replace("|", " has|") + " have} a coverage above {bound.full}");
            return estimated(areas, named(areas, words, AreaRanking::isPrintedAsFull,
                    new Wording("sedikit di atas {bound.full}", "just above {bound.full}")));
        }
    }

    /**
     * That the scope as a whole may be there, so that its average hides these areas, is a finding.
     *
     * @param below areas below the target, at least one
     * @param reaching the other ones with a coverage
     * @param whole whether all areas of the scope are known, each with its coverage
     */
    record BelowTarget(AreaNoun noun, List<Child> below, List<Child> reaching, Bar bar, boolean whole) implements AreaFact {

        /** The target that areas are held against. */
        record Bar(int number, BigDecimal percentage) {

            private String cell() {
                return "{target." + number + ".percentage}";
            }
        }

        @Override
        public Wording wording() {
            Wording who = who();
            Wording words = new Wording(who.indonesian() + " masih di bawah sasaran cakupan " + bar.cell(),
                    who.english() + " still below the coverage target of " + bar.cell());
            return named(below, words, child -> child.cakupan().compareTo(bar.percentage()) >= 0,
                    new Wording("sedikit di bawah " + bar.cell(), "just below " + bar.cell()));
        }

        /** All, all but a few, or so many of them. */
        private Wording who() {
            String knownId = whole ? "" : " yang diketahui";
            String knownEn = whole ? "" : " with a known coverage";
            if (reaching.isEmpty()) {
                Wording all = all(below.size(), "areas.rated", noun);
                return estimated(below, new Wording(all.indonesian() + knownId, all.english() + knownEn + " are"));
            }
            if (reaching.size() <= MOST_EXCEPTIONS && below.size() > MOST_EXCEPTIONS) {
                Wording but = Wording.around(reaching, child -> "{child." + child.code() + ".name} (" + rate(child) + ")",
                        "Semua " + noun.indonesian() + knownId + " kecuali *",
                        "All " + noun.plural() + knownEn + " but * are");
                return estimated(Stream.concat(reaching.stream(), below.stream()).toList(), but);
            }
            return estimated(below,
                    new Wording("{areas.belowTarget} dari {areas.rated} " + noun.indonesian() + knownId,
                            "{areas.belowTarget} of the {areas.rated|" + noun.english() + "}" + knownEn
                                    + (below.size() == 1 ? " is" : " are")));
        }
    }

    record NoneBelowTarget(AreaNoun noun, List<Child> areas, int target) implements AreaFact {
        @Override
        public Wording wording() {
            String percentage = "{target." + target + ".percentage}";
            return estimated(areas, new Wording(
                    "Tidak ada " + noun.indonesian() + " yang diketahui berada di bawah sasaran cakupan " + percentage + ".",
                    "No " + noun.singular() + " with a known coverage is below the coverage target of " + percentage + "."));
        }
    }
}
