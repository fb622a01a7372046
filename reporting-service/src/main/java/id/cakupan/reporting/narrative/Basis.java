package id.cakupan.reporting.narrative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Statement;

/** The days, first and last, of the balances that a count rests on. */
record Basis(LocalDate earliest, LocalDate latest) {

    /** Empty where the count is that of the day asked for, or of people kept one by one. */
    static Optional<Basis> olderThanAsked(Figure figure) {
        return Optional.ofNullable(figure.count()).flatMap(Basis::of)
                .filter(basis -> basis.earliest().isBefore(figure.asOf()));
    }

    private static Optional<Basis> of(Count count) {
        if (count.statements().isEmpty() || count.statementsTotal() > count.statements().size()) {
            return Optional.of(new Basis(count.earliestOn(), count.latestOn()));
        }
        List<LocalDate> days = count.statements().stream().filter(statement -> statement.kind() == Statement.Kind.BALANCE)
                .map(Statement::effectiveOn).sorted(Comparator.naturalOrder()).toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Basis(days.get(0), days.get(days.size() - 1)));
    }

    boolean isOneDay() {
        return earliest.equals(latest);
    }

    /** {@code per 1 November 2023}, fit to be read out. */
    Wording asOf() {
        return isOneDay() ? new Wording("per {basis.latest.spoken}", "as of {basis.latest.spoken}")
                : new Wording("per {basis.earliest.spoken} sampai {basis.latest.spoken}",
                        "as of {basis.earliest.spoken} to {basis.latest.spoken}");
    }
}
