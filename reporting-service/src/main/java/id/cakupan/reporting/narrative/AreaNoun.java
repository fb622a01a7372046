package id.cakupan.reporting.narrative;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Figure;

/** What the areas directly in a scope are called; "wilayah di bawah" would also mean below a target. */
public enum AreaNoun {
    PROVINCE("provinsi", "province|provinces"),
    CITY("kota", "city|cities"),
    REGENCY("kabupaten", "regency|regencies"),
    REGENCY_OR_CITY("kabupaten/kota", "regency or city|regencies and cities"),
    DISTRICT("kecamatan", "district|districts"),
    BRANCH("kantor cabang", "branch|branches"),
    AREA("wilayah", "area|areas");

    private static final Map<Set<AreaKind>, AreaNoun> BY_KINDS = Map.of(Set.of(AreaKind.PROVINCE), PROVINCE,
            Set.of(AreaKind.CITY), CITY, Set.of(AreaKind.REGENCY), REGENCY, Set.of(AreaKind.REGENCY, AreaKind.CITY),
            REGENCY_OR_CITY, Set.of(AreaKind.DISTRICT), DISTRICT, Set.of(AreaKind.BRANCH), BRANCH);

    private static final Map<AreaKind, AreaNoun> BY_SCOPE = Map.of(AreaKind.NATION, PROVINCE, AreaKind.PROVINCE,
            REGENCY_OR_CITY, AreaKind.CITY, DISTRICT, AreaKind.REGENCY, DISTRICT, AreaKind.BRANCH, REGENCY_OR_CITY,
            AreaKind.DEPUTY, BRANCH);

    private final String indonesian;
    private final String english;

    AreaNoun(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** By the kinds of its areas, and where none is listed by the kind of the scope. */
    public static AreaNoun of(Figure figure) {
        Set<AreaKind> kinds = figure.children().stream().map(Figure.Child::kind).collect(Collectors.toSet());
        return kinds.isEmpty() ? BY_SCOPE.getOrDefault(figure.scope().kind(), AREA) : BY_KINDS.getOrDefault(kinds, AREA);
    }

    public String indonesian() {
        return indonesian;
    }

    /** {@code regency|regencies}, for one and for many. */
    public String english() {
        return english;
    }

    public String singular() {
        return english.substring(0, english.indexOf('|'));
    }

    public String plural() {
        return english.substring(english.indexOf('|') + 1);
    }

    /** {@code Kabupaten dan kota}. */
    Wording heading() {
        return new Wording(capital(indonesian.replace("/", " dan ")), capital(plural()));
    }

    /** {@code Kabupaten dan kota di} the scope. */
    Wording title() {
        return new Wording(heading().indonesian() + " di {scope.name}", heading().english() + " of {scope.name}");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
