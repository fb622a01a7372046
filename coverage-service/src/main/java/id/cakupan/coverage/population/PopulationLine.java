package id.cakupan.coverage.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import id.cakupan.coverage.Provenance;
import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** One line of a file of population editions, with the row it stands in. */
record PopulationLine(CsvRow row, Edition head, Population population) {

    static final List<String> COLUMNS = List.of("edition", "period", "adopted_on", "region", "people", "provenance", "source",
            "note");
    private static final List<String> OPTIONAL = List.of("doubt");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    /** More people than any nation has. */
    private static final long MOST_PEOPLE = 2_000_000_000L;

    /** The lines of a file, or a refusal with everything that is wrong with it. */
    static List<PopulationLine> read(byte[] file) {
        CsvReading reading = new CsvReading();
        List<PopulationLine> lines = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, OPTIONAL)) {
            String edition = edition(reading, row);
            String period = reading.text(row, "period", 30);
            LocalDate adoptedOn = reading.day(row, "adopted_on");
            String region = reading.text(row, "region", 13);
            Long people = reading.count(row, "people", MOST_PEOPLE);
            Provenance provenance = reading.word(row, "provenance", Provenance.values());
            String source = reading.text(row, "source", 300);
            String note = reading.optionalText(row, "note", 500);
            if (edition != null && region != null && !seen.add(List.of(edition, region))) {
                reading.reject(row, "region", "Is in this edition twice; keep one of the rows.");
            }
            lines.add(new PopulationLine(row, Edition.stated(edition, period, adoptedOn), new Population(edition, region,
                    new People(people == null ? 0 : people, provenance, source, note,
                            reading.optionalText(row, "doubt", 300)))));
        }
        reading.finish();
        return lines;
    }

    /** The same with the withdrawal of a head that is there already; null for none. */
    PopulationLine withdrawnAs(Edition present) {
        return new PopulationLine(row, head.withdrawnAs(present), population);
    }

    private static String edition(CsvReading reading, CsvRow row) {
        if (EDITION.matcher(row.get("edition")).matches()) {
            return row.get("edition");
        }
        reading.reject(row, "edition", "Must be letters, digits, '.', '_' and '-', at most 60, such as dukcapil-2022-S2.");
        return null;
    }
}
