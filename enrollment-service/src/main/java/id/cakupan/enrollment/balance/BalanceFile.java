package id.cakupan.enrollment.balance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import id.cakupan.enrollment.balance.BalanceRequest.Line;
import id.cakupan.enrollment.balance.BalanceRequest.Placed;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Reads a file of balances as spreadsheets write it: with or without a byte order mark, by commas or semicolons. */
final class BalanceFile {

    private static final List<String> COLUMNS = List.of("region", "date", "segment", "status", "participants",
            "provenance", "breakdown_provenance", "source", "note");

    private static final int MAX_ROWS = 100_000;

    private BalanceFile() {
    }

    /** @throws Refusal 400 where the bytes are no text of this character set */
    static String text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("file", "Is no text in %s; save it as CSV UTF-8.".formatted(charset.name()));
        }
    }

    /**
     * @throws Refusal 400 where the file has no table of balances or is too long; what stands in its fields is not looked at
     */
    static List<Placed> rows(String text) {
        List<CSVRecord> records = records(text);
        if (records.isEmpty()) {
            throw refused("row 1", "The file is empty; its first row must be " + String.join(",", COLUMNS) + ".");
        }
        List<String> header = header(records.get(0));
        List<Placed> rows = new ArrayList<>();
        Set<String> balances = new HashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.size() != header.size()) {
                violations.add(new Violation("row " + record.getRecordNumber(), "file",
                        "Has %d columns, the header %d; put a text that holds the separator into quotes."
                                .formatted(record.size(), header.size())));
                continue;
            }
            BalanceRequest request = request(header, record);
            balances.add(request.region().strip() + " " + request.date().strip());
            if (balances.size() > BalanceChecks.MAX_BALANCES) {
                throw refused("row " + record.getRecordNumber(),
                        "Begins balance %d; a file has at most %d, send it in several parts.".formatted(balances.size(),
                                BalanceChecks.MAX_BALANCES));
            }
            rows.add(new Placed(Place.row(record.getRecordNumber()), request));
        }
        if (rows.isEmpty() && violations.isEmpty()) {
            throw refused("row 2", "The file has a header but no balance.");
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return rows;
    }

    private static List<CSVRecord> records(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(firstLine.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(false).get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                records.add(record);
                if (records.size() > MAX_ROWS + 1) {
                    throw refused("row " + records.size(),
                            "A file has at most %d rows under its header; send it in several parts.".formatted(MAX_ROWS));
                }
            }
            return records;
        } catch (IOException | UncheckedIOException e) {
            throw refused("row " + (records.size() + 1), "A quotation mark is missing or misplaced here.");
        }
    }

    private static List<String> header(CSVRecord record) {
        List<String> header = record.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        List<Violation> violations = new ArrayList<>();
        for (String column : COLUMNS) {
            long times = header.stream().filter(column::equals).count();
            if (times != 1) {
                violations.add(Place.row(1).wrong(column, times == 0 ? "Is missing." : "Is there %d times.".formatted(times)));
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (!COLUMNS.contains(header.get(i))) {
                violations.add(Place.row(1).wrong(String.valueOf(i + 1),
                        "Is not known; the columns are " + String.join(",", COLUMNS) + "."));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return header;
    }

    private static BalanceRequest request(List<String> header, CSVRecord record) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), record.get(i));
        }
        return new BalanceRequest(row.get("region"), row.get("date"), row.get("provenance"), row.get("breakdown_provenance"),
                row.get("source"), row.get("note"),
                List.of(new Line(row.get("segment"), row.get("status"), row.get("participants"))));
    }

    private static Refusal refused(String field, String message) {
        return Refusal.invalid(new Violation(field, "file", message));
    }
}
