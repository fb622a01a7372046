package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;

/**
 * One value of the data behind a briefing; whatever a sentence or a table prints is a cell.
 *
 * @param numerator of a rate, else null
 * @param denominator of a rate, else null
 * @param populationEdition of a rate or a population, else null
 * @param version of the definition of a rate, else null
 * @param provenance null where the value is not a figure
 */
public record Cell(Kind kind, Object value, Long numerator, Long denominator, String populationEdition, String version,
        Provenance provenance) {

    /** How a value is written. */
    public enum Kind {
        people,
        areas,
        points,
        sources,
        branches,
        visits,
        days,
        years,
        segments,
        number,
        difference,
        percent,
        printed,
        bound,
        day,
        month,
        text;

        @JsonValue
        String code() {
            return name();
        }
    }

    /** People counted; {@code provenance} null where it is no figure of a source. */
    public static Cell people(long value, Provenance provenance) {
        return new Cell(Kind.people, value, null, null, null, null, provenance);
    }

    /** A whole number of something else than people. */
    public static Cell number(Kind kind, long value) {
        return new Cell(kind, value, null, null, null, null, null);
    }

    /** A share in percent whose parts are not at hand. */
    public static Cell percent(BigDecimal value, Provenance provenance) {
        return new Cell(Kind.percent, value, null, null, null, null, provenance);
    }

    /** A share in percent with its parts. */
    public static Cell rate(Figure.Rate rate) {
        return new Cell(Kind.percent, rate.percent(), rate.numerator(), rate.denominator(), rate.populationEdition(),
                rate.version(), rate.provenance());
    }

    /** A share in percent, rounded half up once from its parts to two decimals. */
    static Cell share(Figure.Rate like, long part) {
        BigDecimal percent = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(like.denominator()), 2, RoundingMode.HALF_UP);
        return new Cell(Kind.percent, percent, part, like.denominator(), like.populationEdition(), null, like.provenance());
    }

    /** A difference of two percentages in points, which is no percentage. */
    public static Cell points(BigDecimal difference) {
        return new Cell(Kind.number, difference, null, null, null, null, null);
    }

    /** Percentage points more (+) or fewer (−). */
    static Cell step(BigDecimal points) {
        return new Cell(Kind.difference, points, null, null, null, null, null);
    }

    /** A percentage that somebody set, written with the decimals that it was set with. */
    public static Cell bound(BigDecimal percentage) {
        return new Cell(Kind.bound, percentage, null, null, null, null, null);
    }

    /** A day, or only its month. */
    public static Cell day(LocalDate day, boolean monthOnly) {
        return new Cell(monthOnly ? Kind.month : Kind.day, day, null, null, null, null, null);
    }

    /** A name or other words. */
    public static Cell text(String text) {
        return new Cell(Kind.text, text, null, null, null, null, null);
    }

    /** A number of a report, written as it was printed. */
    public static Cell printed(Published figure) {
        return new Cell(Kind.printed, Printed.of(figure), null, null, null, null, null);
    }

    /** A count with the precision with which a report printed it. */
    public static Cell printed(long value, long step) {
        Printed printed = new Printed(BigDecimal.valueOf(value), BigDecimal.valueOf(step), Published.Unit.number, null);
        return new Cell(Kind.printed, printed, null, null, null, null, null);
    }

    /** More (+) or fewer (−) people. */
    static Cell difference(long value, Provenance provenance) {
        return new Cell(Kind.difference, value, null, null, null, null, provenance);
    }

    boolean isEstimated() {
        return provenance == Provenance.ESTIMATED;
    }

    /** As in a sentence: {@code 97,63 persen}. */
    String prose(Lang lang) {
        if (value instanceof Printed printed) {
            return printed.words(lang, false);
        }
        return isPercentage() ? lang.decimal((BigDecimal) value) + lang.say(" persen", " percent") : compact(lang);
    }

    /** As in a table: {@code 97,63 %}, with a space that does not break. */
    public String compact(Lang lang) {
        if (value instanceof BigDecimal number) {
            return kind == Kind.difference ? lang.signed(number)
                    : lang.decimal(number) + (isPercentage() ? lang.say("\u00a0%", "%") : "");
        }
        if (value instanceof Long number) {
            return kind == Kind.difference ? lang.signed(number) : lang.number(number);
        }
        if (value instanceof Printed printed) {
            return printed.words(lang, true);
        }
        if (value instanceof LocalDate day) {
            return kind == Kind.month
                    ? lang.month(day) + lang.say(" (laporan hanya menyebut bulan)", " (the report names only the month)")
                    : lang.day(day);
        }
        return value.toString();
    }

    /** What a report printed, as a number: a percentage in percent. Null where it is none of a report. */
    public BigDecimal printedNumber() {
        return value instanceof Printed printed ? printed.value() : null;
    }

    /** Whether it is a share in percent. */
    public boolean share() {
        return isPercentage() && value instanceof BigDecimal;
    }

    private boolean isPercentage() {
        return kind == Kind.percent || kind == Kind.bound;
    }
}
