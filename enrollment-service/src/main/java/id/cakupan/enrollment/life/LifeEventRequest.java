package id.cakupan.enrollment.life;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.stream.Stream;

import id.cakupan.enrollment.participant.ParticularTexts;

/** What an officer records. Texts, so that everything wrong is found at once. */
public record LifeEventRequest(String kind, String effectiveOn, String district, String segment, String reason,
        String classRight, String facility, String letter, ParticularTexts particulars, BigDecimal undoes, String note) {

    /** One text for one content: each value with its length before it. */
    String canonical() {
        String changes = particulars == null ? "" : ",particulars=" + particulars.canonical();
        return Stream.of(kind, effectiveOn, district, segment, reason, undoes, note)
                .map(value -> value == null ? "-" : value.toString().length() + ":" + value).collect(joining(",")) + changes
                + (classRight == null ? "" : ",classRight=" + classRight)
                + (facility == null ? "" : ",facility=" + facility + ",letter=" + letter);
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "LifeEventRequest";
    }
}
