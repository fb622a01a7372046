package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.press.Numeral.Unit;

/** Figures that are given one by one instead of in a text; each stands for a line of it. */
final class Claims {

    static final int MOST = 200;
    /** Targets up to it are percentages. */
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final Pattern VALUE = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");
    private static final String SUBJECTS = String.join(", ", Arrays.stream(Subject.values()).map(Subject::code).toList());

    private static final Claim NOTHING = new Claim(null, null, null, null, null);

    private final Gazetteer places;
    private final List<Claim> given;
    private final List<Violation> wrong = new ArrayList<>();

    Claims(Gazetteer places, List<Claim> given) {
        this.places = places;
        this.given = given;
    }

    /**
     * A figure as it was sent, nothing checked yet.
     *
     * @param value people, visits, areas or percent; its decimals say what it is rounded to
     * @param asOf day; null for none
     */
    record Claim(String subject, String segment, String scope, String asOf, String value) {
    }

    /** @throws Refusal 400 with everything that is wrong */
    PressText read() {
        List<Stated> figures = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < given.size(); i++) {
            Claim claim = given.get(i) == null ? NOTHING : given.get(i);
            String at = "claims[%d].".formatted(i);
            String value = value(at, claim);
            Span span = new Span(text.length(), text.length() + value.length());
            text.append(value).append('\n');
            lines.add(span);
            Subject subject = subject(at, claim);
            Period period = period(at, claim);
            String scope = scope(at, claim);
            if (claim.segment() != null && !Segments.isSegment(claim.segment())) {
                wrong.add(Violation.body(at + "segment", "Must be the code of a segment such as PBPU."));
            }
            if (wrong.isEmpty()) {
                figures.add(
                        new Stated(numeral(span, new BigDecimal(value), subject), i, subject, claim.segment(), scope, period,
                                false, true));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return PressText.of(new Reading(text.toString(), lines, figures, List.of(), List.of(), places));
    }

    private static Numeral numeral(Span span, BigDecimal value, Subject subject) {
        boolean share = subject == Subject.COVERAGE || subject == Subject.ACTIVITY || subject == Subject.INACTIVITY
                || subject == Subject.TARGET && value.compareTo(FULL) <= 0;
        return new Numeral(span, span, value, BigDecimal.ONE.movePointLeft(value.scale()), share ? Unit.PERCENT : Unit.PEOPLE);
    }

    private String value(String at, Claim claim) {
        if (claim.value() == null || !VALUE.matcher(claim.value()).matches()) {
            wrong.add(Violation.body(at + "value", "Must be a number such as 817221 or 97.63, as a text."));
            return "0";
        }
        return claim.value();
    }

    private Subject subject(String at, Claim claim) {
        Optional<Subject> subject = Arrays.stream(Subject.values()).filter(one -> one.code().equals(claim.subject()))
                .findFirst();
        if (subject.isEmpty()) {
            wrong.add(Violation.body(at + "subject", "Must be one of %s.".formatted(SUBJECTS)));
        }
        return subject.orElse(Subject.AREAS);
    }

    private Period period(String at, Claim claim) {
        try {
            LocalDate day = claim.asOf() == null ? null : LocalDate.parse(claim.asOf());
            return day == null ? null : new Period(day, day, false);
        } catch (DateTimeParseException e) {
            wrong.add(Violation.body(at + "asOf", "Must be a day such as 2023-09-01."));
            return null;
        }
    }

    private String scope(String at, Claim claim) {
        if (claim.scope() != null && places.place(claim.scope()).isEmpty()) {
            wrong.add(Violation.body(at + "scope", "Must be the code of a province, regency, city or office, or ID."));
        }
        return claim.scope();
    }
}
