package id.cakupan.enrollment.balance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.balance.BalanceRepository.Recorded;
import id.cakupan.enrollment.balance.StatedBalance.Head;
import id.cakupan.enrollment.balance.StatedBalance.Line;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Statement.Provenance;

record BalanceResponse(UUID id, String region, LocalDate date, boolean monthOnly, Grain grain, long participants,
        Provenance provenance, Provenance breakdownProvenance, String source, String note, Instant recordedAt,
        List<Line> lines) {

    record Page(List<BalanceResponse> items, UUID next) {
    }

    static BalanceResponse of(Recorded recorded) {
        StatedBalance balance = recorded.balance();
        Head head = balance.head();
        return new BalanceResponse(recorded.id(), head.key().area(), head.key().date(), head.monthOnly(), balance.grain(),
                balance.lines().stream().mapToLong(Line::participants).sum(), head.provenance(), head.breakdownProvenance(),
                head.source(), head.note(), recorded.recordedAt(), balance.lines());
    }
}
