package id.cakupan.enrollment.balance;

import static id.cakupan.enrollment.balance.BalanceCalls.HEADER;
import static id.cakupan.enrollment.balance.BalanceCalls.PATH;
import static id.cakupan.enrollment.balance.BalanceCalls.byStatus;
import static id.cakupan.enrollment.balance.BalanceCalls.idOf;
import static id.cakupan.enrollment.balance.BalanceCalls.load;
import static id.cakupan.enrollment.balance.BalanceCalls.loadFile;
import static id.cakupan.enrollment.balance.BalanceCalls.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** Settling as the ledger shows it, through the front door and PostgreSQL; each test in a province of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BalanceSettlingTest {

    @Inject
    LedgerView ledger;

    @Inject
    PersonMovements people;

    @AfterEach
    void cells_equal_what_settling_wrote_into_the_ledger() {
        assertThat(ledger.cellsThatDiffer("3,5")).isEmpty();
    }

    @Test
    void a_first_balance_leaves_the_stated_province_and_a_later_one_raises_it() {
        load(total("31", "2023-01-01", 100)).statusCode(200);
        load(total("31.01", "2023-02-01", 30)).statusCode(200).body("movements", is(2));
        assertThat(ledger.registered("31", "2023-02-01")).isEqualTo(100);
        load(total("31.01", "2023-03-01", 40)).statusCode(200).body("movements", is(1));
        assertThat(ledger.registered("31", "2023-03-01")).isEqualTo(110);
        assertThat(ledger.registered("31", "2023-02-28")).isEqualTo(100);
    }

    @Test
    void loading_in_another_order_ends_in_the_same_figures() {
        load(total("32.01", "2023-03-01", 40)).statusCode(200);
        load(total("32.01", "2023-02-01", 30)).statusCode(200);
        load(total("32", "2023-01-01", 100)).statusCode(200);
        assertThat(ledger.registered("32", "2023-01-01")).isEqualTo(100);
        assertThat(ledger.registered("32", "2023-02-01")).isEqualTo(100);
        assertThat(ledger.registered("32", "2023-03-01")).isEqualTo(110);
        assertThat(ledger.registered("32.01", "2023-03-01")).isEqualTo(40);
    }

    @Test
    void a_file_that_makes_a_total_negative_is_refused_whole_at_its_row() {
        load(total("33", "2023-01-01", 100), total("33.01", "2023-02-01", 60), total("33.02", "2023-02-01", 90))
                .statusCode(200);
        loadFile(HEADER + "33.03,2023-01-15,,,1,STATED,,Report,\n33.01,2023-03-01,,,0,STATED,,Report,\n"
                + "33.02,2023-03-02,,,10,STATED,,Report,\n").statusCode(400)
                .body("violations.field", contains("row 4, column participants"))
                .body("violations[0].message", containsString("33 would have -40 participants on 2023-03-02"));
        assertThat(ledger.statements("33.03")).isEmpty();
        assertThat(ledger.registered("33", "2023-03-02")).isEqualTo(100);
        loadFile(HEADER + "33.01,2023-03-01,,,0,STATED,,Report,\n33.02,2023-03-02,,,10,STATED,,Report,\n"
                + "33,2023-03-02,,,70,STATED,,Report,\n").statusCode(200);
        Contract.as("analyst").delete(PATH + "/" + idOf("33", "2023-03-02")).then().statusCode(409)
                .body("code", is("total-below-zero"));
        assertThat(ledger.registered("33", "2023-03-02")).isEqualTo(70);
    }

    @Test
    void people_count_where_a_total_would_fall_below_zero() {
        move("34.01.01", "2023-01-05", 5);
        load(total("34", "2023-01-01", 10), total("34.01", "2023-02-01", 25)).statusCode(200);
        move("34.01.01", "2023-02-10", -5);
        load(total("34.01", "2023-02-05", 17), total("34.02", "2023-02-05", 7)).statusCode(200);
        assertThat(ledger.registered("34", "2023-02-10")).isEqualTo(2);
        load(total("34.01", "2023-02-05", 14)).statusCode(400).body("violations[0].message",
                containsString("34 would have -1 participants on 2023-02-10"));
    }

    @Test
    void withdrawing_is_as_if_it_had_never_been_stated() {
        load(total("35", "2023-01-01", 100), total("35.01", "2023-02-01", 30)).statusCode(200);
        String id = idOf("35.01", "2023-02-01");
        Contract.as("analyst").delete(PATH + "/" + id).then().statusCode(204);
        assertThat(ledger.registered("35.01", "2023-02-01")).isZero();
        assertThat(ledger.registered("35", "2023-02-01")).isEqualTo(100);
        assertThat(ledger.statements("35.01")).containsExactly("2023-02-01 BALANCE TOTAL STATED",
                "2023-02-01 WITHDRAWN STATED replaces");
        Contract.as("viewer").queryParam("region", "35.01").get(PATH).then().body("items.size()", is(0));
        Contract.as("analyst").delete(PATH + "/" + id).then().statusCode(409).body("code", is("balance-not-in-force"));
        Contract.as("analyst").delete(PATH + "/6f0c0c5e-2a43-4b0e-9a39-0d7f3a9a1a11").then().statusCode(404);
        Contract.brokenCallAs("analyst").delete(PATH + "/here").then().statusCode(404);
        load(total("35.01", "2023-02-01", 20)).statusCode(200).body("loaded", is(1));
        assertThat(ledger.registered("35.01", "2023-02-01")).isEqualTo(20);
    }

    @Test
    void a_replaced_balance_cannot_be_withdrawn() {
        load(total("36.01", "2023-02-01", 30)).statusCode(200);
        String id = idOf("36.01", "2023-02-01");
        load(total("36.01", "2023-02-01", 31)).statusCode(200);
        Contract.as("analyst").delete(PATH + "/" + id).then().statusCode(409).body("code", is("balance-not-in-force"));
    }

    @Test
    void a_person_inside_a_balance_is_not_counted_again() {
        load(byStatus("51", "2023-01-01", 80, 20), total("51.01", "2023-03-01", 30)).statusCode(200);
        move("51.01.01", "2023-02-01", 1);
        assertThat(ledger.registered("51", "2023-02-28")).isEqualTo(101);
        assertThat(ledger.registered("51.01", "2023-03-01")).isEqualTo(30);
        assertThat(ledger.registered("51", "2023-03-01")).isEqualTo(101);
        move("51.01.01", "2022-12-31", 1);
        assertThat(ledger.registered("51", "2023-01-01")).isEqualTo(100);
        assertThat(ledger.inStatus("AKTIF", "51", "2023-01-01")).isEqualTo(80);
        assertThat(ledger.inStatus("NON_AKTIF", "51", "2023-01-01")).isEqualTo(20);
        assertThat(ledger.registered("51.01", "2023-03-01")).isEqualTo(30);
        move("51.01.01", "2023-03-02", 1);
        assertThat(ledger.registered("51.01", "2023-03-02")).isEqualTo(31);
        load(byStatus("51", "2023-01-01", 80, 20), total("51.01", "2023-03-01", 30)).statusCode(200).body("unchanged", is(2))
                .body("movements", is(0));
    }

    @Test
    void a_movement_that_rolls_back_leaves_the_cells_alone() {
        load(total("52.01", "2023-03-01", 30)).statusCode(200);
        QuarkusTransaction.begin();
        people.record(List.of(waiting("52.01.01", "2023-02-01", 1)));
        QuarkusTransaction.rollback();
        assertThat(ledger.rows("52.01")).hasSize(1);
        assertThat(ledger.rows("52.01.01")).isEmpty();
    }

    @Test
    void loads_and_movements_at_once_end_exact() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (String district : List.of("53.01.04", "53.01.05", "53.02.01")) {
            all.add(threads.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    move(district, LocalDate.of(2023, 1, 20).plusDays(i).toString(), 1);
                }
            }));
        }
        all.add(threads.submit(() -> {
            for (int i = 1; i <= 10; i++) {
                loadPatiently(total("53", "2023-01-25", 1000 + i), byStatus("53.01", "2023-02-05", 200 + i, 100));
            }
        }));
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        assertThat(ledger.registered("53", "2023-01-25")).isEqualTo(1010);
        assertThat(ledger.inStatus("AKTIF", "53.01", "2023-02-05")).isEqualTo(210);
        assertThat(ledger.registered("53.01", "2023-02-05")).isEqualTo(310);
        assertThat(ledger.registered("53.01", "2023-02-28")).isEqualTo(310 + 2 * 13);
        load(total("53", "2023-01-25", 1010), byStatus("53.01", "2023-02-05", 210, 100)).statusCode(200)
                .body("unchanged", is(2)).body("movements", is(0));
    }

    @Test
    void the_application_may_only_add_to_ledger_and_cells() {
        for (String table : List.of("membership_movement", "membership_statement", "balance_cell")) {
            String column = table.equals("membership_statement") ? "month_only = month_only" : "participants = participants";
            for (String sql : List.of("update " + table + " set " + column, "delete from " + table, "truncate " + table)) {
                assertThatThrownBy(() -> ledger.execute(sql)).isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private void move(String district, String date, long participants) {
        QuarkusTransaction.requiringNew().run(() -> people.record(List.of(waiting(district, date, participants))));
    }

    private static Movement waiting(String district, String date, long participants) {
        Count count = new Count(district, Segment.PBPU, Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA);
        return new Movement(LocalDate.parse(date), count, Cause.NEW, Movement.NO_CHANNEL, participants, null);
    }

    private static void loadPatiently(Map<?, ?>... balances) {
        int status;
        do {
            status = Contract.as("analyst").contentType(ContentType.JSON).body(Map.of("balances", List.of(balances)))
                    .post(PATH).statusCode();
        } while (status == 503);
        assertThat(status).isEqualTo(200);
    }
}
