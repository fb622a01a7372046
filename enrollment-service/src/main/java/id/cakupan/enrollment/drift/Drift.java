package id.cakupan.enrollment.drift;

import java.util.List;

import id.cakupan.enrollment.ledger.Count;

/** Where people plus balance cells and the sum of the ledger differ; empty when the register is sound. */
record Drift(List<Difference> differences) {

    record Difference(String regionCode, String segment, String status, String reason, long register, long ledger) {
        static Difference of(Count count, long register, long ledger) {
            return new Difference(count.regionCode(), count.segment().name(), count.status().name(),
                    count.reason().name(), register, ledger);
        }
    }
}
