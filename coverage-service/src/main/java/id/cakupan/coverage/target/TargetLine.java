package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** One line of a file of targets, with the row it stands in. */
record TargetLine(CsvRow row, Target target) {

    private static final List<String> COLUMNS = List.of("owner", "indicator", "due", "percentage", "headcount", "legal_basis",
            "source", "note");
    private static final List<String> OPTIONAL = List.of("additional", "counted_from");
    private static final List<String> MEASURES = List.of("percentage", "headcount", "additional");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MOST_PEOPLE = 2_000_000_000L;

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<TargetLine> read(byte[] file) {
        CsvReading reading = new CsvReading();
        List<TargetLine> lines = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, OPTIONAL)) {
            AreaTarget target = target(reading, row);
            lines.add(new TargetLine(row,
                    new Target(target, reading.text(row, "source", 300), reading.optionalText(row, "note", 500))));
            boolean named = Stream.of(target.owner(), target.indicator(), target.due()).noneMatch(Objects::isNull);
            if (named && !seen.add(target.key())) {
                reading.reject(row, "due",
                        "The owner has two targets of this measure for this indicator and day; keep one of the rows.");
            }
        }
        reading.finish();
        return lines;
    }

    private static AreaTarget target(CsvReading reading, CsvRow row) {
        String owner = reading.text(row, "owner", 20);
        Indicator indicator = reading.word(row, "indicator", Indicator.values());
        LocalDate due = reading.day(row, "due");
        if (MEASURES.stream().filter(measure -> !row.get(measure).isEmpty()).count() != 1) {
            reading.reject(row, "percentage", "Give exactly one of percentage, headcount and additional.");
        }
        BigDecimal percentage = row.get("percentage").isEmpty() ? null : percentage(reading, row);
        Long headcount = reading.optionalCount(row, "headcount", MOST_PEOPLE);
        Long additional = reading.optionalCount(row, "additional", MOST_PEOPLE);
        return new AreaTarget(owner, indicator, due, percentage, headcount, additional, countedFrom(reading, row, due),
                reading.text(row, "legal_basis", 300));
    }

    private static LocalDate countedFrom(CsvReading reading, CsvRow row, LocalDate due) {
        if (row.get("additional").isEmpty()) {
            if (!row.get("counted_from").isEmpty()) {
                reading.reject(row, "counted_from", "Is only for additional people; leave it blank.");
            }
            return null;
        }
        LocalDate from = reading.day(row, "counted_from");
        if (from != null && due != null && from.isAfter(due)) {
            reading.reject(row, "counted_from", "Lies after due; give the day from which the additional people are counted.");
        }
        return from;
    }

    private static BigDecimal percentage(CsvReading reading, CsvRow row) {
        if (PERCENTAGE.matcher(row.get("percentage")).matches()) {
            BigDecimal value = new BigDecimal(row.get("percentage"));
            if (value.signum() > 0 && value.compareTo(HUNDRED) <= 0) {
                return value;
            }
        }
        reading.reject(row, "percentage", "Must be above 0 and at most 100, with a point and at most four decimals.");
        return null;
    }
}
