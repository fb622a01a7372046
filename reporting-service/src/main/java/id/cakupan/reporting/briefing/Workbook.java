package id.cakupan.reporting.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.KeyFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Table;

/**
 * A briefing as a workbook: key figures, a sheet for each table, every cell, and where it all comes from. Numbers are numbers.
 */
final class Workbook {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_NAME = 31;
    private static final int WIDE = 34;
    private static final int NARROW = 16;

    private final Briefing briefing;
    private final Imprint imprint;
    private final Lang lang;

    private Workbook(Briefing briefing, Imprint imprint) {
        this.briefing = briefing;
        this.imprint = imprint;
        this.lang = briefing.language();
    }

    /** @param imprint null for a draft */
    static byte[] of(Briefing briefing, Imprint imprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(briefing, imprint).write(out);
        return out.toByteArray();
    }

    private void write(OutputStream out) {
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Cakupan", "1.0")) {
            book.properties().setTitle(briefing.title());
            summary(sheet(book, lang.say("Ringkasan", "Summary")));
            for (Section section : briefing.sections()) {
                if (section.table() != null) {
                    table(sheet(book, section.title()), section.table());
                }
            }
            if (briefing.series() != null && !briefing.series().points().isEmpty()) {
                series(sheet(book, lang.say("Deret", "Series")));
            }
            cells(sheet(book, lang.say("Semua angka", "All values")));
            about(sheet(book, lang.say("Keterangan", "About")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named as spreadsheets allow it: 31 letters and none that means something in a formula. */
    private static Worksheet sheet(org.dhatim.fastexcel.Workbook book, String title) {
        String name = title.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        Worksheet sheet = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    private static void head(Worksheet sheet, int row, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, titles.get(column));
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.range(row, 0, row, Math.max(0, titles.size() - 1)).style().bold().wrapText(true).set();
        sheet.freezePane(1, row + 1);
        sheet.repeatRows(row);
    }

    private void summary(Worksheet sheet) {
        sheet.value(0, 0, briefing.title());
        sheet.value(1, 0, briefing.headline().text());
        sheet.value(2, 0, status());
        head(sheet, 4, List.of(lang.say("Angka", "Figure"), lang.say("Nilai", "Value"), lang.say("Rincian", "Detail"),
                lang.say("Tanda", "Mark")));
        sheet.width(2, 2 * WIDE);
        int row = 5;
        for (KeyFigure key : briefing.keyFigures()) {
            sheet.value(row, 0, key.label().text());
            value(sheet, row, 1, briefing.cells().get(key.value().cells().get(0)));
            sheet.value(row, 2, key.detail().text());
            sheet.value(row, 3, key.mark());
            row++;
        }
    }

    private String status() {
        String status = imprint == null ? lang.say("DRAF, belum diterbitkan", "DRAFT, not issued")
                : lang.say("Terbitan nomor ", "Issue number ") + imprint.number() + ", " + imprint.when(lang);
        return briefing.stale()
                ? status + lang.say("; USANG: angka mungkin tertinggal dari register",
                        "; STALE: the figures may be behind the register")
                : status;
    }

    private void table(Worksheet sheet, Table table) {
        sheet.value(0, 0, table.caption());
        head(sheet, 1, table.columns().stream().map(Table.Column::title).toList());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, width(table, column));
        }
        int row = 2;
        for (List<Table.Value> values : table.rows()) {
            for (int column = 0; column < values.size(); column++) {
                Table.Value value = values.get(column);
                boolean number = table.columns().get(column).numeric() && value.cell() != null;
                if (number) {
                    value(sheet, row, column, briefing.cells().get(value.cell()));
                } else if (value.cell() != null) {
                    sheet.value(row, column, value.text());
                }
                if (number && value.estimated()) {
                    sheet.comment(row, column, lang.say("perkiraan", "estimate"));
                }
            }
            row++;
        }
        if (table.note() != null) {
            sheet.value(row + 1, 0, table.note());
        }
    }

    /** As wide as the longest of its values, within reason; heads are wrapped. */
    private static int width(Table table, int column) {
        int longest = table.rows().stream().mapToInt(row -> row.get(column).marked().length()).max().orElse(0);
        return Math.max(NARROW, Math.min(2 * WIDE, longest + 2));
    }

    private void series(Worksheet sheet) throws IOException {
        head(sheet, 0, SeriesSheet.heads(lang));
        new SeriesSheet(sheet, briefing.series()).write(briefing.scope().code(), briefing.scope().name());
        sheet.finish();
    }

    private void cells(Worksheet sheet) {
        head(sheet, 0, List.of("cell", "kind", "value", "numerator", "denominator", "population_edition", "definition_version",
                "provenance"));
        int row = 1;
        for (var entry : briefing.cells().entrySet()) {
            Cell cell = entry.getValue();
            sheet.value(row, 0, entry.getKey());
            sheet.value(row, 1, cell.kind().name());
            value(sheet, row, 2, cell);
            sheet.value(row, 3, cell.numerator());
            sheet.value(row, 4, cell.denominator());
            sheet.value(row, 5, cell.populationEdition());
            sheet.value(row, 6, cell.version());
            sheet.value(row, 7, cell.provenance() == null ? null : cell.provenance().name());
            row++;
        }
    }

    private void about(Worksheet sheet) {
        sheet.width(0, WIDE);
        sheet.width(1, 2 * WIDE);
        int row = 0;
        line(sheet, row++, "Status", status());
        for (Stamp.Line line : briefing.stamp().lines(lang)) {
            line(sheet, row++, line.label(), line.value());
        }
        for (Omission omission : briefing.notIncluded()) {
            line(sheet, row++, lang.say("Tidak dimuat: ", "Not included: ") + omission.title(), omission.reason());
        }
        if (imprint != null) {
            line(sheet, row++, lang.say("Kode", "Code"), imprint.code());
            line(sheet, row++, lang.say("Periksa di", "Verify at"), imprint.place().form());
            line(sheet, row++, lang.say("Sidik isi (SHA-256)", "Hash of the content (SHA-256)"), imprint.hash());
            line(sheet, row++, lang.say("Diterbitkan oleh", "Issued by"), imprint.issuer());
            for (Imprint.Overridden each : imprint.overridden()) {
                line(sheet, row++, lang.say("Diterbitkan walau ada keberatan", "Issued in spite of an objection"),
                        each.objection() + " " + each.reason());
            }
        }
    }

    private static void line(Worksheet sheet, int row, String label, String value) {
        sheet.value(row, 0, label);
        sheet.value(row, 1, value);
    }

    /** As the number, day or text that it is; a percentage as the share that spreadsheets mean by it. */
    private void value(Worksheet sheet, int row, int column, Cell cell) {
        BigDecimal printed = cell.printedNumber();
        if (printed != null) {
            sheet.value(row, column, printed);
            sheet.comment(row, column, cell.compact(lang));
        } else if (cell.value() instanceof Long number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("#,##0").set();
        } else if (cell.value() instanceof BigDecimal number && cell.share()) {
            sheet.value(row, column, number.divide(HUNDRED));
            sheet.style(row, column).format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) + "%" : "0%").set();
        } else if (cell.value() instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (cell.value() instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, cell.compact(lang));
        }
    }
}
