package id.cakupan.coverage.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** One line of a file of targets, with the row it stands in. */
record TargetLine(CsvRow row, String owner, Indicator indicator, LocalDate due, BigDecimal percentage, Long headcount,
        String legalBasis, String source, String note) {

    static final List<String> COLUMNS = List.of("owner", "indicator", "due", "percentage", "headcount", "legal_basis",
            "source", "note");
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,4})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MOST_PEOPLE = 2_000_000_000L;

    List<Object> key() {
        return List.of(owner, indicator, due);
    }

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<TargetLine> read(byte[] file) {
        CsvReading reading = new CsvReading();
        List<TargetLine> lines = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS)) {
            String owner = reading.text(row, "owner", 13);
            Indicator indicator = reading.word(row, "indicator", Indicator.values());
            LocalDate due = reading.day(row, "due");
            if (row.get("percentage").isEmpty() == row.get("headcount").isEmpty()) {
                reading.reject(row, "percentage", "Give either percentage or headcount, not both and not neither.");
            }
            BigDecimal percentage = row.get("percentage").isEmpty() ? null : percentage(reading, row);
            Long headcount = row.get("headcount").isEmpty() ? null : reading.count(row, "headcount", MOST_PEOPLE);
            TargetLine line = new TargetLine(row, owner, indicator, due, percentage, headcount,
                    reading.text(row, "legal_basis", 300), reading.text(row, "source", 300),
                    reading.optionalText(row, "note", 500));
            if (owner != null && indicator != null && due != null && !seen.add(line.key())) {
                reading.reject(row, "due", "The owner has two targets for this indicator and day; keep one of the rows.");
            }
            lines.add(line);
        }
        reading.finish();
        return lines;
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
