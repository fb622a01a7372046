package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

/**
 * A class of areas on the map and among the bars.
 *
 * @param from coverage in percent from which an area is in it; null for the lowest
 * @param fill of the shape; each can be told from the others without colour
 */
record Band(BigDecimal from, String fill, String label) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * From the highest to the lowest: above a hundred percent, and above and below the target, or below a hundred.
     *
     * @param hatch id of the pattern that fills the lowest one
     */
    static List<Band> of(BigDecimal target, String hatch, Lang lang) {
        List<Band> bands = new ArrayList<>();
        bands.add(new Band(HUNDRED, Svg.STRONG, lang.say("di atas 100\u00a0%", "above 100%")));
        if (target == null || target.compareTo(HUNDRED) >= 0) {
            bands.add(new Band(null, "url(#" + hatch + ")", lang.say("sampai 100\u00a0%", "up to 100%")));
        } else {
            String bar = Percent.shortest(target, lang);
            bands.add(new Band(target, Svg.MIDDLE, lang.say("mencapai sasaran " + bar, "reaching the target of " + bar)));
            bands.add(new Band(null, "url(#" + hatch + ")", lang.say("di bawah sasaran " + bar, "below the target of " + bar)));
        }
        return bands;
    }

    /** The band of an area with a coverage, by its people and not by the rounded percentage. */
    static Band of(Child child, List<Band> bands) {
        return bands.stream().filter(band -> band.holds(child)).findFirst().orElseThrow();
    }

    private boolean holds(Child child) {
        if (from == null) {
            return true;
        }
        int side = AreaRanking.compare(child, from);
        return from.compareTo(HUNDRED) == 0 ? side > 0 : side >= 0;
    }
}
