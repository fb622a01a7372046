package id.cakupan.reporting.schedule;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which part of a list is wanted, the newest first.
 *
 * @param before only numbers below
 */
public record PlaceInList(long before, int size) {

    private static final PageSize SIZE = new PageSize(50, 500);

    /** As a client wrote it; null where it is not given. */
    public static PlaceInList of(String after, String limit) {
        List<Violation> wrong = new ArrayList<>();
        int size = SIZE.of(limit, wrong);
        long before = after == null ? Long.MAX_VALUE : number(after);
        if (before <= 0) {
            wrong.add(Violation.query("after", "Must be the `next` of the page before."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new PlaceInList(before, size);
    }

    /** Where the following page begins, of numbers of which one more than the size was asked for; null on the last page. */
    public String next(List<Long> found) {
        return found.size() > size ? Long.toString(found.get(size - 1)) : null;
    }

    /** A number as a client wrote it; zero where it is none. */
    public static long number(String written) {
        return written.matches("[1-9][0-9]{0,17}") ? Long.parseLong(written) : 0;
    }
}
