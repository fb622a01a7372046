package id.cakupan.reporting.page;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class PageTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void the_start_page_leads_to_each_area_and_day_in_the_language() {
        as("viewer").accept("text/html").queryParam("lang", "en").get("/").then().statusCode(200)
                .body(allOf(containsString("/api/v1/briefings/16.07/document.html?asOf=2023-09-01&amp;lang=en"),
                        containsString("August 2022"), containsString("<html lang=\"en\">")));
        as("viewer").accept("text/html").queryParam("q", "PALEMBANG").get("/").then().statusCode(200)
                .body(allOf(containsString("Kota Palembang"), not(containsString("Kabupaten Banyuasin"))));
        as("viewer").accept("text/html").queryParam("q", "<b>").get("/").then().statusCode(200)
                .body(allOf(containsString("&lt;b&gt;"), not(containsString("<b>"))));
    }

    @Test
    void the_start_page_finds_branches_and_deputy_regions_by_name() {
        as("viewer").accept("text/html").get("/").then().statusCode(200)
                .body(allOf(containsString("2 kantor cabang, 1 kedeputian wilayah"), containsString("<details>"),
                        containsString("<option value=\"branch:2201\">KC Denpasar</option>")));
        as("viewer").accept("text/html").queryParam("lang", "en").queryParam("q", "kc denpasar").get("/").then()
                .statusCode(200)
                .body(allOf(containsString("<summary>1 branch</summary>"), containsString("<details open>"),
                        containsString("/api/v1/briefings/branch:2201/document.html?asOf="),
                        not(containsString("branch:601\""))));
        as("viewer").accept("text/html").queryParam("q", "nowhere at all").get("/").then().statusCode(200)
                .body(not(containsString("<details")));
    }

    @Test
    void the_start_page_lists_areas_while_offices_cannot_be_fetched() {
        PeersResource.withoutOffices(() -> as("viewer").accept("text/html").get("/").then().statusCode(200)
                .body(allOf(containsString("Kabupaten Banyuasin"), containsString("Daftar kantor belum dapat diambil"))));
    }

    @Test
    void the_start_page_says_when_nothing_is_loaded_and_when_the_peer_is_down() {
        as("viewer").accept("text/html").queryParam("after", "empty").get("/").then().statusCode(200)
                .body(containsString("Belum ada angka yang dimuat"));
        as("viewer").accept("text/html").queryParam("after", "gap").get("/").then().statusCode(200)
                .body(containsString("href=\"/?lang=id&amp;after=further&amp;q=\""));
        as("viewer").accept("text/html").queryParam("after", "down").get("/").then().statusCode(503)
                .body(containsString("Daftar belum dapat diambil"));
    }

    @Test
    void a_place_that_is_not_in_the_list_leads_to_its_beginning_and_takes_the_list_from_nobody() {
        for (int i = 0; i < 10; i++) {
            as("viewer").accept("text/html").redirects().follow(false).queryParam("after", "nowhere").queryParam("q", "kota")
                    .queryParam("lang", "en").get("/").then().statusCode(303).header("Location", endsWith("/?lang=en&q=kota"));
        }
        as("viewer").accept("text/html").get("/").then().statusCode(200).body(containsString("Kabupaten Banyuasin"));
    }

    @Test
    void the_form_opens_a_briefing_by_code_and_searches_by_name() {
        open("16.07", "2023-09-01").then().statusCode(303).header("Location",
                endsWith("/api/v1/briefings/16.07/document.html?lang=id&asOf=2023-09-01"));
        open("id", "").then().statusCode(303).header("Location", endsWith("/api/v1/briefings/ID/document.html?lang=id"));
        open("BRANCH:601", "").then().statusCode(303).header("Location",
                endsWith("/api/v1/briefings/branch:601/document.html?lang=id"));
        open("deputy:iii", "").then().statusCode(303).header("Location",
                endsWith("/api/v1/briefings/deputy:III/document.html?lang=id"));
        open("kota palembang", "").then().statusCode(303).header("Location", endsWith("/?lang=id&q=kota+palembang"));
    }

    private static Response open(String scope, String asOf) {
        return given().auth().preemptive().basic("viewer", "viewer").redirects().follow(false).queryParam("scope", scope)
                .queryParam("asOf", asOf).get("/open");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/open" })
    void pages_are_for_people_who_are_signed_in(String path) {
        asNobody().accept("*/*").get(path).then().statusCode(401);
        asNobody().accept("text/html").get(path).then().statusCode(302).header("Location", endsWith("/login"));
        asNobody().accept("text/html").queryParam("lang", "en").get(path).then().statusCode(302).header("Location",
                endsWith("/login?lang=en"));
        as("service").accept("text/html").get(path).then().statusCode(403).body(containsString("Tidak berwenang"));
    }

    @Test
    void signing_in_opens_the_pages_and_signing_out_closes_the_session() {
        asNobody().get("/login").then().statusCode(200).body(containsString("j_username"));
        asNobody().queryParam("lang", "en").get("/login-failed").then().statusCode(200)
                .body(containsString("do not fit"));
        given().header("Referer", "http://localhost/login?lang=en").get("/login-failed").then()
                .body(containsString("do not fit"));
        given().redirects().follow(false).queryParam("lang", "en").post("/logout").then().header("Location",
                endsWith("/login?lang=en"));
        Response wrong = signIn("wrong");
        assertThat(wrong.statusCode()).isEqualTo(302);
        assertThat(wrong.header("Location")).endsWith("/login-failed");
        Response right = signIn("viewer");
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(right.header("Set-Cookie")).contains("HTTPOnly").contains("SameSite=Strict");
        String session = right.cookie("cakupan-session");
        given().cookie("cakupan-session", session).accept("text/html").get("/").then().statusCode(200)
                .body(containsString("Kabupaten Banyuasin"));
        given().cookie("cakupan-session", session).get("/api/v1/briefings/16.07").then().statusCode(200);
        Response out = given().cookie("cakupan-session", session).redirects().follow(false).post("/logout");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.header("Set-Cookie")).contains("cakupan-session=").contains("Max-Age=0");
    }

    private static Response signIn(String password) {
        return given().redirects().follow(false).accept("text/html").formParam("j_username", "viewer")
                .formParam("j_password", password).post("/j_security_check");
    }

    @Test
    void a_start_without_a_key_for_the_session_is_refused() {
        assertThatThrownBy(
                () -> new SessionKey(Optional.of("users.txt"), Optional.of("too short")).refuseAStartWithoutAKey(null))
                .hasMessageContaining("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY");
        new SessionKey(Optional.empty(), Optional.empty()).refuseAStartWithoutAKey(null);
    }
}
