package id.cakupan.enrollment.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.kit.csv.CsvReading;

/** Tariffs: a file states all of a segment, so that rows can contradict only others of the same file. */
@ApplicationScoped
class TariffFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("tariffs", "tariff", "segment",
            List.of("segment", "class_right", "payer", "valid_from"), List.of("segment", "class_right", "payer", "rupiah",
                    "percent", "pay_ceiling", "valid_from", "valid_to", "source", "note"),
            null);

    private static final long MOST_RUPIAH = 1_000_000_000L;
    private static final Segment[] SEGMENTS = EnumSet.complementOf(EnumSet.of(Segment.UNSPECIFIED)).toArray(Segment[]::new);

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Map<String, Map<LocalDate, LocalDate>> stated = new HashMap<>();
        return row -> {
            row.word("segment", SEGMENTS).optionalWord("class_right", ClassRight.values())
                    .word("payer", Tariff.Payer.values()).optionalCount("rupiah", MOST_RUPIAH);
            percent(row);
            row.optionalCount("pay_ceiling", MOST_RUPIAH).days().origin();
            if (row.raw("rupiah").isEmpty() == row.raw("percent").isEmpty()) {
                row.reject("rupiah", "Must be stated, or percent, and not both.");
            }
            if (!row.raw("pay_ceiling").isEmpty() && row.raw("percent").isEmpty()) {
                row.reject("pay_ceiling", "Belongs to percent; leave it out.");
            }
            refuseOverlap(row, stated.computeIfAbsent(
                    String.join(" ", row.raw("segment"), row.raw("class_right"), row.raw("payer")), key -> new HashMap<>()));
        };
    }

    private static void percent(RowValues row) {
        String text = row.raw("percent");
        boolean fits = text.isEmpty() || text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?") && new BigDecimal(text).signum() > 0;
        if (!fits) {
            row.reject("percent", "Must be above 0 and below 100, with at most two decimals and a point, such as 4 or 0.75.");
        }
        row.put("percent", text.isEmpty() || !fits ? null : new BigDecimal(text));
    }

    private static void refuseOverlap(RowValues row, Map<LocalDate, LocalDate> stated) {
        LocalDate from = CsvReading.dayOf(row.raw("valid_from")).orElse(LocalDate.MIN);
        LocalDate to = CsvReading.dayOf(row.raw("valid_to")).orElse(LocalDate.MAX);
        if (stated.entrySet().stream().anyMatch(other -> !from.isAfter(other.getValue()) && !to.isBefore(other.getKey()))) {
            row.reject("valid_from",
                    "Another row of the file states the same payer for these days; end one before the other begins.");
        }
        stated.put(from, to);
    }
}
