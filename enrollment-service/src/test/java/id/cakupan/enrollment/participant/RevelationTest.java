package id.cakupan.enrollment.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RevelationTest {

    private static final String REASON = "Menerangkan nomor VA kepada peserta";

    private static ValidatableResponse reveal(String id, String reason, String... particulars) {
        return Contract.as("officer").contentType("application/json")
                .body(Map.of("reason", reason, "particulars", particulars)).post(Member.PATH + id + "/revelations").then();
    }

    private static ValidatableResponse revealBadly(String id, Object body) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(body)
                .post(Member.PATH + id + "/revelations").then().statusCode(400);
    }

    /** Appendix A of the handbook, vector 19: BPJS's own published example. */
    @Test
    void card_0001944358911_is_paid_into_the_virtual_accounts_of_its_last_11_digits() {
        Member she = Member.active();
        she.change("CARD_ISSUED", 0, "cardNumber", "0001944358911").statusCode(200);
        reveal(she.id(), REASON, "cardNumber").statusCode(200).body("particulars.cardNumber", is("0001944358911"))
                .body("virtualAccounts.number", contains("8888801944358911", "8988801944358911"))
                .body("virtualAccounts[1].banks", contains("MANDIRI")).body("particulars.nik", nullValue())
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void who_saw_what_and_why_is_kept_and_what_it_was_is_not() {
        Map<String, String> form = Desk.form("phone", "081200001111");
        String id = Member.participant(Desk.registered(form));
        reveal(id, REASON, "nik", "phone", "email").statusCode(200).body("particulars.nik", is(form.get("nik")))
                .body("particulars.phone", is("081200001111")).body("particulars.email", nullValue())
                .body("particulars.fullName", nullValue()).body("virtualAccounts.size()", is(0));
        reveal(id, "Surat kepada peserta dikirim ulang", "address").statusCode(200);
        Contract.as("branch_head").get(Member.PATH + id + "/revelations").then().statusCode(200)
                .body("items.particulars", is(List.of(List.of("address"), List.of("nik", "phone", "email"))))
                .body("items[1].reason", is(REASON)).body("items.revealedBy", contains("officer", "officer"));
        assertThat(Desk.rows("select row::text from revelation row where participant_id::text = ?", id))
                .allMatch(row -> !row.contains(form.get("nik")) && !row.contains("081200001111"));
    }

    @Test
    void the_number_of_her_family_is_shown_too() {
        Map<String, String> form = Desk.form();
        String id = Member.participant(Desk.registered(form));
        reveal(id, REASON, "noKk").statusCode(200).body("noKk", is(form.get("noKk"))).body("particulars.fullName", nullValue());
        reveal(id, REASON, "fullName").statusCode(200).body("noKk", nullValue());
    }

    @Test
    void what_is_kept_of_a_revelation_is_not_changed_by_the_service() {
        assertThat(Desk.rows("""
                select privilege from unnest(array['INSERT', 'SELECT', 'UPDATE', 'DELETE', 'TRUNCATE']) privilege
                where has_table_privilege(?, 'revelation', privilege) order by 1""", applicationRole()))
                .containsExactly("INSERT", "SELECT");
    }

    private static String applicationRole() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
    }

    @Test
    void without_a_reason_or_a_field_nothing_is_shown_or_kept() {
        String id = Member.participant(Desk.registered(Desk.form()));
        revealBadly(id, Map.of("reason", "perlu", "particulars", List.of("nik"))).body("violations.field", contains("reason"));
        revealBadly(id, Map.of("reason", REASON + " 0812 3456 7890", "particulars", List.of("nik")))
                .body("violations.field", contains("reason"));
        revealBadly(id, Map.of("reason", REASON, "particulars", List.of("nik", "password")))
                .body("violations.field", contains("particulars"));
        revealBadly(id, Map.of("reason", REASON, "particulars", List.of())).body("violations.field", contains("particulars"));
        revealBadly(id, "{\"particulars\": [null]}").body("violations.field", contains("particulars", "reason"));
        revealBadly(id, "");
        Contract.as("branch_head").get(Member.PATH + id + "/revelations").then().body("items.size()", is(0));
    }

    @Test
    void an_officer_sees_and_a_branch_head_sees_who_saw() {
        String path = Member.PATH + UUID.randomUUID() + "/revelations";
        reveal(UUID.randomUUID().toString(), REASON, "nik").statusCode(404);
        Contract.as("branch_head").get(path).then().statusCode(404);
        for (String role : List.of("viewer", "officer", "analyst", "operator", "service")) {
            Contract.as(role).get(path).then().statusCode(403);
        }
        Contract.as("branch_head").contentType("application/json").body(Map.of("reason", REASON, "particulars", List.of("nik")))
                .post(path).then().statusCode(403);
    }
}
