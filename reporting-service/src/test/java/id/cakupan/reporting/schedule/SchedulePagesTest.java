package id.cakupan.reporting.schedule;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.MailResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Schedules as pages, without a script and in both languages. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
@QuarkusTestResource(MailResource.class)
class SchedulePagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void begin_with_nothing() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
        Tables.empty();
        MailResource.empty();
    }

    private static RequestSpecification form() {
        return brokenCallAs("branch_head").accept("text/html").contentType(FORM).redirects().follow(false);
    }

    private static RequestSpecification filled() {
        return form().formParam("name", "Laporan & bulanan").formParam("scope", "16.36").formParam("language", "id")
                .formParam("kind", "MONTHLY").formParam("day", "1").formParam("hour", "7").formParam("cron", "")
                .formParam("asOf", "LAST_OF_PREVIOUS_MONTH").formParam("pdf", "on").formParam("active", "on");
    }

    private static String page(String address, String lang) {
        return as("branch_head").accept("text/html").queryParam("lang", lang).get(address).then().statusCode(200).extract()
                .asString();
    }

    /** Makes the schedule of {@link #filled} and gives the address of its page. */
    private static String made() {
        return filled().formParam("mails", "humas@example.go.id\r\nkacab@example.go.id").post("/schedules").then()
                .statusCode(303).extract().header("Location").replaceFirst("^http://[^/]*", "").replaceFirst("\\?.*", "");
    }

    @Test
    void a_schedule_is_made_run_and_read_on_its_page() {
        assertThat(page("/schedules", "en")).contains("There is no schedule yet.", "New schedule", "<html lang=\"en\">");
        assertThat(page("/schedules", "id")).contains("Belum ada jadwal.", "Jadwal baru");
        String here = made();
        assertThat(page("/schedules", "id")).contains("Laporan &amp; bulanan", "setiap tanggal 1 pukul 07.00 WIB",
                "berikutnya 1 ");
        assertThat(page(here, "en")).contains("The next three times:", "It has not run yet.", "kacab@example.go.id",
                "on day 1 of each month at 07:00 WIB");

        form().queryParam("lang", "en").post(here + "/runs").then().statusCode(303).header("Location",
                endsWith(here + "?lang=en"));
        assertThat(page(here, "en")).contains("waits for its turn");
        Desk.everything(Instant.now().plusSeconds(5));
        assertThat(page(here, "en")).contains("sent to 2 of 2 recipients", "by hand", "Read and issue the draft",
                "objections: ").doesNotContain("Try again what failed");
        assertThat(page("/schedules", "id")).contains("terakhir: terkirim ke 2 dari 2 penerima");
        as("analyst").accept("text/html").get(here).then().statusCode(200)
                .body(allOf(containsString("Riwayat"), not(containsString("<form method=\"post\" action=\"/schedules"))));
    }

    @Test
    void what_was_written_survives_an_error_and_each_is_named() {
        String refused = filled().queryParam("lang", "en").formParam("mails", "humas@example.go.id, no-address")
                .formParam("webhooks", "https://example.go.id/hook unknown").formParam("kind", "CRON")
                .post("/schedules").then().statusCode(400).extract().asString();
        assertThat(refused).contains("Not saved yet.", "no-address: is not one e-mail address",
                "write the name of the webhook&#39;s secret", "Laporan &amp; bulanan", "https://example.go.id/hook unknown");
        assertThat(filled().formParam("mails", "").formParam("kind", "CRON").post("/schedules").then().statusCode(400)
                .extract().asString()).contains("Belum disimpan.", "Isi 1 sampai 20 penerima.");
        form().formParam("kind", "CRON").formParam("cron", "every day").formParam("name", "<b>").post("/schedules").then()
                .statusCode(400).body(allOf(containsString("Cron terdiri atas lima isian"), containsString("every day"),
                        containsString("&lt;b&gt;")));
    }

    @Test
    void the_kind_of_the_briefing_is_chosen_shown_and_kept() {
        assertThat(page("/schedules", "en")).contains("<option value=\"briefing\" selected>Briefing</option>",
                "<option value=\"activity\">Activity and reactivation</option>");
        String here = filled().formParam("briefingKind", "activity").formParam("mails", "humas@example.go.id")
                .post("/schedules").then().statusCode(303).extract().header("Location").replaceFirst("^http://[^/]*", "")
                .replaceFirst("\\?.*", "");
        assertThat(page(here, "id")).contains("16.36, Keaktifan dan reaktivasi, setiap tanggal 1",
                "<option value=\"activity\" selected>");
        assertThat(page("/schedules", "en")).contains("16.36 · Activity and reactivation · on day 1");
        filled().formParam("briefingKind", "slides").formParam("mails", "humas@example.go.id").queryParam("lang", "en")
                .post("/schedules").then().statusCode(400).body(containsString("Choose one of the kinds of briefings."));
    }

    @Test
    void a_change_that_somebody_else_made_is_not_overwritten() {
        String here = made();
        assertThat(page(here, "id")).contains("name=\"version\" value=\"1\"");
        filled().formParam("mails", "a@example.go.id").formParam("version", "1").post(here).then().statusCode(303);
        filled().formParam("mails", "b@example.go.id").formParam("version", "1").post(here).then().statusCode(412)
                .body(allOf(containsString("Orang lain baru saja mengubah"), containsString("b@example.go.id"),
                        containsString("name=\"version\" value=\"2\"")));
        assertThat(page(here, "id")).contains("a@example.go.id").doesNotContain("b@example.go.id");
    }

    @Test
    void what_failed_says_why_and_can_be_tried_again() {
        String here = made();
        filled().formParam("scope", "94").formParam("mails", "a@example.go.id").formParam("version", "1").post(here);
        long number = Long.parseLong(here.replaceFirst(".*/", ""));
        brokenCallAs("branch_head").contentType("application/json").header("If-Match", "*")
                .body("{\"name\": \"x\", \"lang\": \"en\", \"active\": true, \"recipients\": [%s], %s}"
                        .formatted(Desk.mail("a@example.go.id"), Desk.monthly("94")))
                .put("/api/v1/schedules/{number}", number).then().statusCode(200);
        form().post(here + "/runs").then().statusCode(303);
        Desk.everything(Instant.now().plusSeconds(5));
        assertThat(page(here, "en")).contains("could not be made", "This area or office is not known.",
                "Try again what failed");
        long run = Desk.runs(number).getLong("items[0].number");
        form().post(here + "/runs/" + run + "/retry").then().statusCode(303);
        form().post(here + "/runs/" + run + "/retry").then().statusCode(409).body(containsString("Tidak ada yang gagal"));
    }

    @Test
    void it_is_deleted_only_when_that_is_confirmed() {
        String here = made();
        form().post(here + "/delete").then().statusCode(400).body(containsString("Centang dahulu"));
        form().formParam("confirmed", "yes").queryParam("lang", "en").post(here + "/delete").then().statusCode(303)
                .header("Location", endsWith("/schedules?deleted=%s&lang=en".formatted(here.replaceFirst(".*/", ""))));
        as("branch_head").accept("text/html").get(here).then().statusCode(404);
        brokenCallAs("analyst").accept("text/html").contentType(FORM).post(here + "/delete").then().statusCode(403);
    }

    @Test
    void a_deletion_is_undone_by_a_button() {
        String here = made();
        String number = here.replaceFirst(".*/", "");
        String list = "/schedules?deleted=" + number;
        assertThat(page(list, "en")).as("not deleted yet").doesNotContain("is deleted.");
        form().formParam("confirmed", "yes").post(here + "/delete").then().statusCode(303);
        assertThat(page(list, "id")).contains("Jadwal " + number + " dihapus.", "Batalkan</button>",
                "action=\"" + here + "/restore?lang=id\"", "href=\"" + list + "&amp;lang=en\"");
        assertThat(page(list, "en")).contains("Schedule " + number + " is deleted.", "Undo</button>");
        as("analyst").accept("text/html").get(list).then().statusCode(200).body(not(containsString("Batalkan")));
        as("branch_head").accept("text/html").queryParam("deleted", "x").get("/schedules").then().statusCode(200);
        brokenCallAs("analyst").accept("text/html").post(here + "/restore").then().statusCode(403);
        form().queryParam("lang", "en").post(here + "/restore").then().statusCode(303).header("Location",
                endsWith(here + "?lang=en"));
        assertThat(page(here, "en")).contains("kacab@example.go.id", "The next three times:");
        form().post("/schedules/999999/restore").then().statusCode(404);
    }

    @Test
    void only_who_may_open_it_is_led_to_it() {
        as("analyst").accept("text/html").get("/issues").then().statusCode(200).body(containsString("href=\"/schedules?"));
        as("viewer").accept("text/html").get("/issues").then().statusCode(200).body(not(containsString("/schedules")));
        as("operator").accept("text/html").get("/").then().statusCode(200).body(containsString("href=\"/schedules?"));
        as("viewer").accept("text/html").get("/schedules").then().statusCode(403);
    }
}
