package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.local.Service;
import id.cakupan.local.ServiceProcess;

/** Nothing is lost and nothing counts twice, whatever breaks. The steps build on each other's people. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FailureTest extends OnStack {

    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(120);
    private static final String BADUNG = """
            region,date,segment,status,participants,provenance,breakdown_provenance,source,note
            51.03,2022-01-01,,,500000,ESTIMATED,,Invented for this test,
            """;
    private static final int WRITERS = 64;
    private static final int PEOPLE = 20_000;

    @Test
    @Order(1)
    void an_open_transaction_and_an_idle_snapshot_hold_nobody_up() throws Exception {
        long before = registered();
        try (Connection register = stack.run.postgres().superuser("enrollment");
                Connection idle = stack.run.postgres().superuser("coverage");
                Writers writers = new Writers(stack.enrollment, 1, 100_000)) {
            register.setAutoCommit(false);
            insertVerifiedRegistration(register);
            idle.setAutoCommit(false);
            idle.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            number(idle, "select count(*) from cube_cell");

            Instant end = Instant.now().plusSeconds(30);
            int written = 0;
            while (Instant.now().isBefore(end)) {
                writers.begin(1);
                writers.finish();
                long wanted = before + ++written;
                Stack.await("a movement passes the open transactions", Duration.ofSeconds(2), () -> registered() == wanted);
            }
            assertThat(stack.enrollment.postCsv("analyst", "/api/v1/balances", BADUNG).expect(503).json().get("code").asText())
                    .as("a load that cannot have the register steps aside").isEqualTo("register-busy");
            register.commit();
            stack.enrollment.postCsv("analyst", "/api/v1/balances", BADUNG).expect(200);
            long wanted = before + written + 1;
            Stack.await("what was open appears after its commit", Duration.ofSeconds(2), () -> registered() == wanted);
        }
    }

    @Test
    @Order(2)
    void kill_9_in_mid_load_loses_nothing_and_doubles_nothing() throws Exception {
        long before = registered();
        ServiceProcess second = stack.run.another(Service.COVERAGE, "coverage-2");
        second.start();
        second.awaitReady(READY);
        try (Writers writers = new Writers(stack.enrollment, WRITERS, 0)) {
            writers.begin(PEOPLE);
            Stack.await("a quarter", Duration.ofMinutes(10), () -> writers.done() > PEOPLE / 4);
            killAndStart(stack.run.service(Service.COVERAGE));
            Stack.await("a half", Duration.ofMinutes(10), () -> writers.done() > PEOPLE / 2);
            killAndStart(stack.run.service(Service.ENROLLMENT));
            Stack.await("three quarters", Duration.ofMinutes(10), () -> writers.done() > PEOPLE * 3 / 4);
            killAndStart(second);
            writers.finish();
        } finally {
            second.stop(Duration.ofSeconds(5));
        }
        Stack.await("coverage has caught up", CAUGHT_UP, () -> registered() == before + PEOPLE);
        assertNoDrift();
        try (Connection register = stack.run.postgres().superuser("enrollment");
                Connection cube = stack.run.postgres().superuser("coverage")) {
            assertThat(number(register, "select count(*) from membership_movement where cause = 'NEW'"))
                    .isEqualTo(number(register, "select count(*) from participant where status is not null"));
            assertThat(number(register, "select count(*) from feed_pending")).isZero();
            assertThat(number(register, "select max(position) - count(*) from movement_feed")).isZero();
            assertThat(number(cube, "select sum(participants) from cube_cell"))
                    .isEqualTo(number(register, "select sum(participants) from membership_movement"));
        }
    }

    @Test
    @Order(3)
    void a_missing_ledger_row_is_named_by_register_drift() throws SQLException {
        try (Connection register = stack.run.postgres().superuser("enrollment");
                Statement statement = register.createStatement()) {
            statement.execute("set session_replication_role = replica"); // no trigger, no foreign key
            statement.execute("""
                    create table taken as select * from membership_movement
                    where cause = 'NEW' and region_code = '16.07.01' order by id limit 1""");
            statement.execute("delete from membership_movement where id = (select id from taken)");
            JsonNode differences = stack.enrollment.get("operator", "/api/v1/drift").expect(200).json().get("differences");
            assertThat(differences).hasSize(1);
            assertThat(differences.at("/0/regionCode").asText()).isEqualTo("16.07.01");
            assertThat(differences.at("/0/segment").asText()).isEqualTo("PBPU");
            assertThat(differences.at("/0/register").asLong()).isEqualTo(differences.at("/0/ledger").asLong() + 1);
            assertThat(metric(stack.enrollment, "cakupan_register_drift")).isEqualTo(1);
            statement.execute("insert into membership_movement overriding system value select * from taken");
            statement.execute("drop table taken");
        }
        assertNoDrift();
    }

    @Test
    @Order(4)
    void a_changed_cube_row_is_named_by_cube_drift() throws SQLException {
        try (Connection cube = stack.run.postgres().superuser("coverage"); Statement statement = cube.createStatement()) {
            String one = """
                    update cube_cell set participants = participants %s 5 where ctid = (
                    select ctid from cube_cell where region_code = '16.07.01' and segment = 'PBPU' order by known_at limit 1)""";
            statement.execute(one.formatted("+"));
            JsonNode differences = stack.coverage.get("operator", "/api/v1/cube/drift").expect(200).json()
                    .get("differences");
            assertThat(differences).hasSize(1);
            assertThat(differences.at("/0/regionCode").asText()).isEqualTo("16.07.01");
            assertThat(differences.at("/0/segment").asText()).isEqualTo("PBPU");
            assertThat(differences.at("/0/cube").asLong()).isEqualTo(differences.at("/0/register").asLong() + 5);
            assertThat(metric(stack.coverage, "cakupan_cube_drift")).isEqualTo(1);
            statement.execute(one.formatted("-"));
        }
        assertNoDrift();
    }

    @Test
    @Order(5)
    void a_register_restored_to_an_earlier_point_diverges_and_is_rebuilt() throws Exception {
        ServiceProcess register = stack.run.service(Service.ENROLLMENT);
        register.stop(Duration.ofSeconds(10));
        onServer("create database enrollment_dump template enrollment");
        register.start();
        register.awaitReady(READY);
        long atDump = registered();
        try (Writers writers = new Writers(stack.enrollment, 4, 200_000)) {
            writers.begin(50);
            writers.finish();
        }
        Stack.await("coverage knows people that the dump does not", CAUGHT_UP, () -> registered() == atDump + 50);
        long generation = cube().get("generation").asLong();
        String taken = endOfFeed();

        register.stop(Duration.ofSeconds(10));
        onServer("drop database enrollment with (force)");
        onServer("create database enrollment owner enrollment_owner template enrollment_dump");
        register.start();
        register.awaitReady(READY);

        assertThat(stack.enrollment.get("operator", "/api/v1/movements?after=" + taken).expect(409).json().get("code").asText())
                .isEqualTo("feed-diverged");
        Stack.await("the cube is rebuilt from the restored feed", CAUGHT_UP,
                () -> cube().get("generation").asLong() > generation && !cube().get("diverged").asBoolean());
        Stack.await("the figure is the restored register's", CAUGHT_UP, () -> registered() == atDump);
        assertThat(Files.readString(stack.run.service(Service.COVERAGE).log())).contains("diverged");
        assertNoDrift();
    }

    @Test
    @Order(6)
    void a_rebuild_on_request_ends_with_the_same_figures() {
        long before = registered();
        long generation = cube().get("generation").asLong();
        stack.coverage.post("operator", "/api/v1/cube/rebuild").expect(202);
        Stack.await("the rebuilt generation serves", CAUGHT_UP, () -> {
            assertThat(registered()).as("no half cube is ever seen").isEqualTo(before);
            return cube().get("generation").asLong() > generation;
        });
        assertThat(registered()).isEqualTo(before);
        assertNoDrift();
    }

    private static void killAndStart(ServiceProcess service) {
        service.kill();
        service.start();
        service.awaitReady(READY);
    }

    /** What the desk's own transaction writes, still open: the shared lock, the person, her movement and its mark. */
    private static void insertVerifiedRegistration(Connection register) throws SQLException {
        try (Statement statement = register.createStatement()) {
            statement.execute("select pg_advisory_xact_lock_shared(x'7265676973746572'::bigint)");
            statement.execute("""
                    with person as (
                        insert into participant (id, full_name, birth_date, sex, region_code, nik, segment, status,
                            reason, version)
                        values (gen_random_uuid(), 'Contoh Terbuka', '1990-01-01', 'MALE', '16.07.01', 'x', 'PBPU',
                            'MENUNGGU_PEMBAYARAN', 'BELUM_BAYAR_PERTAMA', 0)
                        returning *
                    ), moved as (
                        insert into membership_movement (change_id, effective_on, region_code, segment, status, reason,
                            cause, channel_code, participants)
                        select id, current_date - 1, region_code, segment, status, reason, 'NEW', 'DROPBOX_FKTP', 1
                        from person returning id, change_id
                    ), registered as (
                        insert into registration (id, participant_id, state, channel_code, point_code, received_on,
                            segment, va_issued_on, due_on, verified_on, waiting_movement_id, version)
                        select gen_random_uuid(), change_id, 'VERIFIED', 'DROPBOX_FKTP', 'DROPBOX_FKTP_BANYUASIN',
                            current_date - 1, 'PBPU', current_date - 1, current_date + 29, current_date - 1, id, 0 from moved
                    )
                    insert into feed_pending (movement_id) select id from moved""");
        }
    }

    private static double metric(Api service, String name) {
        return service.get("nobody", "/q/metrics", "text/plain").expect(200).body().lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{")).findFirst()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }

    private static String endOfFeed() {
        String path = "/api/v1/movements?limit=10000";
        JsonNode page = stack.enrollment.get("operator", path).expect(200).json();
        while (!page.get("entries").isEmpty()) {
            page = stack.enrollment.get("operator", path + "&after=" + page.get("next").asText()).expect(200).json();
        }
        return page.get("next").asText();
    }

    private static void onServer(String sql) throws SQLException {
        try (Connection server = stack.run.postgres().superuser("postgres"); Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long registered() {
        Api.Answer answer = stack.coverage.get("viewer", "/api/v1/coverage/" + Stack.BANYUASIN);
        return answer.status() == 200 ? answer.json().at("/count/registered").asLong() : -1;
    }

    private static JsonNode cube() {
        return stack.coverage.get("operator", "/api/v1/cube").expect(200).json();
    }

    private static void assertNoDrift() {
        assertThat(stack.enrollment.get("operator", "/api/v1/drift").expect(200).json().get("differences")).isEmpty();
        Stack.await("cube and register stand at one position", CAUGHT_UP,
                () -> stack.coverage.get("operator", "/api/v1/cube/drift").status() == 200);
        assertThat(stack.coverage.get("operator", "/api/v1/cube/drift").expect(200).json().get("differences")).isEmpty();
        assertThat(metric(stack.enrollment, "cakupan_register_drift")).isZero();
        assertThat(metric(stack.coverage, "cakupan_cube_drift")).isZero();
    }
}
