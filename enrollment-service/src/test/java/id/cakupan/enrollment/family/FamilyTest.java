package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
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
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FamilyTest {

    @Test
    void who_is_registered_with_one_number_is_a_family() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI", null);
        they.file("").body("members.participant", contains(they.id(0), they.id(1), they.id(2)))
                .body("members.relationship", contains("KEPALA_KELUARGA", "ISTRI", null))
                .body("members.from", contains(null, null, null))
                .body("members.standing.status", contains("AKTIF", "AKTIF", "AKTIF")).body("warnings", empty())
                .body("noKk", is("************" + they.noKk().substring(12)))
                .body("members.cover", contains("OWN", "OWN", "OWN"));
        Contract.as("officer").contentType("application/json").body(Map.of("noKk", they.noKk()))
                .post(Household.PATH + "/search")
                .then().statusCode(200).body("id", is(they.family()));
        they.member(1).file("").body("family.id", is(they.family())).body("family.relationship", is("ISTRI"));
    }

    @Test
    void a_child_who_marries_leaves_for_a_family_of_her_own_and_comes_back_when_it_was_a_mistake() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String number = Desk.form().get("noKk");
        String other = Contract.as("officer").contentType("application/json").body(Map.of("noKk", number)).post(Household.PATH)
                .then().statusCode(201).body("members", empty()).extract().path("id");
        Contract.as("officer").contentType("application/json").body(Map.of("noKk", number)).post(Household.PATH).then()
                .statusCode(200).body("id", is(other));
        Household hers = they.as(other);
        String before = they.tag();
        String act = hers.act(hers.changed(4, 1, "KEPALA_KELUARGA")).statusCode(200)
                .body("family.members.participant", contains(they.id(1)))
                .body("family.members.from", contains(TODAY.minusDays(4).toString()))
                .extract().path("act");
        they.file("").body("members.participant", contains(they.id(0)));
        assertThat(they.tag()).isNotEqualTo(before);
        they.file("?asOf=" + TODAY.minusDays(5)).body("members.participant", contains(they.id(0), they.id(1)))
                .body("members.to", contains(null, TODAY.minusDays(5).toString()));
        they.member(1).history().body("items.kind", hasItem("FAMILY_CHANGED")).body("items[2].act", is(act))
                .body("items[2].family", is(other)).body("items[2].relationship", is("KEPALA_KELUARGA"));
        they.member(1).recordBadly(Member.undoing(3)).statusCode(400).body("violations[0].message",
                containsString("whole act"));
        they.act(Map.of("kind", "UNDONE", "undoes", act)).statusCode(200)
                .body("family.members.participant", contains(they.id(0), they.id(1)));
        hers.file("").body("members", empty());
        they.actBadly(Map.of("kind", "UNDONE", "undoes", act)).statusCode(400).body("violations.field", contains("undoes"));
    }

    @Test
    void a_family_moves_together_and_no_total_changes() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI", "ANAK");
        String to = Desk.formAlone(TODAY).get("district");
        String act = they.act(they.all("MOVED", 3, "district", to)).statusCode(200)
                .body("family.members.standing.district", contains(to, to, to)).extract().path("act");
        assertThat(totals(they.district(), to)).containsExactly(to + " AKTIF 3");
        they.act(Map.of("kind", "UNDONE", "undoes", act)).statusCode(200)
                .body("family.members.standing.district", contains(they.district(), they.district(), they.district()));
        assertThat(totals(they.district(), to)).containsExactly(they.district() + " AKTIF 3");
    }

    private static List<String> totals(String... districts) {
        return Desk.rows("""
                select concat_ws(' ', region_code, status, sum(participants)) from membership_movement
                where region_code in (?, ?) group by region_code, status having sum(participants) <> 0""", districts);
    }

    @Test
    void a_family_in_arrears_comes_back_whole_or_not_at_all() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI");
        they.act(they.all("DEACTIVATED", 5, "reason", "MENUNGGAK")).statusCode(200)
                .body("family.members.standing.reason", contains("MENUNGGAK", "MENUNGGAK"));
        they.member(1).record(Member.event("REACTIVATED", 2)).statusCode(200);
        they.act(they.all("REACTIVATED", 1)).statusCode(409).body("code", is("contradicts-life"));
        they.file("").body("members.standing.status", contains("NON_AKTIF", "AKTIF")).body("warnings",
                contains("ARREARS_DIFFER"));
        they.member(1).record(Member.undoing(4)).statusCode(200);
        they.act(they.all("REACTIVATED", 1)).statusCode(200).body("family.members.standing.status", contains("AKTIF", "AKTIF"));
    }

    @Test
    void a_family_has_one_living_head() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI");
        they.act(they.changed(2, 1, "KEPALA_KELUARGA")).statusCode(409).body("code", is("family-has-head"));
        they.file("").body("members.relationship", contains("KEPALA_KELUARGA", "ISTRI"));
        Map<String, Object> both = they.changed(2, 1, "KEPALA_KELUARGA");
        both.put("members", List.of(Map.of("participant", they.id(1), "relationship", "KEPALA_KELUARGA"),
                Map.of("participant", they.id(0), "relationship", "SUAMI")));
        they.act(both).statusCode(200).body("family.members.relationship", contains("KEPALA_KELUARGA", "SUAMI"));
        they.file("?asOf=" + TODAY.minusDays(3)).body("members.relationship", contains("KEPALA_KELUARGA", "ISTRI"));
    }

    @Test
    void after_the_death_of_a_head_another_takes_her_place() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI");
        they.member(0).record(Member.event("DECEASED", 3)).statusCode(200);
        they.file("").body("warnings", contains("NO_HEAD")).body("members[0].standing.status", is("MENINGGAL"))
                .body("members[0].cover", nullValue());
        they.act(they.changed(2, 1, "KEPALA_KELUARGA")).statusCode(200).body("family.warnings", empty());
        they.member(0).record(Member.undoing(3)).statusCode(200);
        they.file("").body("warnings", contains("SEVERAL_HEADS"));
    }

    @Test
    void what_was_odd_before_hinders_nothing_else() {
        Household they = Household.of("KEPALA_KELUARGA", "KEPALA_KELUARGA", "ANAK");
        they.file("").body("warnings", contains("SEVERAL_HEADS"));
        they.act(they.changed(12, 2, "LAINNYA")).statusCode(200);
        they.act(they.changed(9, 2, "ANAK")).statusCode(200);
        they.act(they.changed(5, 1, "ISTRI")).statusCode(200).body("family.warnings", empty());
        they.act(they.changed(2, 1, "KEPALA_KELUARGA")).statusCode(409);
    }

    @Test
    void who_is_covered_by_a_worker_is_so_while_he_works() {
        Household they = Household.of("KEPALA_KELUARGA", "ISTRI", "ANAK");
        for (int member = 0; member < 3; member++) {
            they.member(member).record(Member.event("SEGMENT_CHANGED", 8, "segment", "PPU_BU")).statusCode(200);
        }
        Map<String, Object> covered = they.changed(7, 1, "ISTRI");
        covered.put("members", List.of(Map.of("participant", they.id(1), "relationship", "ISTRI", "coveredBy", they.id(0)),
                Map.of("participant", they.id(2), "relationship", "ANAK", "coveredBy", they.id(0), "educationUntil",
                        TODAY.plusYears(1).toString())));
        they.act(covered).statusCode(200);
        they.file("").body("members.cover", contains("OWN", "WORKER", "NONE")); // the invented child is long past 25
        they.member(0).record(Member.event("DEACTIVATED", 2, "reason", "BERHENTI_KERJA")).statusCode(200);
        they.file("").body("members.cover", contains("OWN", "NONE", "NONE"));
        they.file("?asOf=" + TODAY.minusDays(3)).body("members.cover", contains("OWN", "WORKER", "NONE"));
    }

    @Test
    void of_eight_who_register_with_one_new_number_all_are_one_family() throws Exception {
        String number = Desk.form().get("noKk");
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Map<String, String> form = Desk.form("noKk", number);
                calls.add(() -> Desk.registered(form));
            }
            for (Future<String> registration : desks.invokeAll(calls)) {
                registration.get();
            }
        } finally {
            desks.shutdown();
        }
        Contract.as("officer").contentType("application/json").body(Map.of("noKk", number)).post(Household.PATH + "/search")
                .then()
                .statusCode(200).body("members.size()", is(8)).body("warnings", contains("NO_HEAD"));
    }

    @Test
    void what_was_known_of_a_family_at_an_instant_stays() {
        Household they = Household.of("KEPALA_KELUARGA", "ANAK");
        String then = Desk.rows("select to_json(clock_timestamp() at time zone 'UTC')#>>'{}' || 'Z' where ? = ''", "").get(0);
        Desk.registered(they.form("ANAK"));
        they.act(they.changed(9, 1, "LAINNYA")).statusCode(200);
        they.file("?knownAt=" + then).body("members.relationship", contains("KEPALA_KELUARGA", "ANAK"));
        they.file("").body("members.relationship", containsInAnyOrder("KEPALA_KELUARGA", "ANAK", "LAINNYA"));
    }

    @Test
    void only_an_officer_sees_and_changes_families() {
        for (String role : List.of("viewer", "analyst", "branch_head", "operator", "service")) {
            Contract.as(role).get(Household.PATH + "/" + UUID.randomUUID()).then().statusCode(403);
            for (String path : List.of("", "/search", "/" + UUID.randomUUID() + "/acts")) {
                Contract.brokenCallAs(role).contentType("application/json").body("{}").post(Household.PATH + path).then()
                        .statusCode(403);
            }
        }
        Contract.as("officer").get(Household.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Contract.as("officer").contentType("application/json").body(Map.of("noKk", Desk.form().get("noKk")))
                .post(Household.PATH + "/search").then().statusCode(404);
        Contract.brokenCallAs("officer").contentType("application/json").body(Map.of("noKk", "16")).post(Household.PATH).then()
                .statusCode(400).body("violations.field", contains("noKk"));
    }
}
