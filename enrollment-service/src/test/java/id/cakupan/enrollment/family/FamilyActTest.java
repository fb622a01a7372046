package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What happens to several members at once: by whom, known when, taken back how. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FamilyActTest {
    @Test
    void an_act_is_known_as_a_whole() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI");
        Map<String, Object> both = they.changed(2, 1, "KEPALA_KELUARGA");
        both.put("members", List.of(Map.of("participant", they.id(1), "relationship", "KEPALA_KELUARGA"),
                Map.of("participant", they.id(0), "relationship", "SUAMI")));
        they.act(both).statusCode(200);
        for (int member : new int[] { 0, 1 }) {
            String recorded = they.member(member).history().extract().path("items[2].recordedAt");
            they.file("?knownAt=" + recorded).body("members.relationship", contains("KEPALA_KELUARGA", "SUAMI"))
                    .body("warnings", empty());
        }
    }

    @Test
    void acts_are_taken_back_in_any_order_and_a_taking_back_too() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String first = they.act(they.changed(6, 1, "LAINNYA")).statusCode(200).extract().path("act");
        String second = they.act(they.changed(3, 1, "MERTUA")).statusCode(200).extract().path("act");
        String undone = they.act(Map.of("kind", "UNDONE", "undoes", first)).statusCode(200).extract().path("act");
        they.file("").body("members.relationship", contains("KEPALA_KELUARGA", "MERTUA"));
        they.file("?asOf=" + TODAY.minusDays(4)).body("members.relationship", contains("KEPALA_KELUARGA", "ANAK"));
        they.act(Map.of("kind", "UNDONE", "undoes", second)).statusCode(200)
                .body("family.members.relationship", contains("KEPALA_KELUARGA", "ANAK"));
        they.act(Map.of("kind", "UNDONE", "undoes", undone)).statusCode(200)
                .body("family.members.relationship", contains("KEPALA_KELUARGA", "LAINNYA"));
    }

    @Test
    void a_move_that_was_taken_back_of_one_is_taken_back_of_the_others_too() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String to = Desk.formAlone(TODAY).get("district");
        String act = they.act(they.all("MOVED", 3, "district", to)).statusCode(200).extract().path("act");
        they.member(1).record(Member.undoing(3)).statusCode(200).body("district", is(they.district()));
        they.act(Map.of("kind", "UNDONE", "undoes", act)).statusCode(200)
                .body("family.members.standing.district", contains(they.district(), they.district()));
    }

    @Test
    void of_two_officers_who_change_one_family_one_looks_again() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String seen = they.tag();
        they.act(they.changed(2, 1, "LAINNYA")).statusCode(200);
        they.actAs(seen, they.changed(1, 1, "ANAK")).statusCode(412).body("code", is("changed-meanwhile"));
        they.actAs(null, they.changed(1, 1, "ANAK")).statusCode(428);
        String joining = they.tag();
        Desk.registered(they.form(null));
        they.actAs(joining, they.changed(1, 1, "ANAK")).statusCode(412);
    }

    @Test
    void of_eight_officers_at_once_one_changes_it() throws Exception {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String seen = they.tag();
        Map<String, Object> act = they.changed(1, 1, "LAINNYA");
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> they.actAs(seen, act).extract().statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : officers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        } finally {
            officers.shutdown();
        }
    }

    @Test
    void a_repeat_takes_effect_once() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String seen = they.tag();
        String key = "family-" + UUID.randomUUID();
        String first = they.actOnce(key, seen, they.changed(2, 1, "LAINNYA")).statusCode(200).extract().path("act");
        they.actOnce(key, seen, they.changed(2, 1, "LAINNYA")).statusCode(200).body("act", is(first));
        they.member(1).history().body("items.size()", is(3));
    }

    @Test
    void everything_wrong_is_named_at_once() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        Map<String, Object> wrong = new HashMap<>(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.toString(), "members",
                List.of(Map.of("participant", "x"), Map.of("participant", they.id(1), "relationship", "PAMAN", "coveredBy",
                        they.id(1), "educationUntil", "2027"), Map.of("participant", they.id(1)))));
        they.actBadly(wrong).statusCode(400).body("violations.field", contains("members[0].participant",
                "members[1].relationship", "members[1].coveredBy", "members[1].educationUntil", "members[2].participant"));
        wrong.put("members", List.of());
        they.actBadly(wrong).statusCode(400).body("violations.field", contains("members"));
        they.actBadly(Map.of("kind", "DECEASED", "effectiveOn", TODAY.toString(), "members",
                List.of(Map.of("participant", they.id(1))))).statusCode(400).body("violations.field", contains("kind"));
        they.actBadly(Map.of("kind", "MOVED", "effectiveOn", TODAY.plusDays(1).toString(), "members",
                List.of(Map.of("participant", they.id(1))))).statusCode(400)
                .body("violations.field", contains("effectiveOn", "district"));
        they.actBadly(Map.of("kind", "MOVED", "effectiveOn", TODAY.toString(), "district", they.district(), "members",
                List.of(Map.of("participant", they.id(1), "relationship", "ANAK")))).statusCode(400)
                .body("violations.field", contains("members[0].relationship"));
        they.act(Map.of("kind", "FAMILY_LEFT", "effectiveOn", TODAY.toString(), "members",
                List.of(Map.of("participant", Member.active().id())))).statusCode(400)
                .body("violations[0].message", containsString("belongs to the family"));
        they.actBadly(Map.of("kind", "UNDONE", "undoes", "x", "effectiveOn", TODAY.toString(), "members", wrong.get("members")))
                .statusCode(400).body("violations.field", contains("effectiveOn", "undoes"));
        they.actBadly(Map.of("kind", "MOVED", "effectiveOn", TODAY.toString(), "district", they.district(), "undoes",
                UUID.randomUUID().toString(), "members", List.of(Map.of("participant", they.id(1))))).statusCode(400)
                .body("violations.field", contains("undoes"));
        they.act(Map.of("kind", "FAMILY_CHANGED", "effectiveOn", TODAY.toString(), "members",
                List.of(Map.of("participant", UUID.randomUUID().toString()),
                        Map.of("participant", they.id(1), "coveredBy", UUID.randomUUID().toString()))))
                .statusCode(400)
                .body("violations.field", contains("members[0].participant", "members[1].coveredBy"));
        they.actBadly("").statusCode(400);
    }
}
