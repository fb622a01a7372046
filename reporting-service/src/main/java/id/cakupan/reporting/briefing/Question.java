package id.cakupan.reporting.briefing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.coverage.FigureQuestion;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;

/**
 * Which briefing is wanted, read from the parameters of a request.
 *
 * @param from the day from whose end on changes are told; empty where it is left to us
 */
public record Question(BriefingKind kind, FigureQuestion figure, Optional<LocalDate> from, Lang lang) {

    /** The nation, a code of Kemendagri from province to district, or an office. */
    private static final Pattern SCOPE = Pattern
            .compile("ID|\\d{2}(\\.\\d{2}(\\.\\d{2,6})?)?|(branch|deputy):[A-Z0-9.-]{1,10}");
    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    /** As a client wrote them; null where one is not given. */
    public record Asked(String kind, String asOf, String from, String knownAt, String population, String lang) {
    }

    /** How many levels of areas are watched: the regencies too where provinces or branches stand between. */
    int levels() {
        return kind == BriefingKind.UHC && figure.skipsRegencies() ? 2 : 1;
    }

    /** Finds all that is wrong, not only the first. */
    public static Question of(String scope, Asked asked, Clock clock) {
        List<Violation> violations = new ArrayList<>();
        if (!isScope(scope)) {
            throw Refusal.notFound("There is no such scope; ask for ID, a province such as 16, a regency such as 16.07, "
                    + "branch:601 or deputy:III.");
        }
        Optional<LocalDate> asOf = time(asked.asOf, LocalDate::parse,
                Violation.query("asOf", "Must be a date such as 2023-09-01, not after today."), violations);
        Optional<Instant> knownAt = time(asked.knownAt, written -> OffsetDateTime.parse(written).toInstant(),
                Violation.query("knownAt", "Must be an instant such as 2023-09-02T03:00:00Z."), violations);
        if (given(asked.population) && !EDITION.matcher(asked.population).matches()) {
            violations.add(Violation.query("population", "Must be the id of an edition such as dukcapil-2022-S2."));
        }
        Optional<BriefingKind> kind = BriefingKind.of(asked.kind);
        if (kind.isEmpty()) {
            violations.add(Violation.query("kind", "Must be briefing, channels, activity, uhc or comparison."));
        }
        Optional<LocalDate> from = time(asked.from, LocalDate::parse,
                Violation.query("from", "Must be a date such as 2023-08-01, before asOf."), violations);
        Optional<Lang> lang = Lang.of(asked.lang);
        if (lang.isEmpty()) {
            violations.add(Violation.query("lang", "Must be id or en."));
        }
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        if (from.filter(first -> !first.isBefore(day)).isPresent()) {
            violations.add(Violation.query("from", "Must be before asOf, " + day + "."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Optional<String> population = Optional.ofNullable(asked.population).filter(Question::given);
        return new Question(kind.orElseThrow(), new FigureQuestion(scope, day, knownAt, population), from, lang.orElseThrow());
    }

    /** Whether it is written like a scope; whether there is such a one, the peers know. */
    public static boolean isScope(String written) {
        return SCOPE.matcher(written).matches();
    }

    /** Empty where it is not given, or wrong: then the violation is added. */
    private static <T> Optional<T> time(String written, Function<String, T> reader, Violation otherwise,
            List<Violation> violations) {
        if (!given(written)) {
            return Optional.empty();
        }
        try {
            if (FOUR_DIGIT_YEAR.matcher(written).lookingAt()) {
                return Optional.of(reader.apply(written));
            }
        } catch (DateTimeException e) {
            // Said below, as a year of another length is.
        }
        violations.add(otherwise);
        return Optional.empty();
    }

    private static boolean given(String parameter) {
        return parameter != null && !parameter.isEmpty();
    }
}
