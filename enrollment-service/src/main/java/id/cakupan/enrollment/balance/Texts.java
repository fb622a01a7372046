package id.cakupan.enrollment.balance;

import java.util.Collection;
import java.util.function.Function;

/** Columns of many rows as they go to the database: as {@code text[]}, to be cast there. */
final class Texts {

    private Texts() {
    }

    static <T> String[] texts(Collection<T> values, Function<T, Object> text) {
        return values.stream().map(text).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }

    static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
