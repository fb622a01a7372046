package id.cakupan.coverage.predicate;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.arithmetic.Bar;

/**
 * What threatens a predicate that an area has.
 *
 * @param now the area on the day
 * @param change of its people in the last {@link #DAYS} days
 */
record Warnings(Standing now, Tally change) {

    static final int DAYS = 90;

    /** Later nobody should be warned of what may change till then. */
    private static final long SOON = 180;

    /**
     * A condition that will fail.
     *
     * @param people that may be lost before it does
     * @param lost how many were, in the last {@link #DAYS} days
     * @param failsOn the day, if it goes on like this
     */
    record Warning(String condition, long people, long lost, LocalDate failsOn) {
    }

    /** Of a predicate that is met: of its alternatives the one that lasts longest; none where nothing threatens that. */
    List<Warning> of(Verdict verdict) {
        List<List<Warning>> alternatives = verdict.alternatives().stream()
                .filter(alternative -> Boolean.TRUE.equals(alternative.met())).map(this::of).toList();
        return alternatives.stream().filter(List::isEmpty).findFirst().orElseGet(() -> alternatives.stream()
                .max(comparing(warnings -> warnings.stream().map(Warning::failsOn).min(LocalDate::compareTo).orElseThrow()))
                .orElse(List.of()));
    }

    private List<Warning> of(Evaluation alternative) {
        return alternative.conditions().stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Warning> of(Condition condition) {
        if (condition.people() == null) {
            return Optional.empty();
        }
        long lost = switch (condition.condition()) {
            case "cakupan" -> -change.registered();
            case "porsi_pemda" -> -change.pemda();
            case "keaktifan_peserta" -> lostOfRegistered(new Bar(new BigDecimal(condition.asked())));
            default -> -change.active();
        };
        long spare = -condition.people();
        long days = lost <= 0 ? Long.MAX_VALUE : spare * DAYS / lost + 1;
        return days > SOON ? Optional.empty()
                : Optional.of(new Warning(condition.condition(), spare, lost, now.asOf().plusDays(days)));
    }

    /** Of a share of the registered, who make the bar higher when they come. */
    private long lostOfRegistered(Bar bar) {
        long registered = now.people().registered();
        long needed = bar.required(registered) - bar.required(registered - change.registered());
        return needed - change.active();
    }
}
