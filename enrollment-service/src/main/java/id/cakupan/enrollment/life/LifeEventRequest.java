package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;

/** What an officer records. Texts, so that everything wrong is found at once. */
record LifeEventRequest(String kind, String effectiveOn, String district, String segment, String status, String reason,
        Integer undoes, String note) {

    /** One text for one content: each value with its length before it. */
    String canonical() {
        return Stream.of(kind, effectiveOn, district, segment, status, reason, undoes, note)
                .map(value -> value == null ? "-" : Objects.toString(value))
                .map(text -> text.length() + ":" + text).collect(joining(","));
    }
}
