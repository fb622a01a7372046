package id.cakupan.coverage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeFeed;
import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What is handed out is what figures say. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class ExportTest {

    private static final String DAYS = "from=2025-02-10&to=2025-04-15";

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
        register.once("export", () -> {
            register.areas().put("21.01", "Kabupaten Bintan, dan \"pulau\"", "REGENCY", "21");
            register.areas().put("21.71", "Kota Batam", "CITY", "21");
            World.upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    riau-islands,2024-S1,2024-12-01,21.01,1000,STATED,Test,
                    riau-islands,2024-S1,2024-12-01,21.71,3000,STATED,Test,
                    """);
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "21.01", "2025-01-01", "STATED"));
            register.feed().publish(FakeFeed.statement("COMPLETE_SINCE", "21.71", "2025-03-10", "ESTIMATED"));
            register.feed().publish(FakeFeed.movement("21.01", "2025-01-01", "PBPU", "AKTIF", 900),
                    FakeFeed.movement("21.01", "2025-03-15", "PBPU", "NON_AKTIF", 60),
                    FakeFeed.movement("21.71", "2025-03-10", "PBPU", "UNSPECIFIED", 2500));
            World.followed(register);
        });
    }

    @Test
    void each_line_is_the_figure_of_its_area_and_day() throws IOException {
        List<CSVRecord> lines = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(export("21", DAYS).asString())).getRecords();
        assertThat(lines).extracting(line -> line.get("as_of") + " " + line.get("code")).containsExactly("2025-02-28 21",
                "2025-02-28 21.01", "2025-02-28 21.71", "2025-03-31 21", "2025-03-31 21.01", "2025-03-31 21.71",
                "2025-04-15 21",
                "2025-04-15 21.01", "2025-04-15 21.71");
        for (CSVRecord line : lines) {
            JsonPath figure = Contract.as("viewer").get("/api/v1/coverage/%s?asOf=%s&knownAt=%s".formatted(line.get("code"),
                    line.get("as_of"), line.get("known_at"))).jsonPath();
            assertThat(line.get("name")).isEqualTo(figure.getString("scope.name"));
            for (String part : List.of("registered", "active", "inactive", "unspecified", "provenance")) {
                assertThat(line.get(part)).isEqualTo(Objects.toString(figure.get("count." + part), ""));
            }
            assertThat(line.get("population")).isEqualTo(Objects.toString(figure.get("population.people"), ""));
            for (String indicator : List.of("cakupan", "keaktifan_penduduk", "keaktifan_peserta")) {
                assertThat(line.get(indicator)).isEqualTo(Objects.toString(
                        figure.get("rates.find { it.indicator == '%s' }.percent".formatted(indicator)), ""));
            }
            assertThat(line.get("feed_position")).isEqualTo(figure.getString("feedPosition"));
        }
    }

    @Test
    void a_file_has_a_name_and_levels_can_be_left_out() {
        Response file = export("21", DAYS + "&levels=0&step=year");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"cakupan-21-2025-04-15-2025-04-15.csv\"");
        assertThat(file.asString().lines()).hasSize(2);
        assertThat(export("ID", DAYS + "&levels=2").asString()).contains(",21.71,Kota Batam,CITY,21,2500,")
                .contains("\"Kabupaten Bintan, dan \"\"pulau\"\"\"");
    }

    @Test
    void json_lines_say_the_same() {
        List<JsonPath> lines = export("21", DAYS + "&format=jsonl").asString().lines().map(JsonPath::new).toList();
        assertThat(lines).hasSize(9);
        assertThat(lines.get(4).getLong("registered")).isEqualTo(960);
        assertThat(lines.get(4).getString("cakupan")).isEqualTo("96.00");
        assertThat(lines.get(5).getString("keaktifanPeserta")).isNull();
        assertThat(lines.get(5).getString("parent")).isEqualTo("21");
        assertThat(lines.get(0).<Object> get("registered")).isNull();
    }

    @Test
    void a_data_value_set_holds_whole_numbers_that_are_known() {
        export("21.71", DAYS + "&format=dhis2").then().body("dataValues.dataElement",
                contains("POPULATION", "JKN_REGISTERED", "POPULATION", "JKN_REGISTERED", "POPULATION"))
                .body("dataValues.period", hasItem("20250331")).body("dataValues[1].value", is("2500"))
                .body("dataValues[1].orgUnit", is("21.71"));
        export("21", DAYS + "&format=dhis2").then().body("dataValues.orgUnit.unique()", contains("21.01", "21.71"));
        export("21.01", DAYS + "&format=dhis2").then().body("dataValues.findAll { it.period == '20250415' }.dataElement",
                contains("JKN_REGISTERED", "JKN_ACTIVE", "JKN_INACTIVE", "POPULATION"));
    }

    @Test
    void measure_reports_name_numerator_and_denominator() {
        export("21.01", DAYS + "&format=fhir").then().body("resourceType", is("Bundle")).body("entry", hasSize(9))
                .body("entry[3].resource.measure", is("urn:cakupan:measure:cakupan|1"))
                .body("entry[3].resource.subject.identifier.value", is("21.01"))
                .body("entry[3].resource.period.end", is("2025-03-31"))
                .body("entry[3].resource.group[0].population.code.coding.code.flatten()", contains("denominator", "numerator"))
                .body("entry[3].resource.group[0].population.count", contains(1000, 960))
                .body("entry[3].resource.group[0].measureScore.value", is(0.96f))
                .body("entry[3].resource.extension.valueString", contains("riau-islands"));
        export("21.71", "from=2025-01-31&to=2025-02-28&format=fhir").then().body("entry", is(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "to=2025-01-01", "from=2025-01-01&format=xls", "from=2025-01-01&levels=3",
            "from=2025-01-01&step=week",
            "from=2025-01-01&knownAt=then" })
    void a_question_that_makes_no_sense_is_refused(String query) {
        Contract.brokenCallAs("viewer").get("/api/v1/coverage/21/export?" + query).then().statusCode(400)
                .body("violations", hasSize(1));
    }

    @Test
    void an_unknown_scope_is_not_found() {
        Contract.as("viewer").get("/api/v1/coverage/21.99/export?from=2025-01-01").then().statusCode(404);
    }

    private static Response export(String scope, String query) {
        Response answer = Contract.as("viewer").get("/api/v1/coverage/" + scope + "/export?" + query);
        answer.then().statusCode(200);
        return answer;
    }
}
