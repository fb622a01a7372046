package id.cakupan.coverage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import id.cakupan.kit.Contract;

/** What the tests of figures share: the printed figures of three reports, loaded once. */
public final class World {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private World() {
    }

    /** Loads balances into the register and populations and targets into the service, the first time. */
    public static void load(FakeRegister register) {
        register.once("world", () -> {
            eventually("areas are loaded", () -> given().get("/q/health/ready").jsonPath()
                    .getInt("checks.find { it.name == 'cube' }.data.regions") == register.areas().size());
            loadBalances(register.feed());
            upload("populations", """
                    edition,period,adopted_on,region,people,provenance,source,note
                    dukcapil-2022-S2,2022-S2,2023-03-01,ID,277749853,STATED,Kaltengterkini,
                    dukcapil-2022-S2,2022-S2,2023-03-01,16.07,837062,DERIVED,ANTARA Sumsel,"817,221 + 19,841"
                    dukcapil-2022-S2,2022-S2,2023-03-01,75,1679092,STATED,Test data,
                    """);
            upload("targets", """
                    owner;indicator;due;percentage;headcount;legal_basis;source;note
                    16.07;cakupan;2023-12-31;100;;Statement of the branch head;ANTARA Sumsel;
                    ID;cakupan;2024-12-31;98;;RPJMN 2020-2024;Kaltengterkini;
                    """);
            followed(register);
        });
    }

    private static void loadBalances(FakeFeed feed) {
        Map<String, Object> palembang = FakeFeed.statement("BALANCE", "16.71", "2022-08-01", "STATED");
        palembang.put("monthOnly", true);
        feed.balance(palembang, Map.of("UNSPECIFIED", 1_703_139L));
        feed.balance(FakeFeed.statement("BALANCE", "16.07", "2023-09-01", "STATED"), Map.of("UNSPECIFIED", 817_221L));
        feed.balance(FakeFeed.statement("BALANCE", "75", "2023-10-01", "STATED"),
                Map.of("AKTIF", 1_503_459L, "NON_AKTIF", 184_736L));
        Map<String, Object> nation = FakeFeed.statement("BALANCE", "ID", "2023-11-01", "STATED");
        nation.put("grain", "STATUS");
        nation.put("breakdownProvenance", "DERIVED");
        nation.put("note", "Active is derived from the printed 75.27 %.");
        feed.balance(nation, Map.of("AKTIF", 209_062_314L, "NON_AKTIF", 56_772_351L));
    }

    /** Uploads a file as an analyst. */
    public static void upload(String what, String csv) {
        Contract.as("analyst").contentType("text/csv").body(csv).post("/api/v1/" + what).then().statusCode(200);
    }

    /** Waits until the cube holds everything that the register published, and serves it. */
    public static void followed(FakeRegister register) {
        eventually("the feed is followed", () -> {
            var state = Contract.as("operator").get("/api/v1/cube").jsonPath();
            return state.getInt("position") == register.feed().position() && !state.getBoolean("diverged")
                    && state.get("through") != null;
        });
    }

    /** Asks again and again until something holds. */
    public static void eventually(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean done = holds.getAsBoolean();
        while (!done && System.nanoTime() < deadline) {
            done = holds.getAsBoolean();
        }
        assertThat(done).as(what).isTrue();
    }
}
