package id.cakupan.enrollment.duplicate;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Two entries that may be of one person (handbook 3.5: merged, with both cards, or kept apart). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DuplicateTest {

    @Inject
    FindDuplicates finding;
    @Inject
    DuplicateStore store;

    private static List<Map<String, Object>> found(String state, Pair pair) {
        return Contract.as("officer").get(Pair.PATH + "?limit=500&state=" + state).then().statusCode(200).extract()
                .path("items.findAll { it.people.participant.containsAll(['%s', '%s']) }".formatted(pair.one().id(),
                        pair.other().id()));
    }

    private String pair(Pair pair) {
        finding.move();
        return found("OPEN", pair).get(0).get("id").toString();
    }

    @Test
    void who_is_alike_is_found_and_compared_without_any_number() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String id = pair(pair);
        Pair.one(id).body("reasons", containsInAnyOrder("NAME", "FAMILY", "DISTRICT")).body("state", is("OPEN"))
                .body("foundBy", nullValue()).body("differing", containsInAnyOrder("nik", "fullName"))
                .body("people.standing.status", contains("AKTIF", "AKTIF"))
                .body("people.particulars.nik", not(contains(containsString("1607"))))
                .body("people.since", contains(TODAY.minusDays(3).toString(), TODAY.minusDays(3).toString()));
        finding.move();
        assertThat(found("OPEN", pair)).hasSize(1);
    }

    @Test
    void who_only_shares_a_birth_date_or_a_name_is_not() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Dewi Lestari");
        finding.move();
        assertThat(found("OPEN", pair)).isEmpty();
        pair.other().change("IDENTITY_CORRECTED", 0, "fullName", "Siti Contoh Aminah").statusCode(200);
        finding.move();
        assertThat(found("OPEN", pair)).hasSize(1);
    }

    @Test
    void whom_a_desk_has_just_changed_is_compared_before_who_was_entered_since() {
        Member before = Member.active();
        Member.active();
        assertThat(store.uncompared(1)).doesNotContain(UUID.fromString(before.id()));
        before.change("IDENTITY_CORRECTED", 0, "fullName", "Siti Lestari Contoh").statusCode(200);
        assertThat(store.uncompared(1)).containsExactly(UUID.fromString(before.id()));
        finding.move();
        assertThat(store.uncompared(1)).isEmpty();
    }

    @Test
    void who_is_merged_is_counted_no_more_and_her_numbers_lead_to_who_stays() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        pair.other().change("CARD_ISSUED", 0, "cardNumber", "0000000000996").statusCode(200);
        String id = pair(pair);
        Pair.decide(id, "MERGED", pair.one().id()).statusCode(200).body("state", is("MERGED")).body("survivor",
                is(pair.one().id()));
        pair.other().standing("").body("status", is("DIGABUNG")).body("counted", is(false));
        pair.other().file("").body("mergedInto", is(pair.one().id())).body("cards", is(1));
        pair.one().standing("").body("status", is("AKTIF"));
        assertThat(pair.one().ledger()).endsWith(TODAY + " " + pair.one().district() + " PBPU AKTIF NONE MERGED -1");
        for (Map<String, String> by : List.of(Map.of("nik", pair.nikOfOther()), Map.of("cardNumber", "0000000000996"))) {
            Contract.as("officer").contentType("application/json").body(by).post("/api/v1/participants/search").then()
                    .body("items.id", contains(pair.other().id())).body("items.mergedInto", contains(pair.one().id()));
        }
        assertThat(found("MERGED", pair)).hasSize(1);
        pair.other().record(Member.event("DECEASED", 0)).statusCode(409);
        pair.other().record(Member.undoing(4)).statusCode(400).body("violations.field", contains("undoes"));
        Contract.as("operator").get("/api/v1/drift").then()
                .body("differences.findAll { it.regionCode == '" + pair.one().district() + "' }.size()", is(0));
    }

    @Test
    void a_merge_is_taken_back_and_stays_on_record() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String id = pair(pair);
        Pair.decide(id, "MERGED", pair.one().id()).statusCode(200);
        Pair.decide(id, "OPEN", null).statusCode(200).body("state", is("OPEN")).body("survivor", nullValue());
        pair.other().standing("").body("status", is("AKTIF")).body("counted", is(true));
        pair.other().file("").body("mergedInto", nullValue());
        Pair.decide(id, "MERGED", pair.other().id()).statusCode(200);
        Pair.decide(id, "MERGED", pair.one().id()).statusCode(200).body("survivor", is(pair.one().id()));
        pair.one().standing("").body("status", is("AKTIF"));
        pair.other().standing("").body("status", is("DIGABUNG"));
        assertThat(Desk.rows("select decision from duplicate_decision where duplicate_id::text = ? order by seq", id))
                .containsExactly("MERGED", "OPEN", "MERGED", "MERGED");
        assertThat(Desk.rows("select sum(participants) from membership_movement where region_code = ?", pair.one().district()))
                .containsExactly("1");
        pair.other().history().body("items[-1].note", is("KTP yang sama di loket"));
    }

    @Test
    void who_was_kept_apart_is_not_found_again_until_that_is_taken_back() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String id = pair(pair);
        Pair.decide(id, "KEPT_APART", null).statusCode(200).body("state", is("KEPT_APART"));
        pair.other().change("IDENTITY_CORRECTED", 0, "fullName", "Siti Aminah Contoh").statusCode(200);
        finding.move();
        assertThat(found("OPEN", pair)).isEmpty();
        Pair.decide(id, "OPEN", null).statusCode(200);
        assertThat(found("OPEN", pair)).hasSize(1);
    }

    @Test
    void two_officers_decide_once_and_a_repeat_changes_nothing() throws Exception {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String id = pair(pair);
        String tag = Pair.one(id).extract().header("ETag");
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String survivor = i % 2 == 0 ? pair.one().id() : pair.other().id();
                answers.add(officers
                        .submit(() -> Pair.decideAs(id, tag, Map.of("decision", "MERGED", "survivor", survivor, "reason",
                                "KTP yang sama")).extract().statusCode()));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsExactlyInAnyOrder(200, 412, 412, 412);
        } finally {
            officers.shutdown();
        }
        assertThat(Desk.rows("select sum(participants) from membership_movement where region_code = ?", pair.one().district()))
                .containsExactly("1");
        Contract.as("officer").contentType("application/json").body(Map.of("decision", "OPEN", "reason", "Salah orang"))
                .post(Pair.PATH + "/" + id + "/decisions").then().statusCode(428);
    }

    @Test
    void who_has_died_or_is_being_registered_or_alone_has_a_number_is_not_merged() {
        Pair dead = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String id = pair(dead);
        dead.one().record(Member.event("DECEASED", 0)).statusCode(200);
        Pair.decide(id, "MERGED", dead.other().id()).statusCode(409).body("code", is("cannot-merge"));
        Pair numbered = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        String other = pair(numbered);
        numbered.one().change("IDENTITY_CORRECTED", 0, "nik", "").statusCode(200);
        Pair.decide(other, "MERGED", numbered.one().id()).statusCode(409).body("code", is("cannot-merge"));
        Pair.decide(other, "MERGED", numbered.other().id()).statusCode(200);
        Map<String, String> form = Desk.formAlone(TODAY);
        Map<String, String> second = new HashMap<>(form);
        second.put("nik", "160706" + form.get("nik").substring(6));
        String open = Member.participant(Desk.registered(form));
        String stays = Member.participant(Desk.registered(second));
        String named = Contract.as("officer").contentType("application/json").body(Map.of("participants", List.of(open, stays)))
                .post(Pair.PATH).then().statusCode(201).body("reasons", contains("NAMED")).body("foundBy", is("officer"))
                .extract()
                .path("id");
        Pair.decide(named, "MERGED", stays).statusCode(409).body("code", is("registration-open"));
    }

    @Test
    void only_a_member_stays_for_a_member_and_nobody_who_covers_others_goes() {
        Map<String, String> form = Desk.formAlone(TODAY);
        String registration = Desk.registered(form);
        Desk.post(registration, "rejection", Map.of("reason", "Salah catat")).statusCode(200);
        String outside = Member.participant(registration);
        String member = Member.active().id();
        String id = Pair.named(member, outside);
        Pair.decide(id, "MERGED", outside).statusCode(409).body("code", is("cannot-merge"));
        Pair.decide(id, "MERGED", member).statusCode(200);
        Pair pair = Pair.of("Budi Contoh", "Budi Contoh");
        for (Member one : List.of(pair.one(), pair.other())) {
            one.record(Member.event("SEGMENT_CHANGED", 1, "segment", "PPU_BU")).statusCode(200);
        }
        String family = pair.one().file("").extract().path("family.id");
        ValidatableResponse seen = Contract.as("officer").get("/api/v1/families/" + family).then();
        Contract.as("officer").header("If-Match", seen.extract().header("ETag")).contentType("application/json")
                .body(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.toString(), "members",
                        List.of(Map.of("participant", pair.other().id(), "relationship", "ANAK", "coveredBy",
                                pair.one().id()))))
                .post("/api/v1/families/" + family + "/acts").then().statusCode(200);
        String stranger = Member.active().id();
        Pair.decide(Pair.named(pair.one().id(), stranger), "MERGED", stranger).statusCode(409).body("code", is("cannot-merge"));
    }

    @Test
    void who_was_merged_twice_over_leads_to_who_stays_and_is_no_candidate_meanwhile() {
        Pair pair = Pair.of("Siti Contoh Aminah", "Siti Aminah");
        Member third = Member.active();
        String first = Pair.named(pair.one().id(), pair.other().id());
        String second = Pair.named(pair.one().id(), third.id());
        Pair.decide(first, "MERGED", pair.other().id()).statusCode(200);
        Contract.as("officer").get(Pair.PATH + "?limit=500").then().body("items.findAll { it.id == '" + second + "' }.size()",
                is(0));
        Pair.decide(Pair.named(pair.other().id(), third.id()), "MERGED", third.id()).statusCode(200);
        pair.one().file("").body("mergedInto", is(third.id()));
        Pair.decide(first, "OPEN", null).statusCode(200);
        pair.one().file("").body("mergedInto", nullValue()).body("standing.status", is("AKTIF"));
        finding.move();
        Contract.as("officer").get(Pair.PATH + "?limit=500").then().body("items.findAll { it.id == '" + second + "' }.size()",
                is(1));
    }

    @Test
    void who_is_merged_does_not_register_again() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(40));
        Map<String, String> second = new HashMap<>(form);
        second.put("nik", "160706" + form.get("nik").substring(6));
        String lapsed = Desk.registered(form);
        Desk.post(lapsed, "rejection", Map.of("reason", "Terdaftar dua kali")).statusCode(200);
        String stays = Member.participant(Desk.registered(second));
        String id = Contract.as("officer").contentType("application/json")
                .body(Map.of("participants", List.of(Member.participant(lapsed), stays))).post(Pair.PATH).then().statusCode(201)
                .extract()
                .path("id");
        Pair.decide(id, "MERGED", stays).statusCode(200);
        form.put("vaIssuedOn", TODAY.toString());
        Desk.register(form).statusCode(409).body("code", is("nik-already-registered"));
    }

    @Test
    void what_is_wrong_is_told() {
        for (List<String> ids : List.of(List.<String> of(), List.of("a", "b"), List.of(UUID.randomUUID().toString(), "b"))) {
            Contract.brokenCallAs("officer").contentType("application/json").body(Map.of("participants", ids)).post(Pair.PATH)
                    .then()
                    .statusCode(400).body("violations.field", contains("participants"));
        }
        String same = Member.active().id();
        Contract.as("officer").contentType("application/json").body(Map.of("participants", List.of(same, same))).post(Pair.PATH)
                .then()
                .statusCode(400);
        Contract.brokenCallAs("officer").get(Pair.PATH + "?state=ALL&limit=0&after=x").then().statusCode(400)
                .body("violations.field", containsInAnyOrder("limit", "state", "after"));
        Contract.as("officer").get(Pair.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        String id = pair(Pair.of("Siti Contoh Aminah", "Siti Aminah"));
        Contract.brokenCallAs("officer").header("If-Match", "*").contentType("application/json")
                .body(Map.of("decision", "MERGED", "survivor", "x", "reason", "no")).post(Pair.PATH + "/" + id + "/decisions")
                .then()
                .statusCode(400).body("violations.field", containsInAnyOrder("survivor", "reason"));
        Contract.as("viewer").get(Pair.PATH).then().statusCode(403);
    }
}
