package id.cakupan.enrollment.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.csv.CsvRow;

/** A file of reference data whose rows are right by themselves and are not there twice. */
final class ReferenceFile {

    private static final int MOST_ROWS = 50_000;

    private final Shape shape;
    private final List<RowValues> rows;
    private final Map<List<String>, CsvRow> places;

    private ReferenceFile(Shape shape, List<RowValues> rows, Map<List<String>, CsvRow> places) {
        this.shape = shape;
        this.rows = rows;
        this.places = places;
    }

    /** @throws Refusal 400 with everything that is wrong */
    static ReferenceFile read(ReferenceTable table, String file) {
        CsvReading reading = new CsvReading();
        Consumer<RowValues> reader = table.reader();
        Shape shape = table.shape();
        List<RowValues> rows = new ArrayList<>();
        Map<List<String>, CsvRow> places = new HashMap<>();
        for (CsvRow line : CsvFile.read(file, table.header(), MOST_ROWS)) {
            RowValues row = new RowValues(line, reading);
            int before = reading.errors();
            reader.accept(row);
            rows.add(row);
            if (reading.errors() == before) { // else its key may not be what it wants to say
                refuseTwin(shape, places.putIfAbsent(key(shape, row.values()), line), line, reading);
            }
        }
        reading.finish();
        return new ReferenceFile(shape, rows, places);
    }

    private static void refuseTwin(Shape shape, CsvRow twin, CsvRow line, CsvReading reading) {
        if (twin != null) {
            reading.reject(line, shape.named(), "Is stated in row %d already; keep one of the two.".formatted(twin.number()));
        }
    }

    int size() {
        return rows.size();
    }

    /** Its rows by group. */
    Map<String, List<Map<String, Object>>> groups() {
        return rows.stream().map(RowValues::values).collect(groupingBy(row -> String.valueOf(row.get(shape.group())),
                LinkedHashMap::new, mapping(row -> row, toList())));
    }

    /** @throws Refusal 400 where rows contradict each other or those of other groups */
    void refuse(List<Clash> clashes) {
        CsvReading reading = new CsvReading();
        clashes.stream().map(clash -> line(clash.one()) < line(clash.other()) ? clash.turned() : clash)
                .sorted(Comparator.comparing(clash -> line(clash.one()))).forEach(clash -> {
                    int other = line(clash.other());
                    reading.reject(places.get(key(shape, clash.one())), shape.named(),
                            clash.words(shape) + (other == 0 ? "" : " The other is row " + other + "."));
                });
        reading.finish();
    }

    /** Where a row stands in this file; 0 where it does not. */
    private int line(Map<String, Object> row) {
        CsvRow line = places.get(key(shape, row));
        return line == null ? 0 : line.number();
    }

    private static List<String> key(Shape shape, Map<String, Object> values) {
        return shape.key().stream().map(column -> String.valueOf(values.get(column))).toList();
    }
}
