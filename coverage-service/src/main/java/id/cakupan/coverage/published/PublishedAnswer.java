package id.cakupan.coverage.published;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A published figure as the contract words it. */
public record PublishedAnswer(String code, String scope, PublishedIndicator indicator, String segment, LocalDate asOf,
        AsOf.Grain asOfGrain, String value, PublishedIndicator.Unit unit, String step, Qualifier qualifier, String bound,
        List<Area> areas, String labelId, String labelEn, String report, LocalDate reportedOn, String source, String speaker,
        String note) {

    /** An area that a report names. */
    public record Area(String code, String name) {
    }

    /**
     * Words a figure.
     *
     * @param names answers the name of an area to its code
     */
    public static PublishedAnswer of(PublishedFigure figure, Function<String, String> names) {
        PublishedFigure.Wording wording = figure.wording();
        PublishedFigure.Origin origin = figure.origin();
        return new PublishedAnswer(figure.code(), figure.scope(), figure.indicator(), figure.segment(), figure.asOf().first(),
                figure.asOf().grain(), figure.value().toPlainString(), figure.unit(), figure.step().toPlainString(),
                figure.qualifier(), figure.bound() == null ? null : figure.bound().toPlainString(),
                figure.areas().stream().map(code -> new Area(code, names.apply(code))).toList(),
                wording.labelId(), wording.labelEn(), origin.report(), origin.reportedOn(), origin.source(), origin.speaker(),
                wording.note());
    }
}
