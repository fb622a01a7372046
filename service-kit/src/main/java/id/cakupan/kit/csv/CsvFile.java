package id.cakupan.kit.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
 * An uploaded table: with or without a byte order mark, comma or semicolon, a header with exactly the named columns in any
 * case. Lines without any value say nothing, but count as rows, so that a row has the number that a spreadsheet shows. It is
 * read row by row, so that a file with too many costs no more memory than one with just enough.
 */
public final class CsvFile {

    /** Rows that a file may have whose reader names no limit of its own. */
    static final int MOST_ROWS = 100_000;

    private final List<String> columns;
    private final List<String> optional;
    private final int mostRows;
    private final List<Violation> wrong = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int header;
    private int width;

    private CsvFile(List<String> columns, List<String> optional, int mostRows) {
        this.columns = columns;
        this.optional = optional;
        this.mostRows = mostRows;
    }

    /**
     * The rows of a file in UTF-8, at most 100,000; refuses what is no such table.
     *
     * @param columns names that the header must have, in any order
     */
    public static List<CsvRow> read(byte[] file, List<String> columns) {
        return read(file, columns, List.of());
    }

    /**
     * As {@link #read(byte[], List)}, but the header may leave out some columns.
     *
     * @param optional names that it may have as well; a value of one that it lacks is blank
     */
    public static List<CsvRow> read(byte[] file, List<String> columns, List<String> optional) {
        return new CsvFile(columns, optional, MOST_ROWS).read(text(file, StandardCharsets.UTF_8));
    }

    /**
     * The rows of a table; refuses what is none.
     *
     * @param columns names that the header must have, in any order
     * @param mostRows how many it may have under its header
     */
    public static List<CsvRow> read(String table, List<String> columns, int mostRows) {
        return new CsvFile(columns, List.of(), mostRows).read(table);
    }

    /** The text of a file; refuses what is none in this character set. */
    public static String text(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file == null ? new byte[0] : file)).toString();
        } catch (CharacterCodingException e) {
            throw refused("file", "Is no text in %s; save it as \"CSV UTF-8\".".formatted(charset.name()));
        }
    }

    private List<CsvRow> read(String text) {
        if (text.indexOf('\0') >= 0) {
            throw refused("file", "Contains NUL characters; save it as \"CSV UTF-8\".");
        }
        try (CSVParser lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            int number = 0;
            for (CSVRecord line : lines) {
                take(line, ++number);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw refused("file", "Is no readable CSV; look for a quote that is not closed or followed by text.");
        }
        if (header == 0) {
            throw refused("file", "The file is empty; its first row must be " + String.join(",", columns) + ".");
        }
        if (rows.isEmpty() && wrong.isEmpty()) {
            wrong.add(violation("file", "Has a header and no rows; add at least one."));
        }
        finish();
        return rows;
    }

    private static CSVParser lines(String text) throws IOException {
        String top = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = top.indexOf(';') >= 0 && top.indexOf(',') < 0 ? ';' : ',';
        return CSVParser.parse(new StringReader(text),
                CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get());
    }

    private void take(CSVRecord line, int number) {
        if (number - header > mostRows) {
            throw refused("row " + number,
                    "A file has at most %d rows under its header; send it in several parts.".formatted(mostRows));
        }
        if (line.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header == 0) {
            header = number;
            width = line.size();
            takeHeader(line);
        } else if (line.size() != width) {
            wrong.add(violation("row " + number, "Has %d columns where the header has %d; quote values with separators."
                    .formatted(line.size(), width)));
        } else {
            rows.add(new CsvRow(number, places, line.values()));
        }
    }

    private void takeHeader(CSVRecord names) {
        String row = "row " + header + ", column ";
        for (int i = 0; i < width; i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(name) && !optional.contains(name)) {
                wrong.add(violation(row + (i + 1), "Is no column of this file; the header must be "
                        + String.join(",", columns) + "."));
            } else if (places.put(name, i) != null) {
                wrong.add(violation(row + name, "Stands there twice; keep one."));
            }
        }
        columns.stream().filter(name -> !places.containsKey(name))
                .forEach(name -> wrong.add(violation(row + name, "Is missing; add it, its values may be blank.")));
        finish();
    }

    private void finish() {
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static Refusal refused(String field, String message) {
        return Refusal.invalid(violation(field, message));
    }

    private static Violation violation(String field, String message) {
        return new Violation(field, "file", message);
    }
}
