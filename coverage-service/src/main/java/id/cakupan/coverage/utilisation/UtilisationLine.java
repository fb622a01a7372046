package id.cakupan.coverage.utilisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** One line of a file of utilisation, with the row it stands in. */
record UtilisationLine(CsvRow row, Utilisation use) {

    private static final List<String> COLUMNS = List.of("code", "scope", "period_from", "period_to", "visits", "step",
            "printed_per_day", "report", "reported_on", "source", "speaker", "note");
    private static final List<String> OPTIONAL = List.of("care", "reached_by");
    private static final long MOST_VISITS = 100_000_000_000L;

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<UtilisationLine> read(byte[] file, LocalDate today) {
        CsvReading reading = new CsvReading();
        List<UtilisationLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, OPTIONAL)) {
            String code = reading.text(row, "code", 40);
            if (code != null && !seen.add(code)) {
                reading.reject(row, "code", "Stands in the file twice; keep one of the rows.");
            }
            lines.add(new UtilisationLine(row, use(reading, row, code, today)));
        }
        reading.finish();
        return lines;
    }

    private static Utilisation use(CsvReading reading, CsvRow row, String code, LocalDate today) {
        LocalDate from = reading.day(row, "period_from");
        LocalDate to = past(reading, row, "period_to", reading.day(row, "period_to"), today);
        if (from != null && to != null && from.isAfter(to)) {
            reading.reject(row, "period_to", "Lies before period_from; give the last day of the period.");
        }
        Long visits = reading.count(row, "visits", MOST_VISITS);
        Long step = reading.count(row, "step", MOST_VISITS);
        if (visits != null && step != null && visits % step != 0) {
            reading.reject(row, "step", "Is not what visits is rounded to: that is no multiple of it. 1390000 (1,39 juta) has"
                    + " 10000.");
        }
        return new Utilisation(code, reading.text(row, "scope", 20), from, to,
                row.get("care").isEmpty() ? null : reading.word(row, "care", Care.values()),
                row.get("reached_by").isEmpty() ? null : reading.word(row, "reached_by", ReachedBy.values()),
                visits == null ? 0 : visits,
                step == null ? 0 : step, reading.optionalCount(row, "printed_per_day", MOST_VISITS),
                reading.text(row, "report", 40),
                past(reading, row, "reported_on", reading.optionalDay(row, "reported_on"), today),
                reading.text(row, "source", 300), reading.optionalText(row, "speaker", 200),
                reading.optionalText(row, "note", 500));
    }

    private static LocalDate past(CsvReading reading, CsvRow row, String column, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            reading.reject(row, column, "Lies in the future; give today, " + today + ", or an earlier day.");
        }
        return day;
    }
}
