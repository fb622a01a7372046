package id.cakupan.coverage.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.ws.rs.QueryParam;

import id.cakupan.coverage.AskedDay;
import id.cakupan.coverage.AskedInstant;
import id.cakupan.coverage.financing.Member;
import id.cakupan.coverage.moment.Question;
import id.cakupan.coverage.register.Payer;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Of which budget it is asked how long it lasts.
 *
 * @param asOf day of whose people it is asked where none are given
 * @param given what was said; the rest is taken from the agreement and from the register
 */
record BudgetQuestion(String scope, LocalDate asOf, Instant knownAt, Member member, Payer payer, Given given)
        implements
            Question {

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,15}");

    /**
     * What need not be said.
     *
     * @param from a day of the first month that is paid
     */
    record Given(Long rupiah, Long people, LocalDate from) {
    }

    /** The parameters as they were sent, each null where it was left out. */
    static final class Asked {
        @QueryParam("rupiah")
        String rupiah;
        @QueryParam("people")
        String people;
        @QueryParam("from")
        String from;
        @QueryParam("segment")
        String segment;
        @QueryParam("classRight")
        String classRight;
        @QueryParam("payer")
        String payer;
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
    }

    static BudgetQuestion parse(String scope, Asked asked, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate asOf = asked.asOf == null ? today
                : AskedDay.of(asked.asOf, today, message -> wrong.add(Violation.query("asOf", message)));
        LocalDate from = asked.from == null ? null
                : Horizon.of(today).day(asked.from, message -> wrong.add(Violation.query("from", message)));
        Instant knownAt = AskedInstant.of("knownAt", asked.knownAt, wrong);
        Long rupiah = whole("rupiah", asked.rupiah, PlanReading.MOST_RUPIAH, wrong);
        Long people = whole("people", asked.people, PlanReading.MOST_PEOPLE, wrong);
        String segment = word("segment", asked.segment, "PBPU_PEMDA", List.of("PBI_APBN", "PBPU_PEMDA", "PBPU", "BP"), wrong);
        String classRight = word("classRight", asked.classRight, null, List.of("I", "II", "III"), wrong);
        String payer = word("payer", asked.payer, Payer.PEMERINTAH_DAERAH.name(),
                Arrays.stream(Payer.values()).map(Payer::name).toList(), wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new BudgetQuestion(scope, asOf, knownAt, new Member(segment, classRight, null, 1), Payer.valueOf(payer),
                new Given(rupiah, people, from));
    }

    private static Long whole(String parameter, String text, long most, List<Violation> wrong) {
        if (text != null && !(WHOLE.matcher(text).matches() && Long.parseLong(text) <= most)) {
            wrong.add(Violation.query(parameter, "Must be a whole number from 1 to " + most + ", without points."));
            return null;
        }
        return text == null ? null : (Long) Long.parseLong(text);
    }

    private static String word(String parameter, String text, String unsaid, List<String> words, List<Violation> wrong) {
        if (text != null && !words.contains(text)) {
            wrong.add(Violation.query(parameter, "Must be one of " + String.join(", ", words) + "."));
        }
        return text == null ? unsaid : text;
    }
}
