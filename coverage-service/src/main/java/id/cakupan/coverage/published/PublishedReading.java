package id.cakupan.coverage.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import id.cakupan.coverage.Segment;
import id.cakupan.coverage.published.PublishedIndicator.Unit;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** Reads one line of a file of published figures. A value that is wrong is noted and read as null. */
record PublishedReading(CsvReading reading, CsvRow row, LocalDate today) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}([.][0-9]{1,6})?");
    private static final Segment[] SEGMENTS = Segment.values();

    PublishedFigure figure() {
        String code = reading.text(row, "code", 40);
        String scope = reading.text(row, "scope", 20);
        PublishedIndicator indicator = reading.word(row, "indicator", PublishedIndicator.values());
        Unit unit = unit(indicator);
        BigDecimal step = positive("step", "what the value is rounded to, such as 0.01, 1 or 100000");
        BigDecimal value = value(step, unit);
        List<String> areas = areas();
        return new PublishedFigure(code, scope, indicator, segment(), asOf(), value, unit, step, qualifier(value, areas),
                bound(indicator), areas, wording(indicator), origin());
    }

    private Qualifier qualifier(BigDecimal value, List<String> areas) {
        Qualifier qualifier = row.get("qualifier").isEmpty() ? null : reading.word(row, "qualifier", Qualifier.values());
        if (qualifier == Qualifier.NAMED && value != null && value.compareTo(BigDecimal.valueOf(areas.size())) != 0) {
            reading.reject(row, "qualifier", "Does not fit: named needs the areas, and value is how many these are.");
        }
        if (qualifier == Qualifier.AT_LEAST && value != null && value.signum() == 0) {
            reading.reject(row, "qualifier", "Does not fit: at_least 0 says nothing; leave it blank, or give a value above 0.");
        }
        return qualifier;
    }

    private String segment() {
        Segment segment = row.get("segment").isEmpty() ? null : reading.word(row, "segment", SEGMENTS);
        return segment == null ? null : segment.name();
    }

    private AsOf asOf() {
        AsOf asOf = AsOf.parse(row.get("as_of")).orElse(null);
        if (asOf == null) {
            reading.reject(row, "as_of", "Must be a day, month or year such as 2023-09-01, 2022-08 or 2023.");
        } else if (asOf.first().isAfter(today)) {
            reading.reject(row, "as_of", "Lies in the future; give today, " + today + ", or earlier.");
        }
        return asOf;
    }

    private Unit unit(PublishedIndicator indicator) {
        if (row.get("unit").isEmpty()) {
            if (indicator == PublishedIndicator.LAIN) {
                reading.reject(row, "unit", "Is missing; lain needs one.");
            }
            return indicator == null ? null : indicator.unit();
        }
        Unit unit = reading.word(row, "unit", Unit.values());
        if (unit != null && indicator != null && indicator.unit() != null && unit != indicator.unit()) {
            reading.reject(row, "unit", "Does not fit: %s is in %s; leave it blank.".formatted(indicator, indicator.unit()));
        }
        return unit;
    }

    private BigDecimal value(BigDecimal step, Unit unit) {
        BigDecimal value = number("value", "as printed, with a point and without separators, such as 97.63");
        if (value == null || step == null) {
            return value;
        }
        if ((unit == Unit.PEOPLE || unit == Unit.AREAS) && step.scale() > 0) {
            reading.reject(row, "step", "Must be whole: %s are not counted in parts.".formatted(unit));
        }
        if (value.remainder(step).signum() != 0) {
            reading.reject(row, "step",
                    "Is not what value is rounded to: that is no multiple of it. 97.63 has 0.01, 209100000 has 100000.");
            return value;
        }
        return value.setScale(step.scale()); // 101 with step 0.01 was printed as 101.00
    }

    private BigDecimal bound(PublishedIndicator indicator) {
        boolean needed = indicator != null && indicator.hasBound();
        if (!needed && !row.get("bound").isEmpty()) {
            reading.reject(row, "bound", "Is only for wilayah_di_atas and wilayah_di_bawah; leave it blank.");
        }
        return needed ? positive("bound", "the percentage that the areas are above or below, such as 98") : null;
    }

    private List<String> areas() {
        String areas = reading.optionalText(row, "areas", 1000);
        List<String> codes = areas == null ? List.of() : List.of(areas.split(" +", -1));
        if (new HashSet<>(codes).size() < codes.size()) {
            reading.reject(row, "areas", "Names an area twice; name each once.");
        }
        return codes;
    }

    private PublishedFigure.Wording wording(PublishedIndicator indicator) {
        boolean needed = indicator == PublishedIndicator.LAIN;
        return new PublishedFigure.Wording(label("label_id", needed), label("label_en", needed),
                reading.optionalText(row, "note", 500));
    }

    private String label(String column, boolean needed) {
        return needed ? reading.text(row, column, 200) : reading.optionalText(row, column, 200);
    }

    private PublishedFigure.Origin origin() {
        LocalDate reportedOn = reading.optionalDay(row, "reported_on");
        if (reportedOn != null && reportedOn.isAfter(today)) {
            reading.reject(row, "reported_on", "Lies in the future; give today, " + today + ", or an earlier day.");
        }
        return new PublishedFigure.Origin(reading.text(row, "report", 40), reportedOn, reading.text(row, "source", 300),
                reading.optionalText(row, "speaker", 200));
    }

    /** A number above 0, written in the one shortest way. */
    private BigDecimal positive(String column, String example) {
        BigDecimal number = number(column, example);
        if (number != null && number.signum() == 0) {
            reading.reject(row, column, "Must be above 0: " + example + ".");
            return null;
        }
        BigDecimal shortest = number == null ? null : number.stripTrailingZeros();
        return shortest == null ? null : shortest.setScale(Math.max(0, shortest.scale()));
    }

    private BigDecimal number(String column, String example) {
        String text = row.get(column);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        reading.reject(row, column, text.indexOf(',') >= 0 ? "Has a comma; write decimals with a point and no separators."
                : "Must be a number with at most six decimals: " + example + ".");
        return null;
    }
}
