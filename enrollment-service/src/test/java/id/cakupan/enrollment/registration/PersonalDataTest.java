package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.registration.Desk.PATH;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Neither NIK nor No. KK is found where it does not belong. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonalDataTest {

    private static final Pattern NUMBER = Pattern.compile("\\d{16}");

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLoggerName().startsWith("io.zonky")) {
                return; // the database's own log, which the test resource repeats
            }
            StringWriter text = new StringWriter();
            text.append(record instanceof ExtLogRecord line ? line.getFormattedMessage() : record.getMessage());
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(text));
            }
            logged.add(text.toString());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    private static Response send(String body) {
        return Contract.brokenCallAs("officer").contentType("application/json").body(body).post(PATH);
    }

    @Test
    void no_log_and_no_answer_has_a_number_of_a_person() {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY.minusDays(20));
        String id = Desk.register(form).statusCode(201).extract().path("id");
        Desk.verify(id).statusCode(200);
        Desk.pay(id, TODAY).statusCode(200);
        String nik = form.get("nik");
        List<Response> refused = List.of(Desk.register(form).statusCode(409).extract().response(),
                send("{\"nik\": \"" + nik + "\", "), send("{\"nik\": " + nik + "x}"), send("{\"nik\": \"" + nik),
                send("\"" + nik + "\""), send("[\"" + nik + "\"]"), send(nik), send("{\"nik\": [\"" + nik + "\"]}"),
                send("{\"nik\": {\"value\": \"" + nik + "\"}}"), send("{\"nik\": " + nik + "}"),
                send("{\"nick\": \"" + nik + "\"}"), send("{\"" + nik + "\": 1}"), send("{\"nik\": \"" + nik + "1\"}"),
                send("{\"sex\": \"" + nik + "\", \"point\": \"" + nik + "\", \"district\": \"" + nik + "\", \"receivedOn\": \""
                        + nik + "\"}"),
                Contract.brokenCallAs("officer").contentType("application/json").body("{\"paidOn\": \"" + nik + "\"}")
                        .post(PATH + "/" + id + "/payments"),
                Contract.brokenCallAs("officer").get(PATH + "/" + nik));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isBetween(400, 409);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
            assertThat(answer.asString()).doesNotContainPattern(NUMBER);
        });
        assertThat(logged).noneMatch(NUMBER.asPredicate());
    }

    @Test
    void a_failing_database_call_says_nothing_about_the_person() throws SQLException {
        try (Connection superuser = Desk.connection(); Statement statement = superuser.createStatement()) {
            statement
                    .execute("alter table participant add constraint participant_test_check check (full_name <> 'Nama Rusak')");
            try {
                given().auth().preemptive().basic("officer", "officer").contentType("application/json")
                        .body(Desk.form("fullName", "Nama Rusak")).post(PATH).then().statusCode(500)
                        .body("code", is("internal-server-error")).body("detail", nullValue());
            } finally {
                statement.execute("alter table participant drop constraint participant_test_check");
            }
        }
        assertThat(logged).isNotEmpty().noneMatch(NUMBER.asPredicate()).noneMatch(line -> line.contains("Nama Rusak"));
    }

    @Test
    void the_database_holds_no_plain_number() {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY.minusDays(20));
        form.putAll(Map.of("phone", "081277776666", "email", "rahasia@contoh.id", "address", "Jalan Rahasia 7", "motherName",
                "Ibu Rahasia"));
        Contract.as("officer").header("Idempotency-Key", form.get("nik")).contentType("application/json").body(form)
                .post(PATH).then().statusCode(201);
        Member she = Member.active();
        she.change("CARD_ISSUED", 0, "cardNumber", "0000000000066").statusCode(200);
        she.change("IDENTITY_CORRECTED", 0, "passport", "AUS N7777666", "fullName", "Nama Rahasia").statusCode(200);
        she.change("CONTACT_CHANGED", 0, "address", "Jalan Rahasia 8").statusCode(200);
        for (String table : List.of("participant", "identifier_claim", "family", "family_claim", "life_event", "revelation",
                "registration", "payment", "keyed_request", "key_check", "membership_movement")) {
            for (String secret : List.of(form.get("nik"), form.get("noKk"), "081277776666", "rahasia@contoh.id",
                    "Jalan Rahasia",
                    "Ibu Rahasia", "0000000000066", "N7777666")) {
                assertThat(Desk.rows("""
                        select count(*) from %s row where row::text like '%%' || ? || '%%'
                        or row::text like '%%' || encode(convert_to(?, 'UTF8'), 'hex') || '%%'""".formatted(table), secret,
                        secret)).as(table).containsExactly("0");
            }
        }
    }
}
