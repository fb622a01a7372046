package id.cakupan.coverage.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.claim.Printed;

/**
 * A figure that a report printed.
 *
 * @param segment null for all segments
 * @param value as printed, with the decimals of {@code step}
 * @param step what the value is rounded to
 * @param qualifier null where the report gives the number as it is
 * @param bound percent; null where the indicator has none
 * @param areas codes of those that the report names
 */
public record PublishedFigure(String code, String scope, PublishedIndicator indicator, String segment, AsOf asOf,
        BigDecimal value, PublishedIndicator.Unit unit, BigDecimal step, Qualifier qualifier, BigDecimal bound,
        List<String> areas, Wording wording, Origin origin) {

    /** What a figure is called in both languages; null where its indicator says it, and a note. */
    record Wording(String labelId, String labelEn, String note) {
    }

    /**
     * Where a figure was printed.
     *
     * @param reportedOn null where unknown
     * @param speaker office of who said it; null where nobody is named
     */
    record Origin(String report, LocalDate reportedOn, String source, String speaker) {
    }

    public PublishedFigure {
        areas = List.copyOf(areas);
    }

    /** The same of a scope by another code. */
    public PublishedFigure of(String otherCode) {
        return new PublishedFigure(code, otherCode, indicator, segment, asOf, value, unit, step, qualifier, bound, areas,
                wording,
                origin);
    }

    /** Its value to compare others with. */
    public Printed printed() {
        return new Printed(value, step);
    }

    /** The report that printed it. */
    public String report() {
        return origin.report();
    }
}
