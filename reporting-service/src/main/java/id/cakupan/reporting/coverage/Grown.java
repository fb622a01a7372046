package id.cakupan.reporting.coverage;

import java.util.Locale;

/** Reads names of a list that a later contract may lengthen, so that a name that we do not know breaks nothing. */
final class Grown {

    private Grown() {
    }

    /** The value of that name in any case; {@code other} where there is none. */
    static <E extends Enum<E>> E named(Class<E> type, String name, E other) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(String.valueOf(name).toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return other;
    }
}
