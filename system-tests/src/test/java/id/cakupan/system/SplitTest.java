package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Papua in 2022: from totals of before and after the split to figures within the boundaries of the day and of today. */
class SplitTest extends OnStack {

    private static final List<String> SOUTH_BEFORE = List.of("91.01", "91.16", "91.17", "91.18");
    private static final List<String> LEFT = List.of("91.03", "91.05", "91.06", "91.10", "91.11", "91.15", "91.19", "91.20",
            "91.71");
    private static final String BEFORE = "2021-12-31";
    private static final String AFTER = "2024-03-31";

    @BeforeAll
    static void load() {
        StringBuilder csv = new StringBuilder(
                "region,date,segment,status,participants,provenance,breakdown_provenance,source,note\n");
        row(csv, "91", "2021-03-31", 4_300_000);
        SOUTH_BEFORE.forEach(area -> row(csv, area, "2021-06-30", 110_000));
        LEFT.forEach(area -> row(csv, area, "2021-06-30", 100_000));
        row(csv, "93.01", "2024-01-31", 120_000);
        row(csv, "91", "2024-02-29", 950_000);
        stack.enrollment.postCsv("analyst", "/api/v1/balances", csv.toString()).expect(200);
        Stack.await("the totals have arrived", Duration.ofSeconds(30),
                () -> stack.figure("91", AFTER).at("/count/registered").asLong() == 950_000
                        && stack.figure("93.01", AFTER).at("/count/registered").asLong() == 120_000);
    }

    private static void row(StringBuilder csv, String area, String day, long people) {
        csv.append("%s,%s,,,%d,STATED,,Invented,%n".formatted(area, day, people));
    }

    @Test
    void each_total_counts_in_the_territory_of_its_day() {
        assertThat(registered("91", BEFORE, "")).isEqualTo(4_300_000);
        assertThat(stack.figure("91", BEFORE).get("children")).hasSize(29);
        assertThat(stack.figure("91", BEFORE).at("/population/people").asLong()).isEqualTo(4_308_744);
        assertThat(stack.figure("93", BEFORE).get("reason").asText()).isEqualTo("not-there-then");
        assertThat(registered("93", "2023-06-30", "")).isEqualTo(440_000);
        assertThat(registered("93", AFTER, "")).isEqualTo(450_000);
        assertThat(registered("91", "2023-06-30", "")).isEqualTo(900_000);
    }

    @Test
    void years_compare_within_the_boundaries_of_today() {
        assertThat(registered("91", BEFORE, "&boundaries=as-is")).isEqualTo(900_000);
        assertThat(registered("93", BEFORE, "&boundaries=as-is")).isEqualTo(440_000);
        assertThat(registered("93.01", BEFORE, "&boundaries=as-is")).isEqualTo(110_000);
    }

    @Test
    void a_bridge_across_the_split_leaves_nobody_over() {
        JsonNode asWas = bridge("91", "");
        assertThat(asWas.at("/territory/registered").asLong()).isEqualTo(900_000 - 4_300_000);
        assertThat(asWas.at("/residual/registered").asLong()).isZero();
        JsonNode asIs = bridge("91", "&boundaries=as-is");
        assertThat(asIs.at("/territory/registered").asLong()).isZero();
        assertThat(asIs.at("/causes/0/change/registered").asLong()).isEqualTo(50_000);
        assertThat(asIs.at("/residual/registered").asLong()).isZero();
        JsonNode south = bridge("93", "&boundaries=as-is");
        assertThat(south.at("/causes/0/change/registered").asLong()).isEqualTo(10_000);
        assertThat(south.at("/residual/registered").asLong()).isZero();
    }

    @Test
    void what_the_cube_holds_is_what_the_register_counts() {
        assertThat(stack.coverage.get("operator", "/api/v1/cube/drift").expect(200).json().get("differences")).isEmpty();
        assertThat(stack.enrollment.get("operator", "/api/v1/drift").expect(200).json().get("differences")).isEmpty();
    }

    private static JsonNode bridge(String scope, String more) {
        return stack.coverage.get("viewer",
                "/api/v1/coverage/%s/bridge?from=%s&to=%s%s".formatted(scope, BEFORE, AFTER, more)).expect(200).json();
    }

    private static long registered(String scope, String day, String more) {
        return stack.coverage.get("viewer", "/api/v1/coverage/%s?asOf=%s%s".formatted(scope, day, more)).expect(200).json()
                .at("/count/registered").asLong();
    }
}
