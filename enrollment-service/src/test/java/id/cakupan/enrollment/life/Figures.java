package id.cakupan.enrollment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What is counted in Gorontalo (75), by sources that know nothing of each other. */
final class Figures implements AutoCloseable {

    private static final String PEOPLE_AND_BALANCES = """
            select region_code, segment, status, 1 as participants from participant where status is not null
            union all select region_code, segment, status, participants from balance_cell""";

    private static final String LEDGER = "select region_code, segment, status, participants from membership_movement";

    private static final String TO_A_DAY = LEDGER + " where effective_on <= ?::date";

    private static final String OF_PEOPLE = TO_A_DAY + " and cause not in ('BALANCE', 'ALLOCATED')";

    private static final String PUBLISHED = LEDGER
            + " join movement_feed on movement_id = membership_movement.id where position <= ?::bigint";

    private static final String ENDED_AND_COUNTED = """
            select id::text from participant
            where status is not null and (ending is not null or status in ('AKTIF', 'AKTIF_PHK') and merged_into is not null)""";

    private final Connection database;

    Figures() throws SQLException {
        database = Desk.connection();
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    /** People and balances agree with the ledger, to the person. */
    void reconcile() {
        try {
            database.setAutoCommit(false); // one snapshot
            assertThat(sums(PEOPLE_AND_BALANCES)).isEqualTo(sums(LEDGER));
            assertThat(rows(ENDED_AND_COUNTED)).isEmpty();
            database.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service tells of both agrees too: it sees no difference, and has counted as many as it has published. */
    void reconcileWithService() {
        Contract.as("operator").get("/api/v1/drift").then().statusCode(200)
                .body("differences.findAll { it.regionCode.startsWith('75') }.size()", is(0));
        JsonPath told = Contract.as("service").get("/api/v1/totals").then().statusCode(200).extract().jsonPath();
        Map<Cell, Long> totals = new HashMap<>();
        told.<Map<String, Object>> getList("counts.findAll { it.regionCode.startsWith('75') }")
                .forEach(line -> cell(line, "regionCode").add(totals, ((Number) line.get("participants")).longValue()));
        assertThat(totals).isEqualTo(sums(PUBLISHED, told.getString("position")));
    }

    /** What the service tells of the ledger at the end of a day, as it was published up to a position. */
    void reconcileLedger(LocalDate day) {
        long position = Contract.as("service").get("/api/v1/totals").then().statusCode(200).extract().jsonPath()
                .getLong("position");
        for (long earlier : new long[] { position, position / 2, 0 }) {
            JsonPath told = Contract.as("service").queryParam("asOf", day.toString()).queryParam("position", earlier)
                    .queryParam("under", "75").get("/api/v1/totals").then().statusCode(200).extract().jsonPath();
            Map<Cell, Long> totals = new HashMap<>();
            told.<Map<String, Object>> getList("counts")
                    .forEach(line -> cell(line, "regionCode").add(totals, ((Number) line.get("participants")).longValue()));
            assertThat(totals)
                    .isEqualTo(sums(PUBLISHED + " and effective_on <= ?::date", Long.toString(earlier), day.toString()));
            assertThat(told.getLong("position")).isEqualTo(earlier);
        }
        Contract.as("service").queryParam("asOf", day.toString()).queryParam("position", position + 1_000_000)
                .get("/api/v1/totals").then().statusCode(409);
        Contract.brokenCallAs("service").queryParam("asOf", "2024-02-30").queryParam("under", "7'").get("/api/v1/totals").then()
                .statusCode(400);
    }

    /** By the ledger, at the end of a day. */
    Map<Cell, Long> ledger(LocalDate day) {
        return sums(TO_A_DAY, day.toString());
    }

    /** The same of who is known by name. */
    Map<Cell, Long> ofPeople(LocalDate day) {
        return sums(OF_PEOPLE, day.toString());
    }

    /**
     * Does something on a day to some people: it moves each of them from where she was counted then to where she is now, or
     * to nowhere, and nobody else; where it is refused, it moves nobody.
     *
     * @param becomes null for nowhere
     */
    ValidatableResponse moving(List<String> people, LocalDate day, UnaryOperator<Cell> becomes,
            Supplier<ValidatableResponse> act) {
        Map<Cell, Long> persons = ofPeople(day);
        Map<Cell, Long> all = ledger(day);
        List<Cell> from = people.stream().flatMap(person -> standing(person, day).stream()).toList();
        ValidatableResponse answer = act.get();
        if (answer.extract().statusCode() < 400) {
            from.forEach(cell -> Stream.of(persons, all).forEach(sums -> {
                cell.add(sums, -1);
                Optional.ofNullable(becomes.apply(cell)).ifPresent(to -> to.add(sums, 1));
            }));
        }
        assertThat(ofPeople(day)).isEqualTo(persons);
        if (!isStated(day)) {
            assertThat(ledger(day)).isEqualTo(all);
        }
        return answer;
    }

    /** How many movements there are. */
    String movements() {
        return rows("select count(*) from membership_movement where region_code like '75%'").get(0);
    }

    /** Whether a total is stated of a day: it stays as it is stated, whoever comes or goes. */
    boolean isStated(LocalDate day) {
        return !rows("select id::text from membership_statement where region_code like '75%' and effective_on = ?::date",
                day.toString()).isEmpty();
    }

    /** The same wherever in the province. */
    static Map<Cell, Long> province(Map<Cell, Long> sums) {
        Map<Cell, Long> province = new HashMap<>();
        sums.forEach((cell, participants) -> cell.in("75").add(province, participants));
        return province;
    }

    /** As what somebody is counted at the end of a day, as she is shown; empty where she is not. */
    static Optional<Cell> standing(String participant, LocalDate day) {
        Map<String, Object> standing = new Member(participant, "", "").standing("?asOf=" + day).statusCode(200).extract()
                .path("$");
        return standing.get("counted").equals(true) ? Optional.of(cell(standing, "district")) : Optional.empty();
    }

    private static Cell cell(Map<String, Object> line, String region) {
        return Cell.of((String) line.get(region), (String) line.get("segment"), (String) line.get("status"));
    }

    private Map<Cell, Long> sums(String counted, String... parameters) {
        Map<Cell, Long> sums = new HashMap<>();
        for (String row : rows("select concat_ws(' ', region_code, segment, status, sum(participants)) from (" + counted
                + ") counted where region_code like '75%' group by region_code, segment, status having sum(participants) <> 0",
                parameters)) {
            String[] values = row.split(" ");
            Cell.of(values[0], values[1], values[2]).add(sums, Long.parseLong(values[3]));
        }
        return sums;
    }

    List<String> rows(String sql, String... parameters) {
        return Desk.rows(database, sql, parameters);
    }
}
