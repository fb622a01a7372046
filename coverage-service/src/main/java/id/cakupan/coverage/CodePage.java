package id.cakupan.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which page is asked for of a list whose items have codes.
 *
 * @param after code of the last item of the page before; null for the first page
 */
public record CodePage(int limit, String after) {

    private static final PageSize SIZE = new PageSize(500, 500);
    private static final int LONGEST_CODE = 40;

    /** Reads the parameters as they were sent, each null where it was left out. */
    public static CodePage parse(String limit, String after) {
        List<Violation> wrong = new ArrayList<>();
        int size = SIZE.of(limit, wrong);
        if (after != null && (after.length() > LONGEST_CODE || after.chars().anyMatch(Character::isISOControl))) {
            wrong.add(noCursor());
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new CodePage(size, after);
    }

    /** What is wrong with a code that no item has or had. */
    public static Violation noCursor() {
        return Violation.query("after", "Is no cursor of this list; pass \"next\" of the page before.");
    }

    /** How many items to read, one more than are answered: it tells whether another page follows. */
    public int toRead() {
        return limit + 1;
    }

    /** The items to answer of those that were read. */
    public <T> List<T> items(List<T> read) {
        return read.size() > limit ? read.subList(0, limit) : read;
    }

    /** The cursor of the page that follows; null where none does. */
    public <T> String next(List<T> read, Function<T, String> code) {
        return read.size() > limit ? code.apply(read.get(limit - 1)) : null;
    }
}
