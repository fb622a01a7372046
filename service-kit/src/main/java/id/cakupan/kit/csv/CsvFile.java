package id.cakupan.kit.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * An uploaded table: UTF-8 with or without a byte order mark, comma or semicolon, a header with exactly the named columns
 * in any case. Lines without any value say nothing, but count as rows, so that a row has the number that a spreadsheet shows.
 */
public final class CsvFile {

    private CsvFile() {
    }

    /**
     * The rows of a file; refuses what is no such table.
     *
     * @param columns names that the header must have, in any order
     */
    public static List<CsvRow> read(byte[] file, List<String> columns) {
        return read(file, columns, List.of());
    }

    /**
     * The rows of a file whose header may leave out some columns; refuses what is no such table.
     *
     * @param columns names that the header must have, in any order
     * @param optional names that it may have as well; a value of one that it lacks is blank
     */
    public static List<CsvRow> read(byte[] file, List<String> columns, List<String> optional) {
        String text = decode(file);
        List<CSVRecord> records = parse(text);
        int top = 0;
        while (top < records.size() && isBlank(records.get(top))) {
            top++;
        }
        if (top == records.size()) {
            throw refused("file", "The file is empty; its first row must be " + String.join(",", columns) + ".");
        }
        CSVRecord names = records.get(top);
        Map<String, Integer> places = header(names, top + 1, columns, optional);
        List<Violation> wrong = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        for (int i = top + 1; i < records.size(); i++) {
            CSVRecord line = records.get(i);
            if (isBlank(line)) {
                continue;
            }
            if (line.size() != names.size()) {
                wrong.add(violation("row " + (i + 1), "Has %d columns where the header has %d; quote values with separators."
                        .formatted(line.size(), names.size())));
            } else {
                rows.add(new CsvRow(i + 1, places, line.values()));
            }
        }
        if (rows.isEmpty() && wrong.isEmpty()) {
            wrong.add(violation("file", "Has a header and no rows; add at least one."));
        }
        if (!wrong.isEmpty()) {
            throw Violations.refusal(wrong);
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file == null ? new byte[0] : file)).toString();
        } catch (CharacterCodingException e) {
            throw refused("file", "Is not UTF-8; save it as \"CSV UTF-8\".");
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("file", "Contains NUL characters; save it as \"CSV UTF-8\".");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<CSVRecord> parse(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw refused("file", "Is no readable CSV; look for a quote that is not closed or followed by text.");
        }
    }

    private static Map<String, Integer> header(CSVRecord header, int number, List<String> columns, List<String> optional) {
        String row = "row " + number + ", column ";
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(name) && !optional.contains(name)) {
                wrong.add(violation(row + (i + 1), "Is no column of this file; the header must be "
                        + String.join(",", columns) + "."));
            } else if (places.put(name, i) != null) {
                wrong.add(violation(row + name, "Stands there twice; keep one."));
            }
        }
        columns.stream().filter(name -> !places.containsKey(name))
                .forEach(name -> wrong.add(violation(row + name, "Is missing; add it, its values may be blank.")));
        if (!wrong.isEmpty()) {
            throw Violations.refusal(wrong);
        }
        return places;
    }

    private static Refusal refused(String field, String message) {
        return Refusal.invalid(violation(field, message));
    }

    private static Violation violation(String field, String message) {
        return new Violation(field, "file", message);
    }
}
