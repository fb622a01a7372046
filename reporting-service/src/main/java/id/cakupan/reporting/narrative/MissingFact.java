package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Missing;

/** Why there is no figure: which areas are missing, all of them by name. */
sealed interface MissingFact extends Fact {

    record NoCompleteFigure(AreaNoun noun, boolean partsNamed, boolean noneKnown) implements MissingFact {
        @Override
        public Wording wording() {
            String id = "Belum ada angka lengkap untuk {scope.name} pada {asOf}";
            String en = "There is no complete figure for {scope.name} on {asOf}";
            if (!partsNamed) {
                return new Wording(id + ".", en + ".");
            }
            return noneKnown
                    ? new Wording(id + ": tidak satu pun dari {known.of} " + noun.indonesian() + " mempunyai angka lengkap.",
                            en + ": none of its {known.of|" + noun.english() + "} has a complete one.")
                    : new Wording(id + ": {known.known} dari {known.of} " + noun.indonesian() + " mempunyai angka lengkap.",
                            en + ": of its {known.of|" + noun.english() + "}, {known.known|has|have} a complete one.");
        }
    }

    /**
     * So long as nobody knows which areas an office has, the areas that are known say nothing of the whole.
     *
     * @param total null where nobody said
     * @param branches whether the territory is one of branches
     */
    record TerritoryIncomplete(long known, Long total, boolean branches) implements MissingFact {
        @Override
        public Wording wording() {
            String id = branches ? "cabang" : "wilayah";
            String en = branches ? "branch|branches" : "area|areas";
            return new Wording("Belum ada angka untuk {scope.name} pada {asOf}: " + indonesian(id) + ".",
                    "There is no figure for {scope.name} on {asOf}: " + english(en) + ".");
        }

        private String indonesian(String what) {
            if (total != null && known > total) {
                return "{territory.known} " + what + " diketahui, padahal disebut hanya {territory.total}";
            }
            if (total == null) {
                return (known == 0 ? "belum ada " + what + "nya yang diketahui" : "{territory.known} " + what + " diketahui")
                        + ", dan jumlah " + what + " seluruhnya belum diketahui";
            }
            if (known == total) {
                return "{territory.known} " + what + " dari {territory.total} diketahui, tetapi wilayah sebagian di antaranya "
                        + "belum lengkap";
            }
            return known == 0 ? "tidak satu pun dari {territory.total} " + what + "nya diketahui"
                    : "{territory.known} " + what + " diketahui dari {territory.total}";
        }

        private String english(String what) {
            if (total != null && known > total) {
                return "{territory.known|" + what.replace("|", " is|")
                        + " are} known, though only {territory.total|is|are} said to exist";
            }
            if (total == null) {
                String plural = what.substring(what.indexOf('|') + 1);
                return (known == 0 ? "none of its " + plural + " is known"
                        : "{territory.known|" + what.replace("|", " is|") + " are} known")
                        + ", and how many there are in all is not";
            }
            if (known == 0) {
                return "none of its {territory.total|" + what + "} is known";
            }
            String of = "of its {territory.total|" + what + "}, {territory.known|is|are} known";
            return known == total ? of + ", but the territory of some is not complete" : of;
        }
    }

    /** Why there is no figure, in one sentence. */
    static Wording why(Figure figure) {
        Figure.Territory territory = figure.territory();
        if (territory != null && !territory.complete()) {
            boolean branches = figure.scope().kind() == AreaKind.DEPUTY;
            return new TerritoryIncomplete(territory.known(), territory.total(), branches).wording();
        }
        boolean partsNamed = figure.known() != null && figure.known().of() > 0;
        return new NoCompleteFigure(AreaNoun.of(figure), partsNamed, partsNamed && figure.known().known() == 0).wording();
    }

    /** The same where it opens the section. */
    record Why(Wording wording) implements MissingFact {
        @Override
        public boolean opensList() {
            return true;
        }
    }

    /** Who says how many areas there are. */
    record TerritorySource() implements MissingFact {
        @Override
        public boolean opensList() {
            return true;
        }

        @Override
        public Wording wording() {
            return new Wording("Jumlah {territory.total} itu menurut {territory.source}.",
                    "The number of {territory.total} is that of {territory.source}.");
        }
    }

    record NoPartialSum() implements MissingFact {
        @Override
        public boolean opensList() {
            return true;
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah sebagian tidak ditampilkan karena akan terbaca sebagai angka seluruh wilayah. Yang belum diketahui:",
                    "A partial sum is not shown because it would be read as the figure of the whole. Not known:");
        }
    }

    /** Some of the missing areas, under the name of their part of the country or their kind. */
    record Group(Wording name, List<Missing> areas) implements MissingFact {
        @Override
        public Wording wording() {
            String id = Lang.ID.list(areas.stream().map(area -> named(area, Lang.ID)).toList());
            String en = Lang.EN.list(areas.stream().map(area -> named(area, Lang.EN)).toList());
            return new Wording(name.indonesian() + ": " + id + ".", name.english() + ": " + en + ".");
        }

        private static String named(Missing area, Lang lang) {
            String cell = "missing." + area.code();
            if (area.known() > 0 && area.known() == area.of()) {
                return "{" + cell + ".name} ("
                        + lang.say("wilayahnya belum diketahui seluruhnya", "its territory is not wholly known") + ")";
            }
            return "{" + cell + ".name}" + (area.known() == 0 ? ""
                    : " ({" + cell + ".known} " + lang.say("dari", "of") + " {" + cell + ".of} "
                            + lang.say("wilayah diketahui", "areas known") + ")");
        }
    }

    /**
     * The nation's provinces by island group (first digit of the code), a province's areas by regency and city, all others
     * by what they are called.
     */
    static List<Group> groups(Figure figure) {
        Map<Wording, List<Missing>> groups = new LinkedHashMap<>();
        for (Missing area : figure.missing()) {
            groups.computeIfAbsent(groupOf(figure, area), key -> new ArrayList<>()).add(area);
        }
        return groups.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue())).toList();
    }

    private static Wording groupOf(Figure figure, Missing area) {
        if (figure.scope().kind() == AreaKind.NATION) {
            return ISLANDS.getOrDefault(area.code().charAt(0), new Wording("Wilayah lain", "Other areas"));
        }
        if (figure.scope().kind() == AreaKind.PROVINCE) {
            boolean city = area.code().length() == 5 && area.code().charAt(3) >= '7';
            return city ? new Wording("Kota", "Cities") : new Wording("Kabupaten", "Regencies");
        }
        return AreaNoun.of(figure).heading();
    }

    Map<Character, Wording> ISLANDS = Map.of('1', new Wording("Sumatera", "Sumatra"), '2',
            new Wording("Sumatera", "Sumatra"), '3', new Wording("Jawa", "Java"), '5',
            new Wording("Bali dan Nusa Tenggara", "Bali and Nusa Tenggara"), '6', new Wording("Kalimantan", "Kalimantan"), '7',
            new Wording("Sulawesi", "Sulawesi"), '8', new Wording("Maluku", "Maluku"), '9', new Wording("Papua", "Papua"));
}
