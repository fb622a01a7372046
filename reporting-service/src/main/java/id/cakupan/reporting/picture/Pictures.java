package id.cakupan.reporting.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.AreaNoun;
import id.cakupan.reporting.narrative.AreaRanking;
import id.cakupan.reporting.narrative.Lang;

/** The drawings of a briefing. */
public final class Pictures {

    private Pictures() {
    }

    /** More areas would not stand on one page. */
    private static final int MOST_BARS = 45;

    /**
     * The areas of a scope: as bars where they can be ranked, and on the map; none where fewer than two have a coverage, or one
     * total was split over them.
     *
     * @param target coverage in percent that areas are held against; null for none
     */
    public static List<Picture> ofAreas(Figure figure, BigDecimal target, Lang lang) {
        AreaRanking ranking = AreaRanking.of(figure.children());
        if (ranking.rated().size() < 2 || ranking.printedAlike() || ranking.splitByEstimate()) {
            return List.of();
        }
        AreaNoun noun = AreaNoun.of(figure);
        String where = figure.scope().name() + (ranking.isEstimated() ? lang.say(" (perkiraan)", " (estimates)") : "");
        List<Picture> pictures = new ArrayList<>();
        boolean ranked = figure.count() != null && ranking.isRankable() && figure.listsAllAreas();
        if (ranked && ranking.rated().size() <= MOST_BARS) {
            String bars = lang.say("Cakupan " + noun.indonesian() + " di " + where + ", dari yang tertinggi",
                    "Coverage of the " + noun.plural() + " of " + where + ", the highest first");
            pictures.add(new Picture(
                    RankingBars.draw(ranking.rated(), target, Band.of(target, RankingBars.HATCH, lang), bars, lang), bars));
        }
        if (AreaMap.canDraw(figure.children())) {
            String map = lang.say("Peta cakupan " + noun.indonesian() + " di " + where + "; garis batas tahun 2026",
                    "Map of the coverage of the " + noun.plural() + " of " + where + "; boundaries of 2026");
            pictures.add(new Picture(AreaMap.draw(figure.children(), Band.of(target, AreaMap.HATCH, lang), map, lang), map));
        }
        return pictures;
    }

    /** Loads outlines and fonts, which takes a second that no reader should wait for. */
    public static void warmUp() {
        Shapes.of("ID");
        Card.png(new Card.Words("Cakupan", "", "", "", List.of(), List.of(), null));
    }
}
