package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.local.Service;

/** The figures of the reports, all the way from a loaded balance to the sentence. */
class FiguresTest extends OnStack {

    @Test
    void banyuasin_is_covered_to_97_63_percent_and_19841_people_are_left() {
        JsonNode figure = stack.figure(Stack.BANYUASIN, "2023-09-01");
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(817_221);
        assertThat(figure.at("/population/people").asLong()).isEqualTo(837_062);
        assertThat(figure.at("/population/edition").asText()).isEqualTo("dukcapil-2022-S2");
        assertThat(rate(figure, "cakupan").get("percent").asText()).isEqualTo("97.63");
        assertThat(figure.at("/belumTerdaftar/people").asLong()).isEqualTo(19_841);
        assertThat(figure.at("/targets/0/owner").asText()).isEqualTo(Stack.BANYUASIN);
        assertThat(figure.at("/targets/0/gap").asLong()).isEqualTo(19_841);
        assertThat(figure.at("/targets/1/owner").asText()).isEqualTo("ID");
        assertThat(figure.at("/targets/1/gap").asLong()).isEqualTo(3_100);
        assertThat(figure.get("rates")).hasSize(1);
    }

    @Test
    void the_budget_of_banyuasin_lasts_four_months_and_a_half_at_the_tariff_of_the_register() {
        JsonNode budget = stack.coverage.get("viewer", "/api/v1/coverage/" + Stack.BANYUASIN
                + "/budget?rupiah=6631423690&people=38096&from=2026-01-01").expect(200).json();
        assertThat(budget.get("months").asText()).isEqualTo("4.60");
        assertThat(budget.at("/dues/0/each").asLong()).isEqualTo(37_800);
        JsonNode plan = stack.coverage.postJson("viewer", "/api/v1/coverage/" + Stack.BANYUASIN + "/cheapest-mix",
                Map.of("from", "2023-09-01", "until", "2023-12-31", "coverage", "98", "payer", "PEMERINTAH_DAERAH", "options",
                        List.of(Map.of("cause", "NEW", "region", Stack.BANYUASIN, "to", Map.of("segment", "PBPU_PEMDA")),
                                Map.of("cause", "NEW", "region", Stack.BANYUASIN, "to", Map.of("segment", "PBI_APBN"),
                                        "atMost", 1_000))))
                .expect(200).json();
        assertThat(plan.get("newPeople").asLong()).isEqualTo(3_100);
        assertThat(plan.at("/steps/0/people").asLong()).isEqualTo(2_100);
        assertThat(plan.at("/payers/1/rupiah").asLong()).isEqualTo(2_100L * 4 * 37_800);
        assertThat(plan.at("/areas/0/rates/0/after").asText()).isEqualTo("98.00");
    }

    @Test
    void the_nation_has_both_activity_rates_and_says_which_active_figure_is_used() {
        JsonNode figure = stack.figure("ID", "2023-11-01");
        assertThat(figure.at("/count/registered").asLong()).isEqualTo(265_834_665);
        assertThat(figure.at("/count/active").asLong()).isEqualTo(209_062_314);
        assertThat(rate(figure, "cakupan").get("percent").asText()).isEqualTo("95.71");
        assertThat(rate(figure, "keaktifan_penduduk").get("percent").asText()).isEqualTo("75.27");
        assertThat(rate(figure, "keaktifan_peserta").get("percent").asText()).isEqualTo("78.64");
        assertThat(figure.at("/count/statements/0/note").asText()).contains("75,27 %").contains("209,1 juta");
    }

    @Test
    void sumatera_selatan_and_the_nation_have_no_complete_figure_on_1_september_2023() {
        JsonNode province = stack.figure("16", "2023-09-01");
        assertThat(province.get("count").isNull()).isTrue();
        assertThat(province.get("reason").asText()).isEqualTo("no-complete-figure");
        assertThat(province.get("missing")).hasSize(15);
        assertThat(province.at("/known/known").asInt()).isEqualTo(2);
        assertThat(province.at("/known/of").asInt()).isEqualTo(17);
        JsonNode nation = stack.figure("ID", "2023-09-01");
        assertThat(nation.get("count").isNull()).isTrue();
        assertThat(nation.get("missing")).hasSize(38);
        List<String> south = new ArrayList<>();
        nation.get("missing").forEach(area -> {
            if (area.get("code").asText().equals("16")) {
                south.add(area.get("known").asInt() + " of " + area.get("of").asInt());
            }
        });
        assertThat(south).containsExactly("2 of 17");
    }

    @Test
    void the_briefing_on_banyuasin_says_it_in_both_languages() {
        String indonesian = briefing("16.07", "2023-09-01", "id", "text/markdown");
        assertThat(indonesian).contains("817.221", "837.062", "97,63", "19.841", "3.100", "1 September 2023");
        String english = briefing("16.07", "2023-09-01", "en", "text/markdown");
        assertThat(english).contains("817,221", "837,062", "97.63", "19,841", "3,100", "1 September 2023");
        String page = briefing("16.07", "2023-09-01", "id", "text/html");
        assertThat(page.toLowerCase(Locale.ROOT)).startsWith("<!doctype html>").contains("97,63", "19.841");
    }

    @Test
    void the_briefing_on_the_nation_names_what_is_missing_or_what_is_used() {
        assertThat(briefing("ID", "2023-11-01", "id", "text/markdown")).contains("95,71", "75,27", "78,64", "209.062.314");
        String incomplete = briefing("ID", "2023-09-01", "en", "text/markdown");
        assertThat(incomplete).contains("Sumatera Selatan", "2 of 17", "Papua Barat Daya").doesNotContain("97.63");
    }

    @Test
    void without_coverage_a_briefing_shows_the_last_figures_as_stale_or_says_which_part_is_missing() {
        Stack alone = stack;
        String shown = "/api/v1/briefings/16.07?asOf=2023-09-01";
        JsonNode before = alone.reporting.get("viewer", shown).expect(200).json();
        assertThat(before.get("stale").asBoolean()).isFalse();
        alone.run.service(Service.COVERAGE).stop(Duration.ofSeconds(10));
        try {
            JsonNode kept = alone.reporting.get("viewer", shown).expect(200).json();
            assertThat(kept.get("stale").asBoolean()).isTrue();
            assertThat(kept.get("keyFigures")).isEqualTo(before.get("keyFigures"));
            Api.Answer never = alone.reporting.get("viewer", "/api/v1/briefings/16.07?asOf=2019-02-03").expect(503);
            assertThat(never.json().get("code").asText()).isEqualTo("peer-unavailable");
            assertThat(never.json().get("detail").asText()).contains("coverage");
        } finally {
            alone.run.service(Service.COVERAGE).start();
            alone.run.service(Service.COVERAGE).awaitReady(Duration.ofSeconds(60));
            Stack.await("briefings are back", Duration.ofSeconds(60), () -> {
                Api.Answer back = alone.reporting.get("viewer", shown);
                return back.status() == 200 && !back.json().get("stale").asBoolean();
            });
        }
    }

    @Test
    void operators_see_health_and_metrics() {
        for (Api service : List.of(stack.enrollment, stack.coverage, stack.reporting)) {
            for (String probe : List.of("live", "ready", "started")) {
                assertThat(service.get("nobody", "/q/health/" + probe).status()).isEqualTo(200);
            }
        }
        assertThat(stack.enrollment.get("nobody", "/q/metrics", "text/plain").body()).contains("cakupan_feed_position",
                "cakupan_movements_published_total", "cakupan_register_drift");
        assertThat(stack.coverage.get("nobody", "/q/metrics", "text/plain").body()).contains("cakupan_feed_position",
                "cakupan_feed_lag_seconds", "cakupan_movements_applied_total", "cakupan_cube_drift");
    }

    private static String briefing(String scope, String asOf, String language, String accept) {
        return stack.reporting
                .get("viewer", "/api/v1/briefings/%s?asOf=%s&lang=%s".formatted(scope, asOf, language), accept).expect(200)
                .body();
    }

    private static JsonNode rate(JsonNode figure, String indicator) {
        for (JsonNode rate : figure.get("rates")) {
            if (rate.get("indicator").asText().equals(indicator)) {
                return rate;
            }
        }
        throw new AssertionError("no rate " + indicator + " in " + figure.get("rates"));
    }
}
