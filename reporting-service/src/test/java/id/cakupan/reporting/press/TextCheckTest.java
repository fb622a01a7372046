package id.cakupan.reporting.press;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class TextCheckTest {

    private static final String RIGHT = "Hingga 1 September 2023, 817.221 jiwa atau 97,63 persen penduduk Kabupaten Banyuasin "
            + "terdaftar sebagai peserta JKN.";
    private static final String WRONG = "Hingga 1 September 2023, peserta JKN di Kabupaten Banyuasin 817.212 jiwa atau 97,36 persen "
            + "dari penduduk. Masih 19.841 jiwa belum terdaftar.";

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void what_coverage_says_too_is_reproduced() {
        as("viewer").contentType("application/json").body(Map.of("text", RIGHT)).post("/api/v1/lint").then().statusCode(200)
                .body("findings", empty()).body("figures.quote", contains("817.221 jiwa", "97,63 persen"))
                .body("figures.subject", contains("registered", "coverage")).body("figures.scope", contains("16.07", "16.07"))
                .body("figures.asOf", contains("2023-09-01", "2023-09-01"))
                .body("figures.verdict", contains("reproduced", "reproduced"));
    }

    @Test
    void what_coverage_does_not_say_is_contradicted_beside_ours_and_the_text_itself() {
        as("viewer").contentType("application/json").body(Map.of("text", WRONG)).post("/api/v1/lint").then().statusCode(200)
                .body("figures.verdict", contains("contradicted", "contradicted", "reproduced"))
                .body("figures[0].ours", is(817221)).body("findings.rule", contains("percent-of-parts"))
                .body("findings[0].places.quote", contains("817.212 jiwa", "97,36 persen", "19.841 jiwa"));
    }

    @Test
    void a_figure_of_an_area_that_is_not_named_is_compared_with_none() {
        as("viewer").contentType("application/json").body(Map.of("text", "Sebanyak 817.221 jiwa sudah terdaftar."))
                .post("/api/v1/lint").then().statusCode(200).body("figures.verdict", contains("not_compared"));
    }

    @Test
    void a_text_without_words_or_of_too_many_is_refused_by_its_field() {
        for (String text : new String[] { " ", "a".repeat(20_001), "1.234 jiwa, ".repeat(401) }) {
            brokenCallAs("viewer").contentType("application/json").body(Map.of("text", text)).post("/api/v1/lint").then()
                    .statusCode(400).contentType("application/problem+json").body("violations.field", contains("text"));
        }
        brokenCallAs("viewer").contentType("application/json").body(Map.of("words", RIGHT)).post("/api/v1/lint").then()
                .statusCode(400).contentType("application/problem+json");
        brokenCallAs("viewer").contentType("application/json").body("{").post("/api/v1/lint").then().statusCode(400);
    }

    @Test
    void claims_are_held_against_ours_and_each_other_by_their_number() {
        List<Map<String, String>> claims = List.of(claim("registered", "817212"), claim("coverage", "97.36"),
                claim("gap", "19841"));
        as("viewer").contentType("application/json").body(Map.of("claims", claims)).post("/api/v1/lint").then().statusCode(200)
                .body("figures.verdict", contains("contradicted", "contradicted", "reproduced"))
                .body("figures.start", contains(0, 1, 2)).body("findings.rule", contains("percent-of-parts"))
                .body("findings[0].places.start", contains(0, 1, 2));
        brokenCallAs("viewer").contentType("application/json")
                .body(Map.of("claims", List.of(Map.of("subject", "cakupan", "scope", "99", "asOf", "2023", "value", "97,63"))))
                .post("/api/v1/lint").then().statusCode(400).body("violations.field",
                        contains("claims[0].value", "claims[0].subject", "claims[0].asOf", "claims[0].scope"));
        brokenCallAs("viewer").contentType("application/json").body("{\"claims\": [null]}").post("/api/v1/lint").then()
                .statusCode(400).body("violations.field", contains("claims[0].value", "claims[0].subject"));
        brokenCallAs("viewer").contentType("application/json").body(Map.of("claims", List.of(), "text", "x"))
                .post("/api/v1/lint")
                .then().statusCode(400).body("violations.field", contains("claims"));
    }

    private static Map<String, String> claim(String subject, String value) {
        return Map.of("subject", subject, "scope", "16.07", "asOf", "2023-09-01", "value", value);
    }

    @Test
    void nobody_else_may_ask() {
        asNobody().contentType("application/json").body(Map.of("text", RIGHT)).post("/api/v1/lint").then().statusCode(401);
    }

    @Test
    void the_page_marks_each_figure_and_says_what_is_wrong_in_both_languages() {
        as("viewer").accept("text/html").queryParam("lang", "en").get("/texts").then().statusCode(200)
                .body(allOf(containsString("<textarea id=\"text\""), not(containsString("h-found"))));
        brokenCallAs("viewer").accept("text/html").formParam("text", WRONG).formParam("lang", "id").post("/texts").then()
                .statusCode(200)
                .body(allOf(containsString("3 angka terbaca: 1 sama dengan angka kami, 2 berbeda."),
                        containsString("<mark class=\"bad\">97,36 persen"),
                        containsString("<b class=\"kind\">Menghalangi:</b>"),
                        containsString("berbeda dari angka kami")));
        brokenCallAs("viewer").accept("text/html").formParam("text", RIGHT).formParam("lang", "en").post("/texts").then()
                .statusCode(200)
                .body(allOf(containsString("<mark class=\"good\">97,63 persen"),
                        containsString("do not contradict each other")));
    }

    @Test
    void what_is_pasted_is_shown_as_text_and_never_run() {
        brokenCallAs("viewer").accept("text/html").formParam("text", "<script>alert(1)</script> 817.221 jiwa terdaftar")
                .post("/texts")
                .then().statusCode(200)
                .body(allOf(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"), not(containsString("<script>alert"))));
        brokenCallAs("viewer").accept("text/html").formParam("text", " ").formParam("lang", "id").post("/texts").then()
                .statusCode(400).body(containsString("Tempelkan teks"));
    }
}
