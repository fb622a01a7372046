package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistrationChecksTest {

    private static final String[] FIELDS = { "nik", "noKk", "fullName", "birthDate", "sex", "district", "point",
            "receivedOn", "vaIssuedOn" };

    private static void refused(String field, Object value, String message) {
        Desk.registerBadly(Desk.form(field, value)).statusCode(400).body("code", is("invalid-input"))
                .body("violations.field", contains(field)).body("violations.in", contains("body"))
                .body("violations.message", contains(message));
    }

    @Test
    void everything_missing_is_told_at_once() {
        String[] eight = Arrays.copyOfRange(FIELDS, 1, FIELDS.length); // whether a NIK may be missing depends on the age
        Desk.registerBadly("{}").statusCode(400).body("violations.field", containsInAnyOrder(eight))
                .body("violations.message", is(Collections.nCopies(8, "Is missing.")));
        Desk.registerBadly("").statusCode(400).body("violations.message", contains("The body is missing."));
        Desk.registerBadly("null").statusCode(400).body("violations.message", contains("The body is missing."));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Desk.registerBadly(Map.of("nik", "16", "noKk", "x", "fullName", "1", "birthDate", "12-03-1990", "sex", "F",
                "district", "16.07", "point", "NOWHERE", "receivedOn", "yesterday", "vaIssuedOn", "2026-02-30"))
                .statusCode(400).body("violations.field", containsInAnyOrder(FIELDS));
    }

    @Test
    void days_at_the_desk_are_at_most_60_days_back_and_never_ahead() {
        for (String field : List.of("receivedOn", "vaIssuedOn")) {
            refused(field, TODAY.plusDays(1), "Must not be in the future; today is %s.".formatted(TODAY));
            refused(field, TODAY.minusDays(61), "Must be at most 60 days back: %s or later.".formatted(TODAY.minusDays(60)));
            Desk.register(Desk.form(field, TODAY.minusDays(60))).statusCode(201);
        }
        refused("receivedOn", "+999999999-01-01", "Must not be in the future; today is %s.".formatted(TODAY));
    }

    @Test
    void a_birth_date_lies_between_1900_and_today() {
        refused("birthDate", TODAY.plusDays(1), "Must be from 1900-01-01 to today.");
        refused("birthDate", "1899-12-31", "Must be from 1900-01-01 to today.");
        refused("birthDate", "2023-02-29", "Must be a date such as 2023-09-01.");
    }

    @Test
    void a_district_must_be_one_and_a_point_must_be_there() {
        String wanted = "Must be the code of a district such as 16.07.01.";
        refused("district", "16.07", wanted);
        refused("district", "99.99.99", wanted);
        refused("district", "16.07.01\u0000", wanted);
        Desk.rows("insert into region (code, name, kind, parent_code, valid_to, source) values "
                + "('16.07.98', 'Dissolved', 'DISTRICT', '16.07', '2020-12-31', ?) returning code", "Test");
        try {
            refused("district", "16.07.98",
                    "This district exists only to 2020-12-31; name the one that there is on %s.".formatted(TODAY));
        } finally {
            Desk.rows("delete from region where code = ? returning code", "16.07.98");
        }
        String point = "Must be the code of a point; /api/v1/channels/{code}/points lists them.";
        refused("point", "DROPBOX_FKTP", point);
        refused("point", "DROPBOX_FKTP_BANYUASIN\u0000", point);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Siti\u0000", "Siti\nContoh", "Siti\u202EContoh", "Siti\u0007" })
    void a_name_is_printable(String name) {
        refused("fullName", name, "Has characters that cannot be printed; leave them out.");
    }

    @Test
    void a_name_is_a_name() {
        refused("fullName", "1234", "Must have a letter.");
        refused("fullName", "a".repeat(151), "Must have at most 150 characters.");
        refused("fullName", "Siti 1607015203900000",
                "Has a number of 11 digits or more, as people, cards and phones have; leave it out.");
        Desk.register(Desk.form("fullName", "𝒮".repeat(150))).statusCode(201);
        Desk.register(Desk.form("fullName", "সীতা O'Neil, S.Pd.")).statusCode(201);
    }

    @Test
    void a_nik_must_be_one_that_can_exist() {
        refused("nik", "1607014003900000", "Digits 7 and 8 are the day of birth: 01 to 31, for women 41 to 71.");
        refused("nik", "1607013104900000", "Digits 7 to 12 are the birth date, and there is no such day.");
        refused("noKk", "160701010110000", "Must be 16 digits.");
    }

    @ParameterizedTest
    @CsvSource({ "9901015203910001, FEMALE, 1991-03-12, unknown-region", "1699015203910000, FEMALE, 1991-03-12, unknown-region",
            "1607015203910000, FEMALE, 1991-03-13, birth-date-differs", "1607025203910000, MALE, 1991-03-12, sex-differs" })
    void what_is_odd_about_a_nik_is_a_warning(String nik, String sex, String birthDate, String code) {
        Map<String, String> form = Desk.form("nik", nik);
        form.put("sex", sex);
        form.put("birthDate", birthDate);
        Desk.register(form).statusCode(201).body("warnings.code", contains(code)).body("warnings.field", contains("nik"));
    }

    @Test
    void a_nik_of_another_area_or_an_old_code_is_normal() {
        Map<String, String> elsewhere = Desk.form("nik", "3171015203920000");
        elsewhere.put("birthDate", "1992-03-12");
        Desk.register(elsewhere).statusCode(201).body("warnings", empty());
        Map<String, String> merauke = Desk.form("nik", "9101015303920000"); // 91.01 became 93.01 in 2022
        merauke.put("birthDate", "1992-03-13");
        Desk.register(merauke).statusCode(201).body("warnings", empty());
    }

    @Test
    void nothing_of_a_refused_registration_is_kept() {
        Map<String, String> form = Desk.form("birthDate", LocalDate.of(1850, 1, 1));
        List<String> before = Desk.rows("select count(*) from identifier_claim");
        Desk.registerBadly(form).statusCode(400);
        assertThat(Desk.rows("select count(*) from identifier_claim")).isEqualTo(before);
    }
}
