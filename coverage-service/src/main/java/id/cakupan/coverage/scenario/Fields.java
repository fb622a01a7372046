package id.cakupan.coverage.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.coverage.AskedInstant;
import id.cakupan.kit.Violation;

/** Reads one object of a JSON body and collects what is wrong with it. A value that is wrong is read as null. */
final class Fields {

    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}([.][0-9]{1,2})?");
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final int LONGEST = 60;

    private final String path;
    private final JsonNode object;
    private final List<Violation> wrong;

    /** The whole body. */
    Fields(JsonNode body, List<Violation> wrong) {
        this("", body, wrong);
    }

    private Fields(String path, JsonNode object, List<Violation> wrong) {
        this.path = path;
        this.object = object;
        this.wrong = wrong;
    }

    /** Rejects whatever has another name. */
    Fields only(String... names) {
        if (object == null || !object.isObject()) {
            wrong.add(Violation.body(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), "Must be an object."));
            return this;
        }
        List<String> known = Arrays.asList(names);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                reject(name, "Is not known here; the fields are " + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    boolean has(String name) {
        return object != null && object.hasNonNull(name);
    }

    <T> T reject(String name, String message) {
        wrong.add(Violation.body(path + name, message));
        return null;
    }

    /** A text; null where there is none. */
    String text(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.get(name);
        return value.isTextual() && !value.textValue().isBlank() && value.textValue().length() <= LONGEST ? value.textValue()
                : reject(name, "Must be a text of at most " + LONGEST + " characters.");
    }

    /** One of some words; null where there is none. */
    <E extends Enum<E>> E word(String name, Class<E> words) {
        if (!has(name)) {
            return null;
        }
        String text = object.get(name).asText();
        return Arrays.stream(words.getEnumConstants()).filter(word -> word.toString().equals(text)).findFirst()
                .orElseGet(() -> reject(name, "Must be one of " + String.join(", ",
                        Arrays.stream(words.getEnumConstants()).map(Enum::toString).toList()) + "."));
    }

    /** A whole number; null where there is none. */
    Long whole(String name, long least, long most) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.get(name);
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= least && value.longValue() <= most
                ? (Long) value.longValue()
                : reject(name, "Must be a whole number from " + least + " to " + most + ", without quotes.");
    }

    /** A percentage above 0 up to 100, as a text or a number; null where there is none. */
    BigDecimal percentage(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.get(name);
        String text = value.asText();
        BigDecimal number = PERCENTAGE.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        return number.signum() > 0 && number.compareTo(MOST_PERCENT) <= 0 ? number
                : reject(name,
                        "Must be a percentage above 0 up to 100 with a point and at most two decimals, such as \"98.5\".");
    }

    /** A day since JKN began, at most ten years after today; null where there is none. */
    LocalDate day(String name, LocalDate today) {
        return has(name) ? Horizon.of(today).day(object.get(name).asText(), message -> reject(name, message)) : null;
    }

    /** An instant, to the microsecond; null where there is none. */
    Instant instant(String name) {
        return has(name) ? AskedInstant.of(object.get(name).asText(), message -> reject(name, message)) : null;
    }

    /** An object inside; null where there is none. */
    Fields part(String name, String... names) {
        return has(name) ? new Fields(path + name + ".", object.get(name), wrong).only(names) : null;
    }

    /** The objects of a list, none where there is none. */
    List<Fields> parts(String name, int most, String... names) {
        List<Fields> parts = new ArrayList<>();
        if (!has(name)) {
            return parts;
        }
        JsonNode list = object.get(name);
        if (!list.isArray() || list.size() > most) {
            reject(name, "Must be a list of at most " + most + " objects.");
            return parts;
        }
        for (int i = 0; i < list.size(); i++) {
            parts.add(new Fields("%s%s[%d].".formatted(path, name, i), list.get(i), wrong).only(names));
        }
        return parts;
    }
}
