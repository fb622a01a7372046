package id.cakupan.enrollment.balance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.cakupan.enrollment.balance.BalanceRequest.Line;
import id.cakupan.enrollment.balance.BalanceRequest.Placed;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvFile;
import id.cakupan.kit.csv.CsvRow;

/** Reads a file of balances. */
final class BalanceFile {

    private static final List<String> COLUMNS = List.of("region", "date", "segment", "status", "participants",
            "provenance", "breakdown_provenance", "source", "note");

    private static final int MAX_ROWS = 100_000;

    private BalanceFile() {
    }

    /**
     * @throws Refusal 400 where the file has no table of balances or is too long; what stands in its fields is not looked at
     */
    static List<Placed> rows(String text) {
        List<Placed> rows = new ArrayList<>();
        Set<String> balances = new HashSet<>();
        for (CsvRow line : CsvFile.read(text, COLUMNS, MAX_ROWS)) {
            balances.add(line.get("region") + " " + line.get("date"));
            if (balances.size() > BalanceChecks.MAX_BALANCES) {
                throw Refusal.invalid(new Violation("row " + line.number(), "file",
                        "Begins balance %d; a file has at most %d, send it in several parts.".formatted(balances.size(),
                                BalanceChecks.MAX_BALANCES)));
            }
            rows.add(new Placed(Place.row(line.number()), request(line)));
        }
        return rows;
    }

    private static BalanceRequest request(CsvRow row) {
        return new BalanceRequest(row.get("region"), row.get("date"), row.get("provenance"), row.get("breakdown_provenance"),
                row.get("source"), row.get("note"),
                List.of(new Line(row.get("segment"), row.get("status"), row.get("participants"))));
    }
}
