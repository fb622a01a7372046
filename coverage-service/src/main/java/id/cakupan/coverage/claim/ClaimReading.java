package id.cakupan.coverage.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.Segment;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Reads a claim and collects everything that is wrong with it. A value that is wrong is read as null. */
final class ClaimReading {

    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,5}([.][0-9]{1,6})?");
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 6;
    private static final long MOST_PEOPLE = 10_000_000_000L;
    private static final int LONGEST_SCOPE = 20;

    private final List<Violation> wrong = new ArrayList<>();

    Claim read(ClaimRequest request, LocalDate today) {
        if (request == null) {
            throw Refusal
                    .invalid(Violation.body("percentage", "Is missing; send a claim such as {\"percentage\": \"97.63\"}."));
        }
        Printed percentage = percentage(request.percentage());
        Part numerator = part("numerator", 0, request.numerator(), request.numeratorStep());
        Part denominator = part("denominator", 1, request.denominator(), request.denominatorStep());
        String scope = scope(request.scope());
        Segment segment = isBlank(request.segment()) ? null : segment(request.segment(), scope, numerator, denominator);
        LocalDate asOf = isBlank(request.asOf()) ? today
                : AskedDay.of(request.asOf().asText(), today, message -> reject("asOf", message));
        if (scope == null && !isBlank(request.asOf())) {
            reject("asOf", "Goes only with \"scope\"; add that or leave this out.");
        }
        if (wrong.isEmpty() && scope == null && numerator == null && denominator == null) {
            reject("scope", "Give a scope, a numerator or a denominator: there is nothing to check the percentage with.");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Claim(percentage, numerator, denominator, scope, segment, asOf);
    }

    private Printed percentage(JsonNode value) {
        if (isBlank(value)) {
            return reject("percentage", "Is missing; give the printed percentage, such as \"97.63\".");
        }
        if (value.isTextual() && value.textValue().indexOf(',') >= 0) {
            return reject("percentage", "Has a comma; write decimals with a point, such as \"97.63\" for 97,63 persen.");
        }
        BigDecimal number = null;
        if (value.isTextual() && PERCENTAGE.matcher(value.textValue()).matches()) {
            number = new BigDecimal(value.textValue());
        } else if (value.isIntegralNumber() || value.isFloatingPointNumber() && Double.isFinite(value.doubleValue())) {
            BigDecimal sent = value.decimalValue().stripTrailingZeros();
            number = sent.scale() < 0 && sent.compareTo(MOST_PERCENT) <= 0 ? sent.setScale(0) : sent;
        }
        if (number == null || number.signum() < 0 || number.compareTo(MOST_PERCENT) > 0 || number.scale() > MOST_DECIMALS) {
            return reject("percentage", "Must be a number from 0 to 10000 with a point and at most six decimals, such as"
                    + " \"97.63\", without a percent sign.");
        }
        return Printed.of(number);
    }

    private Part part(String field, int least, JsonNode number, JsonNode step) {
        Long printed = isBlank(number) ? null : whole(field, least, number);
        Long rounded = isBlank(step) ? null : whole(field + "Step", 1, step);
        if (isBlank(number) && rounded != null) {
            reject(field + "Step", "Goes only with \"" + field + "\"; add that or leave this out.");
        }
        if (printed != null && rounded != null && printed % rounded != 0) {
            reject(field + "Step", "Is not what \"" + field + "\" is rounded to: that is no multiple of it. 209100000 (209,1"
                    + " juta) has 100000.");
        }
        return printed == null ? null : new Part(printed, rounded == null ? 1 : rounded);
    }

    private Long whole(String field, int least, JsonNode value) {
        if (value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= least
                && value.longValue() <= MOST_PEOPLE) {
            return value.longValue();
        }
        return reject(field, "Must be a whole number from " + least + " to " + MOST_PEOPLE + ", without quotes.");
    }

    private String scope(JsonNode value) {
        if (isBlank(value)) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank() || value.textValue().length() > LONGEST_SCOPE) {
            return reject("scope", "Must be a code such as ID, 16, 16.07, branch:2201 or deputy:XI.");
        }
        return value.textValue();
    }

    private Segment segment(JsonNode value, String scope, Part numerator, Part denominator) {
        Optional<Segment> named = Arrays.stream(Segment.values())
                .filter(segment -> value.isTextual() && segment.name().equals(value.textValue())).findFirst();
        if (named.isEmpty()) {
            return reject("segment", "Must be one of " + Arrays.toString(Segment.values()).replaceAll("[\\[\\]]", "") + ".");
        }
        if (scope == null) {
            return reject("segment", "Goes only with \"scope\", whose people of the segment are tried; add that or leave this"
                    + " out.");
        }
        if (numerator != null && denominator != null) {
            return reject("segment", "Says nothing where numerator and denominator are given; leave one of them or this out.");
        }
        return named.get();
    }

    private static boolean isBlank(JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode();
    }

    private <T> T reject(String field, String message) {
        wrong.add(Violation.body(field, message));
        return null;
    }
}
