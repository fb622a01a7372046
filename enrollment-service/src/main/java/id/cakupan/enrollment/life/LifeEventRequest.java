package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** What an officer records. Texts, so that everything wrong is found at once. */
record LifeEventRequest(String kind, String effectiveOn, String district, String segment, String reason,
        BigDecimal undoes, String note) {

    /** One text for one content: each value with its length before it. */
    String canonical() {
        return Stream.of(kind, effectiveOn, district, segment, reason, undoes, note)
                .map(value -> value == null ? "-" : value.toString().length() + ":" + value).collect(joining(","));
    }
}
