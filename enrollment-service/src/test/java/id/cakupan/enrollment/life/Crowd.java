package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** Those whom one seed enters, in that order, and what it draws of them. */
final class Crowd {

    /** Nobody with an open registration. */
    static final String REGISTERING_NOT = """
            not exists (select 1 from registration where participant_id = participant.id
                and state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED'))""";

    private static final List<String> DISTRICTS = List.of("75.01.01", "75.01.02", "75.02.01", "75.02.02", "75.03.01",
            "75.04.01", "75.05.01", "75.71.01");
    private static final String ORDER = "array_position(string_to_array(?, ','), participant.id::text)";

    private final Random random;
    private final Figures figures;
    private final List<String> people = new ArrayList<>();

    Crowd(Random random, Figures figures) {
        this.random = random;
        this.figures = figures;
    }

    List<String> people() {
        return List.copyOf(people);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A district that is none of these. */
    String elsewhere(Collection<String> districts) {
        return one(DISTRICTS.stream().filter(district -> !districts.contains(district)).toList());
    }

    /** Those of whom a condition holds now. */
    List<String> those(String condition) {
        return ids("select id::text from participant where %s is not null and (%s) order by %s", condition);
    }

    /** Families of which several are so. */
    List<String> families(String condition) {
        return ids("""
                select family_id::text from participant where %s is not null and family_id is not null and (%s)
                group by family_id having count(*) > 1 order by min(%s)""", condition);
    }

    private List<String> ids(String sql, String condition) {
        String known = String.join(",", people);
        return figures.rows(sql.formatted(ORDER, condition, ORDER), known, known);
    }

    /** One column of somebody. */
    String of(String participant, String column) {
        return figures.rows("select %s from participant where id::text = ?".formatted(column), participant).get(0);
    }

    /** A form of somebody new. */
    Map<String, String> form(int vaIssuedDaysAgo) {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY.minusDays(vaIssuedDaysAgo));
        form.put("district", one(DISTRICTS));
        return form;
    }

    String enters(String participant) {
        people.add(participant);
        return participant;
    }

    /** Registers, is verified and pays first. */
    ValidatableResponse pays(int daysAgo) {
        String registration = Desk.verified(form(30));
        enters(Member.participant(registration));
        return Desk.pay(registration, TODAY.minusDays(daysAgo));
    }

    /** Was a member inside a total; inactive by being abroad. */
    ValidatableResponse isTakenOver(String segment, String status, int daysAgo) {
        Map<String, String> form = form(30);
        Map<String, Object> particulars = new HashMap<>();
        List.of("nik", "fullName", "birthDate", "sex").forEach(field -> particulars.put(field, form.get(field)));
        Map<String, Object> taken = new HashMap<>(Map.of("particulars", particulars, "noKk", form.get("noKk"), "district",
                form.get("district"), "segment", segment, "status", status, "effectiveOn",
                TODAY.minusDays(daysAgo).toString()));
        if (status.equals("NON_AKTIF")) {
            taken.put("reason", "LUAR_NEGERI");
        }
        ValidatableResponse answer = Contract.as("officer").contentType("application/json").body(taken)
                .post("/api/v1/participants").then().statusCode(201);
        enters(answer.extract().path("standing.participant"));
        return answer;
    }

    /**
     * Somebody of whom a condition holds; where it holds of nobody, who is taken over so. For a day that is over, now and
     * then anybody: what does not fit is refused, and then nothing has happened.
     */
    Member somebody(String condition, int daysAgo) {
        boolean anybody = daysAgo > 0 && !people.isEmpty() && below(4) == 0;
        if (!anybody && those(condition).isEmpty()) {
            isTakenOver("PPU_BU", "AKTIF", 3);
        }
        if (!anybody && those(condition).isEmpty()) {
            isTakenOver("PPU_BU", "NON_AKTIF", 3);
        }
        return new Member(one(anybody ? people() : those(condition)), "", "");
    }
}
