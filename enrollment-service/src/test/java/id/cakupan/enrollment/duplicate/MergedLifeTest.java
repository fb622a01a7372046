package id.cakupan.enrollment.duplicate;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What can still happen to who was merged, and from when she is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MergedLifeTest {

    private static Pair pair() {
        return Pair.of("Siti Contoh Aminah", "Siti Aminah");
    }

    private static String named(Pair pair) {
        return Pair.named(pair.one().id(), pair.other().id());
    }

    /** The other one into the first. */
    private static ValidatableResponse merge(String id, Pair pair, LocalDate day) {
        return Pair.decideAs(id, Pair.one(id).extract().header("ETag"), Map.of("decision", "MERGED", "survivor",
                pair.one().id(), "effectiveOn", day.toString(), "reason", "KTP yang sama di loket"));
    }

    @Test
    void a_merge_holds_from_its_day_which_may_be_past() {
        Pair pair = pair();
        String id = named(pair);
        merge(id, pair, TODAY.minusDays(2)).statusCode(200).body("state", is("MERGED"));
        pair.other().standing("?asOf=" + TODAY.minusDays(3)).body("status", is("AKTIF"));
        pair.other().standing("?asOf=" + TODAY.minusDays(2)).body("status", is("DIGABUNG")).body("counted", is(false));
        assertThat(pair.other().ledger())
                .endsWith(TODAY.minusDays(2) + " " + pair.other().district() + " PBPU AKTIF NONE MERGED -1");
        Pair.decide(id, "OPEN", null).statusCode(200);
        pair.other().standing("?asOf=" + TODAY.minusDays(2)).body("status", is("AKTIF"));
        merge(id, pair, TODAY.minusDays(3)).statusCode(200);
        pair.other().standing("?asOf=" + TODAY.minusDays(3)).body("status", is("DIGABUNG"));
        Contract.as("operator").get("/api/v1/drift").then()
                .body("differences.findAll { it.regionCode == '" + pair.one().district() + "' }.size()", is(0));
    }

    @Test
    void not_from_a_day_on_which_she_or_who_stays_was_no_member_and_not_from_one_to_come() {
        Pair pair = pair();
        String id = named(pair);
        for (LocalDate day : List.of(TODAY.minusDays(4), TODAY.plusDays(1))) {
            merge(id, pair, day).statusCode(400).body("violations.field", contains("effectiveOn"));
        }
        Member early = Member.active();
        String later = Pair.named(early.id(), pair.one().id());
        Pair.decideAs(later, Pair.one(later).extract().header("ETag"), Map.of("decision", "MERGED", "survivor", pair.one().id(),
                "effectiveOn", TODAY.minusDays(8).toString(), "reason", "KTP yang sama")).statusCode(400)
                .body("violations.field", contains("effectiveOn"));
        Pair.decideAs(id, Pair.one(id).extract().header("ETag"), Map.of("decision", "KEPT_APART", "effectiveOn",
                TODAY.toString(), "reason", "KTP lain")).statusCode(400).body("violations.field", contains("effectiveOn"));
        pair.other().standing("").body("status", is("AKTIF"));
    }

    @Test
    void nothing_happens_to_who_is_merged_also_not_on_a_day_before() {
        Pair pair = pair();
        merge(named(pair), pair, TODAY).statusCode(200);
        for (Map<String, Object> event : List.of(Member.event("DECEASED", 2), Member.event("DECEASED", 0),
                Member.event("MOVED", 1, "district", Desk.formAlone(TODAY).get("district")))) {
            pair.other().record(event).statusCode(409).body("code", is("contradicts-life"));
        }
        pair.other().file("").body("mergedInto", is(pair.one().id()));
        pair.other().change("CONTACT_CHANGED", 0, "phone", "081200000001").statusCode(200);
        pair.one().record(Member.event("DECEASED", 2)).statusCode(200);
    }

    @Test
    void her_registration_does_not_move_either() {
        Pair pair = pair();
        String id = named(pair);
        String registration = Desk.rows("select id::text from registration where participant_id::text = ?", pair.other().id())
                .get(0);
        merge(id, pair, TODAY).statusCode(200);
        Map<String, Object> payment = Map.of("step", "PAYMENT", "reason", "Salah catat");
        Desk.post(registration, "undo", payment).statusCode(409).body("code", is("merged"));
        Pair.decide(id, "OPEN", null).statusCode(200);
        Desk.post(registration, "undo", payment).statusCode(200).body("state", is("VERIFIED"));
    }
}
