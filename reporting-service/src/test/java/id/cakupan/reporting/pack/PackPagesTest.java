package id.cakupan.reporting.pack;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.brokenCallAs;
import static id.cakupan.reporting.pack.PackCalls.begun;
import static id.cakupan.reporting.pack.PackCalls.finished;
import static id.cakupan.reporting.pack.PackCalls.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** Packs as pages. */
@QuarkusTest
@TestProfile(PackProfile.class)
class PackPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void begin_with_nothing() {
        PackPeers.away();
        PackCalls.untilTheFirstAnswer();
        breakers.resetAll();
        PackCalls.removeAll();
    }

    private static RequestSpecification form() {
        // The validator does not see the fields of a form.
        return brokenCallAs("analyst").accept("text/html").contentType(FORM).redirects().follow(false).queryParam("lang", "en");
    }

    private static RequestSpecification filled(String scope) {
        return filled(scope, "CHILDREN");
    }

    private static RequestSpecification filled(String scope, String of) {
        return form().formParam("scope", scope).formParam("of", of).formParam("asOf", "2023-09-01")
                .formParam("population", "").formParam("lang", "id").formParam("format", "md");
    }

    private static ValidatableResponse page(String role, String path, String lang) {
        return as(role).accept("text/html").queryParam("lang", lang).get(path).then().statusCode(200);
    }

    @Test
    void who_may_not_make_packs_sees_the_list_without_the_form() {
        page("viewer", "/packs", "id")
                .body(allOf(containsString("Belum ada paket."), containsString("Analis atau kepala cabang"),
                        not(containsString("action=\"/packs"))));
        page("analyst", "/packs", "en").body(allOf(containsString("There is no pack yet."), containsString("Make the pack"),
                containsString("<label for=\"scope\">")));
        as("analyst").accept("text/html").queryParam("scope", "16").get("/packs").then().statusCode(200)
                .body(containsString("value=\"16\"")).header("Refresh", is(nullValue()));
        page("viewer", "/", "en").body(containsString("<a href=\"/packs?lang=en\">Packs</a>"));
        form().post("/packs").then().statusCode(400);
        brokenCallAs("viewer").accept("text/html").contentType(FORM).formParam("scope", "16").post("/packs").then()
                .statusCode(403);
    }

    @Test
    void a_pack_is_made_followed_and_downloaded() {
        PackPeers.away("16.01");
        String path = filled("16").post("/packs").then().statusCode(303).extract().header("Location")
                .replaceFirst("^http://[^/]*", "").replaceFirst("\\?.*", "");
        String id = path.substring("/packs/".length());
        until(id, pack -> pack.getInt("areas.delayed") == 1 && pack.getInt("areas.waiting") == 1);

        page("viewer", path, "en").header("Refresh", "5").body(allOf(containsString("<progress max=\"3\" value=\"2\""),
                containsString("2 of 3 areas were tried"), containsString("Do not refresh"),
                containsString("A service that gives the figures does not answer"), not(containsString("pack.zip"))));
        as("viewer").accept("text/html").queryParam("still", "1").queryParam("lang", "id").get(path).then().statusCode(200)
                .header("Refresh", is(nullValue()))
                .body(allOf(containsString("Segarkan halaman ini"), containsString("2 dari 3 wilayah sudah dicoba")));
        PackPeers.away();
        breakers.resetAll();
        finished(id);
        page("viewer", path, "en").header("Refresh", is(nullValue())).body(allOf(
                containsString("href=\"/api/v1/packs/" + id + "/pack.zip\""), containsString("Kabupaten Tiga Teluk"),
                containsString("There is no number of participants for this area and day."),
                containsString("4,700 to 4,711"), not(containsString("<form method=\"post\" action=\"/packs"))));
        page("viewer", "/packs", "en").body(allOf(containsString("Sumatera Selatan, 1 September 2023"),
                containsString("Finished: 2/3, without a file 1")));
    }

    @Test
    void the_kind_is_chosen_and_shown_in_both_languages() {
        page("analyst", "/packs", "en").body(allOf(containsString("<option value=\"uhc\">UHC watch</option>"),
                containsString("<option value=\"briefing\" selected>Briefing</option>")));
        page("analyst", "/packs", "id").body(containsString("<option value=\"uhc\">Pantauan UHC</option>"));
        as("analyst").accept("text/html").queryParam("kind", "uhc").get("/packs").then().statusCode(200)
                .body(containsString("<option value=\"uhc\" selected>"));
        String path = filled("17").formParam("kind", "comparison").formParam("from", "2023-08-15").post("/packs").then()
                .statusCode(303).extract().header("Location").replaceFirst("^http://[^/]*", "").replaceFirst("\\?.*", "");
        finished(path.substring("/packs/".length()));
        page("viewer", path, "en").body(allOf(containsString("Comparison of two dates"), containsString("15 August 2023")));
        page("viewer", "/packs", "id").body(containsString("Perbandingan dua tanggal"));
        filled("17").formParam("kind", "slides").formParam("from", "2023-09-02").post("/packs").then().statusCode(400)
                .body(allOf(containsString("id=\"kind-fault\">Choose one of the kinds."),
                        containsString("id=\"from-fault\">Give a day before"), containsString("value=\"2023-09-02\"")));
    }

    @Test
    void a_pack_is_tried_again_and_removed_by_buttons() {
        String id = begun("16", "CHILDREN", "");
        finished(id);
        page("branch_head", "/packs/" + id, "id").body(allOf(containsString("Coba lagi yang tanpa berkas"),
                containsString("Hapus paket ini"), containsString("Unduh zip")));
        form().post("/packs/{id}/retry", id).then().statusCode(303).header("Location", endsWith("/packs/" + id + "?lang=en"));
        finished(id);
        form().post("/packs/{id}/removal", id).then().statusCode(303).header("Location", endsWith("/packs?lang=en"));
        form().post("/packs/{id}/removal", id).then().statusCode(404);
        form().post("/packs/{id}/retry", id).then().statusCode(404);
        as("viewer").accept("text/html").get("/packs/{id}", id).then().statusCode(404).body(containsString("Tidak ditemukan"));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_that_was_written_is_lost() {
        form().formParam("scope", "Banyu\"asin").formParam("of", "REGENCIES").formParam("asOf", "2999-01-01")
                .formParam("population", "a b").formParam("lang", "en").formParam("format", "docx").post("/packs").then()
                .statusCode(400).body(allOf(containsString("value=\"Banyu&quot;asin\""),
                        containsString("id=\"scope-fault\">Give a code that exists"),
                        containsString("id=\"asOf-fault\">Give a day that is not after today."),
                        containsString("id=\"population-fault\">"), containsString("id=\"format-fault\">Choose one"),
                        containsString("value=\"REGENCIES\" selected"), containsString("value=\"2999-01-01\""),
                        containsString("aria-invalid=\"true\""), not(containsString("id=\"of-fault\""))));
        filled("16.01", "REGENCIES").post("/packs").then().statusCode(400)
                .body(containsString("id=\"of-fault\">There are no such areas in it on that day"));
        PackPeers.away("16");
        filled("16").post("/packs").then().statusCode(503)
                .body(allOf(containsString("role=\"alert\">The list of areas cannot be fetched"),
                        containsString("value=\"16\"")));
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_pack() {
        String page = as("analyst").accept("text/html").get("/packs").then().extract().asString();
        String id = page.replaceFirst("(?s).*name=\"id\" value=\"([^\"]*)\".*", "$1");
        for (int i = 0; i < 2; i++) {
            filled("17").formParam("id", id).post("/packs").then().statusCode(303);
        }
        String again = filled("16").formParam("id", id).post("/packs").then().statusCode(409)
                .body(containsString("This form was used for another pack")).extract().asString();
        assertThat(again.replaceFirst("(?s).*name=\"id\" value=\"([^\"]*)\".*", "$1")).isNotEqualTo(id);
        as("viewer").get("/api/v1/packs").then().body("items.id", is(List.of(id)));
    }

    @Test
    void the_page_says_when_too_many_packs_are_being_made() {
        PackPeers.away("17.01");
        for (int i = 0; i < 3; i++) {
            begun("17", "CHILDREN", "");
        }
        filled("16").post("/packs").then().statusCode(409).body(containsString("Too many packs are being made."));
    }
}
