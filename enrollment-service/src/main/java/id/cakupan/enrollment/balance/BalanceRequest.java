package id.cakupan.enrollment.balance;

import java.util.List;

/** A balance as it was sent, nothing checked yet; a row of a file is one with a single line. */
record BalanceRequest(String region, String date, String provenance, String breakdownProvenance, String source,
        String note, List<Line> lines) {

    record Line(String segment, String status, String participants) {
    }

    record Load(List<BalanceRequest> balances) {
    }

    /** Where a request stands in what was sent. */
    record Placed(Place place, BalanceRequest request) {
    }
}
