package id.cakupan.enrollment.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.participant.PeopleFound.Person;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;
import id.cakupan.kit.sql.Database;

/** Finds somebody who stands at the counter, with her papers or without. */
@ApplicationScoped
class PersonSearch {

    private static final int MOST = 50;
    private static final int MOST_WORDS = 10;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final String SHOWN = """
            select id, full_name, birth_date, sex, region_code, segment, coalesce(ending, status) as status, reason, %s
            from participant person
            """.formatted(People.MERGED_INTO);

    private static final String OF_FAMILY = SHOWN + "where family_id = ? order by birth_date, id limit ?";

    // Names are written with and without titles, shortened and misspelt: who fits in more of the words stands higher.
    private static final String BY_NAME = SHOWN + """
            cross join lateral (
                select count(*) as hits from unnest(?::text[]) word where lower(full_name) like '%%' || word || '%%'
            ) words
            where hits > 0 and %s
            order by hits desc, full_name, birth_date, id
            limit ?
            """;

    private final Claims claims;
    private final Families families;
    private final Regions regions;
    private final Database database;

    PersonSearch(Claims claims, Families families, Regions regions, Database database) {
        this.claims = claims;
        this.families = families;
        this.regions = regions;
        this.database = database;
    }

    /** @throws Refusal 400 */
    PeopleFound find(PersonSearchRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        long numbers = Stream.of(request.nik(), request.passport(), request.cardNumber(), request.noKk())
                .filter(PersonSearch::isWritten)
                .count();
        boolean others = Stream.of(request.fullName(), request.birthDate(), request.district())
                .anyMatch(PersonSearch::isWritten);
        if (numbers > 1 || numbers == 1 == others) {
            throw Refusal.invalid(Violation.body("", "Look by one of nik, passport, cardNumber, noKk, "
                    + "or by fullName with birthDate, district or both."));
        }
        return others ? byName(request) : isWritten(request.noKk()) ? byFamily(request.noKk().strip()) : byNumber(request);
    }

    private PeopleFound byNumber(PersonSearchRequest request) {
        Identifier identifier = identifier(request);
        List<Person> found = claims.owner(identifier).stream()
                .flatMap(id -> database.list(SHOWN + "where id = ?", PersonSearch::person, id).stream()).toList();
        return new PeopleFound(found, false);
    }

    private PeopleFound byFamily(String noKk) {
        FamilyNumber.faults(noKk).forEach(fault -> refuseIf(true, "noKk", fault));
        List<Person> found = families.find(new FamilyNumber(noKk)).stream()
                .flatMap(family -> database.list(OF_FAMILY, PersonSearch::person, family, MOST + 1).stream()).toList();
        return upTo(found);
    }

    private static PeopleFound upTo(List<Person> found) {
        return new PeopleFound(found.stream().limit(MOST).toList(), found.size() > MOST);
    }

    private static Identifier identifier(PersonSearchRequest request) {
        if (isWritten(request.nik())) {
            String digits = request.nik().strip();
            refuseIf(!Nik.isWellFormed(digits), "nik", "Must be 16 digits.");
            return new Identifier(Particular.NIK, digits);
        }
        if (isWritten(request.passport())) {
            return new Identifier(Particular.PASSPORT, request.passport().strip().toUpperCase(Locale.ROOT));
        }
        String digits = request.cardNumber().strip();
        CardNumber.faults(digits).forEach(fault -> refuseIf(true, "cardNumber", fault));
        return Identifier.card(digits);
    }

    private static void refuseIf(boolean wrong, String field, String fault) {
        if (wrong) {
            throw Refusal.invalid(Violation.body(field, fault));
        }
    }

    private PeopleFound byName(PersonSearchRequest request) {
        List<Violation> violations = new ArrayList<>();
        String[] words = words(request.fullName());
        if (words.length == 0) {
            violations.add(Violation.body("fullName", "Is missing; a part of the name is enough."));
        }
        List<String> conditions = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        arguments.add(words);
        if (isWritten(request.birthDate())) {
            CsvReading.dayOf(request.birthDate().strip()).ifPresentOrElse(arguments::add,
                    () -> violations.add(Violation.body("birthDate", "Must be a date such as 1990-03-12.")));
            conditions.add("birth_date = ?");
        }
        if (isWritten(request.district())) {
            if (regions.district(request.district()).isEmpty()) {
                violations.add(Violation.body("district", "Must be the code of a district such as 16.07.01."));
            }
            arguments.add(request.district());
            conditions.add("region_code = ?");
        }
        if (conditions.isEmpty()) {
            violations.add(Violation.body("birthDate", "Is missing, or a district: a name alone has too many people."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        arguments.add(MOST + 1);
        List<Person> found = database.list(BY_NAME.formatted(String.join(" and ", conditions)), PersonSearch::person,
                arguments.toArray());
        return upTo(found);
    }

    private static String[] words(String name) {
        return name == null ? new String[0]
                : BETWEEN_WORDS.splitAsStream(name.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS).toArray(String[]::new);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getObject("id", UUID.class), row.getString("full_name"), Database.day(row, "birth_date"),
                Sex.valueOf(row.getString("sex")), row.getString("region_code"), row.getString("segment"),
                row.getString("status"), row.getString("reason"), row.getObject("merged_into", UUID.class));
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
