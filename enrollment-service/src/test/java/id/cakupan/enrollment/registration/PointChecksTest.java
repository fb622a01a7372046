package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.Uploads.undo;
import static id.cakupan.enrollment.Uploads.undone;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PointChecksTest {

    private static String channel(String code, String informationOnly, String segments, String from) {
        return "%s,A,A,%s,%s,%s,,,Report,".formatted(code, informationOnly, segments, from);
    }

    private static String point(String code, String channel, String segments, String informationOnly, String days) {
        return "%s,%s,OFFICE,A,A,16.05,,,%s,%s,%s,Report,".formatted(code, channel, segments, informationOnly, days);
    }

    private static void refused(String point, String... messages) {
        Desk.registerBadly(Desk.form("point", point)).statusCode(400)
                .body("violations.field", is(Collections.nCopies(messages.length, "point")))
                .body("violations.message", contains(messages));
    }

    @Test
    void a_point_must_register_people_of_the_segment_and_be_open() {
        String yesterday = TODAY.minusDays(1).toString();
        String tomorrow = TODAY.plusDays(1).toString();
        loaded("channels", channel("T_OPEN", "no", "", "2020-01-01"), channel("T_INFO", "yes", "", "2020-01-01"),
                channel("T_PPU", "no", "PPU_BU PPU_PN", "2020-01-01"), channel("T_LATER", "no", "", tomorrow));
        loaded("channel-points", point("T_OPEN_INFO", "T_OPEN", "", "yes", "2020-01-01,,"),
                point("T_OPEN_PPU", "T_OPEN", "PPU_BU", "no", "2020-01-01,,"),
                point("T_OPEN_PAST", "T_OPEN", "", "no", "2020-01-01," + yesterday + ","),
                point("T_INFO_1", "T_INFO", "", "no", "2020-01-01,,"), point("T_PPU_1", "T_PPU", "", "no", "2020-01-01,,"),
                point("T_PPU_2", "T_PPU", "PBPU", "no", "2020-01-01,,"),
                point("T_LATER_1", "T_LATER", "", "no", "2020-01-01,,"));
        String inform = "Gives information and registers nobody; name a point that does.";
        String segment = "Does not serve PBPU; name a point that does.";
        String closed = "%s is open only %s; name one that is open on %s, /api/v1/channel-points?asOf=%s lists them.";
        refused("T_OPEN_INFO", inform);
        refused("T_INFO_1", inform);
        refused("T_OPEN_PPU", segment);
        refused("T_PPU_1", segment);
        refused("T_OPEN_PAST", closed.formatted("It", "from 2020-01-01 to " + yesterday, TODAY, TODAY));
        refused("T_LATER_1", closed.formatted("Its channel", "from " + tomorrow, TODAY, TODAY));
        Desk.register(Desk.form("point", "T_PPU_2")).statusCode(201);
        Map<String, String> yesterdays = Desk.form("point", "T_OPEN_PAST");
        yesterdays.put("receivedOn", yesterday);
        Desk.register(yesterdays).statusCode(201);
    }

    @Test
    void by_telephone_the_recording_is_the_evidence() {
        loaded("channels", channel("CARE_CENTER", "no", "PBPU BP", "2017-03-01"));
        loaded("channel-points", point("T_CARE_165", "CARE_CENTER", "", "no", "2017-03-01,,"));
        Map<String, Object> form = new HashMap<>(Desk.form("point", "T_CARE_165"));
        Desk.registerBadly(form).statusCode(400).body("violations.field", contains("evidence"));
        form.put("evidence", Map.of("kind", "FORM_SCAN", "reference", "scan-1"));
        Desk.registerBadly(form).statusCode(400).body("violations.field", contains("evidence.kind"));
        form.put("evidence", Map.of("kind", "CALL_RECORDING", "reference", "rec-1"));
        Desk.registerBadly(form).statusCode(201);
    }

    @Test
    void the_day_of_a_report_is_no_opening_day() {
        String tomorrow = TODAY.plusDays(1).toString();
        String yesterday = TODAY.minusDays(1).toString();
        loaded("channels", "T_SEEN,A,A,no,,,,%s,Report,".formatted(tomorrow));
        loaded("channel-points", point("T_SEEN_1", "T_SEEN", "", "no", ",," + tomorrow),
                point("T_SEEN_PAST", "T_SEEN", "", "no", "," + yesterday + "," + yesterday));
        Desk.register(Desk.form("point", "T_SEEN_1")).statusCode(201);
        refused("T_SEEN_PAST", "It is open only to %s; name one that is open on %s, /api/v1/channel-points?asOf=%s lists them."
                .formatted(yesterday, TODAY, TODAY));
    }

    @Test
    void a_point_with_registrations_stays_when_its_load_is_undone() {
        loaded("channels", channel("T_USED", "no", "", "2020-01-01"));
        String load = loaded("channel-points", point("T_USED_1", "T_USED", "", "no", "2020-01-01,,"));
        String undo = undone(load);
        undone(undo);
        Desk.registered(Desk.form("point", "T_USED_1"));
        undo(load).statusCode(409).body("code", is("reference-in-use"));
        Desk.registered(Desk.form("point", "T_USED_1"));
        String renamed = loaded("channel-points", point("T_USED_1", "T_USED", "BP", "no", "2020-01-01,,"));
        refused("T_USED_1", "Does not serve PBPU; name a point that does.");
        undone(renamed);
        Desk.registered(Desk.form("point", "T_USED_1"));
    }

    @Test
    void a_point_that_goes_while_somebody_registers_is_told_as_one_that_is_not_there() throws Exception {
        loaded("channels", channel("T_GONE", "no", "", "2020-01-01"));
        loaded("channel-points", point("T_GONE_1", "T_GONE", "", "no", "2020-01-01,,"));
        ExecutorService desk = Executors.newSingleThreadExecutor();
        try (Connection undo = Desk.connection(); Statement statement = undo.createStatement()) {
            undo.setAutoCommit(false);
            statement.execute("delete from channel_point where code = 'T_GONE_1'");
            Future<ValidatableResponse> registration = desk.submit(() -> Desk.register(Desk.form("point", "T_GONE_1")));
            while (!registration.isDone() && Desk.rows("select count(*) from pg_locks where not granted").contains("0")) {
                Thread.onSpinWait();
            }
            undo.commit();
            registration.get().statusCode(400).body("violations.field", contains("point")).body("violations.message",
                    contains("Must be the code of a point; /api/v1/channels/{code}/points lists them."));
        } finally {
            desk.shutdown();
        }
    }
}
