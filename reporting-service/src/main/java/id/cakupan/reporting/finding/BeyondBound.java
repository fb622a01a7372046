package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.Cell;

/**
 * The areas beyond a bound, beside what a report says of them.
 *
 * @param sure all that surely are
 * @param notNamed of these, those that the report does not name
 * @param namedOtherwise those that it names and that surely are not
 * @param all whether every area of the scope has a printed coverage that tells
 */
record BeyondBound(Published printed, List<AreaCoverage> sure, List<AreaCoverage> notNamed,
        List<AreaCoverage> namedOtherwise, boolean all) {

    /** @param listed whether these are all areas of the scope */
    static BeyondBound of(Published printed, List<AreaCoverage> areas, boolean listed) {
        Set<String> names = printed.areas().stream().map(AreaName::code).collect(Collectors.toSet());
        int side = isBelow(printed) ? -1 : 1;
        List<AreaCoverage> known = areas.stream().filter(area -> area.side(printed.bound()).isPresent()).toList();
        List<AreaCoverage> sure = known.stream().filter(area -> area.side(printed.bound()).getAsInt() == side).toList();
        return new BeyondBound(printed, sure,
                sure.stream().filter(area -> !names.contains(area.child().code())).toList(),
                known.stream().filter(area -> names.contains(area.child().code()) && !sure.contains(area)).toList(),
                listed && known.size() == areas.size() && areas.stream().allMatch(area -> area.printed() != null));
    }

    private static boolean isBelow(Published printed) {
        return printed.indicator() == Measure.wilayah_di_bawah;
    }

    boolean contradicts() {
        return !namedOtherwise.isEmpty() || namesAll() && !notNamed.isEmpty() || miscounts();
    }

    /** Beside a number that is the least or only about right, the names are examples. */
    private boolean namesAll() {
        return !printed.areas().isEmpty() && (printed.qualifier() == null || printed.qualifier() == Qualifier.named);
    }

    /** Without a printed coverage of every area the sure ones are only the least that there can be. */
    private boolean miscounts() {
        if (printed.qualifier() == Qualifier.named) {
            return false;
        }
        BigDecimal reach = printed.qualifier() == Qualifier.about ? printed.step() : BigDecimal.ZERO;
        BigDecimal more = BigDecimal.valueOf(sure.size()).subtract(printed.value());
        boolean tooMany = more.compareTo(reach) > 0 && printed.qualifier() != Qualifier.at_least;
        return tooMany || all && more.negate().compareTo(reach) > 0;
    }

    Draft draft(AreaNoun noun) {
        Draft draft = Draft.warning(isBelow(printed) ? "below-target-not-named" : "above-bound-not-named").tells(printed)
                .source(printed.source()).put("bound", Cell.bound(printed.bound()));
        if (NamedAreas.only(printed)) {
            NamedAreas.say(draft, printed, noun);
        } else {
            number(draft, noun);
        }
        ours(draft, noun);
        if (namesAll() && !notNamed.isEmpty()) {
            draft.sayNames("notNamed", notNamed.stream().map(AreaCoverage::named).toList(), noun, " Yang tidak disebut: *.",
                    " Not named: *.");
        }
        if (!namedOtherwise.isEmpty()) {
            draft.sayNames("otherwise", namedOtherwise.stream().map(AreaCoverage::named).toList(), noun,
                    " Yang disebut tetapi tidak di " + (isBelow(printed) ? "bawahnya" : "atasnya") + ": *.",
                    " Named but not " + (isBelow(printed) ? "below" : "above") + " it: *.");
        }
        return draft;
    }

    private void number(Draft draft, AreaNoun noun) {
        boolean one = printed.value().compareTo(BigDecimal.ONE) == 0;
        draft.put("printed", Cell.printed(printed)).say(
                "Laporan ({~source}) menyebut {~printed} " + noun.indonesian() + " dengan cakupan di "
                        + (isBelow(printed) ? "bawah" : "atas") + " {~bound}",
                "The report ({~source}) counts {~printed} " + (one ? noun.singular() : noun.plural()) + " with a coverage "
                        + (isBelow(printed) ? "below" : "above") + " {~bound}");
        if (!printed.areas().isEmpty() && Draft.canName(printed.areas().size())) {
            draft.sayNames("named", NamedAreas.of(printed), noun, namesAll() ? ", yaitu *" : ", antara lain *",
                    namesAll() ? ", namely *" : ", among them *");
        }
    }

    private void ours(Draft draft, AreaNoun noun) {
        String inIndonesian = "; menurut cakupan " + noun.indonesian() + " itu sendiri ";
        String inEnglish = "; by the coverage of the " + noun.plural() + " themselves there ";
        if (!sure.isEmpty()) {
            draft.areas("ours", sure.size()).say(inIndonesian + "ada " + (all ? "" : "setidaknya ") + "{~ours}",
                    inEnglish + (sure.size() == 1 ? "is " : "are ") + (all ? "" : "at least ") + "{~ours}");
        } else if (all) {
            draft.say(inIndonesian + "tidak ada satu pun", inEnglish + "are none");
        }
        draft.say(".", ".");
    }
}
