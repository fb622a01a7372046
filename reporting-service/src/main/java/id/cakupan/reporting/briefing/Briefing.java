package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.enrollment.PointFigure;

/**
 * What we say about a scope on a day, in one language. Every rendering is made from this and nothing else.
 *
 * @param status always a draft: nothing is issued by rendering it
 * @param stale whether the figures may be behind the register; then nothing may be issued from them
 * @param complete whether the scope has a figure
 */
record Briefing(Scope scope, LocalDate asOf, String lang, String title, String status, boolean stale, boolean complete,
        List<KeyFigure> keyFigures, List<Section> sections, List<Omission> notIncluded, Map<String, Cell> cells, Stamp stamp,
        @JsonIgnore Optional<Gauge> gauge, @JsonIgnore Lang language) {

    static final String DRAFT = "DRAFT";

    /** An area; parents from the nation down. */
    record Scope(String code, String name, String kind, List<Figure.AreaName> parents) {
    }

    static Briefing of(Figure figure, Optional<List<PointFigure>> points, Lang lang, Instant renderedAt) {
        Cells cells = FigureCells.of(figure, points.orElse(List.of()), lang);
        Narrative narrative = new Narrative(figure, points, cells, lang);
        Scope scope = new Scope(figure.scope().code(), figure.scope().name(), figure.scope().kind().name(),
                figure.scope().parents());
        Wording title = new Wording("Kepesertaan JKN {scope.name}, {asOf.stated}",
                "JKN membership in {scope.name}, {asOf.stated}");
        return new Briefing(scope, figure.asOf(), lang.code(), cells.compact(title, lang).text(), DRAFT, figure.stale(),
                figure.count() != null, KeyFigure.of(figure, cells, lang), narrative.sections(), narrative.omissions(),
                cells.all(), Stamp.of(figure, renderedAt, lang), Gauge.of(figure, cells, lang), lang);
    }

    /** The day as the head of the page prints it. */
    public String day() {
        return cells.get("asOf.stated").compact(language);
    }
}
