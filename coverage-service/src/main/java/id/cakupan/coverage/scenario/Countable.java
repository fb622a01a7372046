package id.cakupan.coverage.scenario;

import java.util.function.Supplier;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Sums that a request makes larger than any that can be counted. */
final class Countable {

    private Countable() {
    }

    /**
     * Computes an answer.
     *
     * @throws Refusal 400 where a number is beyond 64 bits
     */
    static <T> T of(String field, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (ArithmeticException e) {
            throw Refusal
                    .invalid(Violation.body(field, "Come to more rupiah or people than can be counted; give fewer people, less"
                            + " pay or fewer months."));
        }
    }
}
