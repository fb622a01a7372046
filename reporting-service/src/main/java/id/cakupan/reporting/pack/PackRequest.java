package id.cakupan.reporting.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.briefing.Format;
import id.cakupan.reporting.briefing.Question;

/**
 * A pack as a client asks for it, read by {@link #order}; what is not given is null.
 *
 * @param id UUID that the client chose; one is chosen for it where it is left out
 */
record PackRequest(String id, String kind, String scope, String of, String asOf, String from, String population, String lang,
        String format) {

    private static final Pattern UUID_FORM = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String NATION = "ID";

    /**
     * The order that it means.
     *
     * @throws Refusal 400 with all that is wrong
     */
    Order order(Clock clock) {
        List<Violation> wrong = new ArrayList<>();
        if (id != null && !UUID_FORM.matcher(id).matches()) {
            wrong.add(Violation.body("id", "Must be a UUID that you choose for this pack, or be left out."));
        }
        if (scope == null || !Question.isScope(scope)) {
            wrong.add(Violation.body("scope", "Must be ID, a province such as 16, a regency such as 16.07, branch:601 or "
                    + "deputy:III."));
        }
        Optional<Selection> selection = Arrays.stream(Selection.values()).filter(one -> one.name().equals(of)).findFirst();
        if (selection.isEmpty()) {
            wrong.add(Violation.body("of", "Must be CHILDREN, the areas directly below the scope, or REGENCIES, every regency "
                    + "and city in it."));
        }
        Optional<Format> made = Optional.ofNullable(format).flatMap(Format::of).filter(one -> one != Format.JSON);
        if (made.isEmpty()) {
            wrong.add(Violation.body("format", "Must be pdf, xlsx, html, md, csv or png."));
        }
        checkDays(clock, wrong);
        read(new Question.Asked(kind, null, null, null, population, lang), clock, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Order(id == null ? UUID.randomUUID() : UUID.fromString(id),
                Question.of(scope, new Question.Asked(kind, asOf, from, null, population, lang), clock),
                selection.orElseThrow(),
                made.orElseThrow());
    }

    private void checkDays(Clock clock, List<Violation> wrong) {
        Optional<LocalDate> day = read(new Question.Asked(null, asOf, null, null, null, null), clock, wrong)
                .map(question -> question.figure().asOf());
        boolean missing = asOf == null || asOf.isEmpty();
        if (missing || day.isPresent() && day.get().isAfter(LocalDate.now(clock))) {
            wrong.add(Violation.body("asOf", "Must be a date such as 2023-09-01, not after today."));
        }
        read(new Question.Asked(null, day.map(LocalDate::toString).orElse(null), from, null, null, null), clock, wrong);
    }

    private static Optional<Question> read(Question.Asked asked, Clock clock, List<Violation> wrong) {
        try {
            return Optional.of(Question.of(NATION, asked, clock));
        } catch (Refusal e) {
            e.violations().forEach(one -> wrong.add(Violation.body(one.field(), one.message())));
            return Optional.empty();
        }
    }
}
