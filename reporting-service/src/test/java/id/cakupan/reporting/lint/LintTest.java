package id.cakupan.reporting.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.briefing.Materials;
import id.cakupan.reporting.briefing.RandomFigures;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Right figures pass; each kind of wrong one is named. */
class LintTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Property(tries = 500)
    void consistent_figures_block_nothing_but_for_a_missing_base(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);

        assertThat(keys(figure, Map.of(), null)).filteredOn(key -> isBlocking(figure, key))
                .allMatch(key -> Set.of("parts-and-total", "status-and-total:parts", "above-full-explained")
                        .contains(key));
    }

    private static boolean isBlocking(Figure figure, String key) {
        return lint(figure, Map.of(), null).blocking().stream().anyMatch(one -> one.key().equals(key));
    }

    @Test
    void the_sample_answers_pass() {
        assertThat(keys(Answers.banyuasin())).isEmpty();
        assertThat(keys(Answers.nationComplete())).isEmpty();
        assertThat(keys(Answers.aboveFull())).noneMatch(key -> key.startsWith("above-full"));
    }

    @Test
    void parts_that_exceed_their_total_block_and_a_rest_outside_the_areas_is_told() {
        ObjectNode province = Answers.province();
        ((ArrayNode) province.get("children")).remove(province.get("children").size() - 1);
        assertThat(keys(province)).contains("rest-outside-areas").doesNotContain("parts-and-total", "areas-known");
        long sum = 136000 + 301400 + 155660 + 342010;
        ((ObjectNode) province.get("count")).put("registered", sum - 1).put("active", sum - 1).put("inactive", 0);
        assertThat(texts(province)).anyMatch(text -> text.contains("935,070") && text.contains("935,069"));
        assertThat(keys(province)).contains("parts-and-total").doesNotContain("rest-outside-areas");
        assertThat(keys(Answers.province())).contains("areas-known").doesNotContain("rest-outside-areas");
    }

    @Test
    void active_and_inactive_must_sum_to_the_registered() {
        ObjectNode answer = Answers.nationComplete();
        ((ObjectNode) answer.get("count")).put("inactive", 56772350);

        assertThat(keys(answer)).contains("status-and-total");
    }

    @Test
    void a_percentage_must_be_that_of_its_parts_and_its_parts_those_of_the_briefing() {
        assertThat(keys(Answers.banyuasin(), rate -> rate.put("percent", new BigDecimal("97.64"))))
                .contains("rate-of-parts:cakupan");
        assertThat(keys(Answers.banyuasin(), rate -> rate.put("numerator", 817222))).contains("rate-of-parts:cakupan");
        assertThat(keys(Answers.banyuasin(), rate -> rate.put("denominator", 837063))).contains("rate-of-parts:cakupan");
    }

    private static List<String> keys(ObjectNode answer, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) answer.get("rates").get(0));
        return keys(answer);
    }

    @Test
    void one_activity_alone_two_editions_and_an_unexplained_surplus_block() {
        ObjectNode oneBase = Answers.nationComplete();
        ((ArrayNode) oneBase.get("rates")).remove(2);
        assertThat(keys(oneBase)).contains("both-bases");

        ObjectNode twoEditions = Answers.banyuasin();
        ((ObjectNode) twoEditions.get("rates").get(0)).put("populationEdition", "dukcapil-2023-S1");
        assertThat(keys(twoEditions)).contains("one-edition");

        ObjectNode unexplained = Answers.aboveFull();
        unexplained.putArray("causes");
        assertThat(keys(unexplained)).contains("above-full-explained");
    }

    @Test
    void a_target_must_fit_its_gap() {
        ObjectNode answer = Answers.banyuasin();
        ((ObjectNode) answer.get("targets").get(1)).put("signedGap", 3099);
        assertThat(keys(answer)).hasSize(1).allMatch(key -> key.startsWith("target-and-gap:ID.cakupan."));
        ((ObjectNode) answer.get("targets").get(1)).put("signedGap", 3100).put("met", true);
        assertThat(keys(answer)).hasSize(1);
    }

    @Test
    void a_day_that_is_not_over_blocks() {
        Figure figure = RandomFigures.of(1);

        assertThat(lint(figure, Map.of(), null, figure.asOf()).objections()).anyMatch(one -> one.key().equals("day-is-over"));
        assertThat(lint(figure, Map.of(), null, figure.asOf().plusDays(1)).objections())
                .noneMatch(one -> one.key().equals("day-is-over"));
    }

    @Test
    void a_jump_against_the_last_issue_is_told_with_its_direction() {
        Figure figure = read(Answers.banyuasin());
        LastIssue near = new LastIssue(3, LocalDate.parse("2023-08-01"), 815000, new BigDecimal("97.10"));
        LastIssue far = new LastIssue(3, LocalDate.parse("2023-08-01"), 760000, new BigDecimal("98.70"));

        assertThat(keys(figure, Map.of(), near)).isEmpty();
        assertThat(lint(figure, Map.of(), far).objections()).extracting(one -> one.reason().english()).containsExactly(
                "The participants rose by 57,221 against issue number 3 (1 August 2023).",
                "The coverage fell by 1.07 points against issue number 3 (1 August 2023).");
    }

    @Test
    void numbers_of_the_added_words_must_be_those_of_the_briefing() {
        Figure figure = read(Answers.banyuasin());

        assertThat(keys(figure, Map.of(Lang.ID,
                "Peserta 817.221 jiwa atau 97,63 persen pada 1 September 2023, sekitar 817 ribu dari 0,84 juta penduduk."),
                null))
                .isEmpty();
        assertThat(keys(figure, Map.of(Lang.EN, "We count 817,221 people, 97.63%; some 817 thousand, 0.8 million."), null))
                .isEmpty();
        assertThat(keys(figure,
                Map.of(Lang.ID, "Peserta 817.222 jiwa, 97,64 persen, 818 ribu; 97.63 persen, 1 juta, 2 ribu, 5 jt, 9 ratus."),
                null))
                .containsExactly("number-in-data:id.817.222", "number-in-data:id.97,64", "number-in-data:id.818 ribu",
                        "number-in-data:id.97.63", "number-in-data:id.1 juta", "number-in-data:id.2 ribu",
                        "number-in-data:id.5 jt", "number-in-data:id.9 ratus");
        assertThat(keys(figure, Map.of(Lang.EN, "Call 1500400, or 1.2.3.4 and 1,,2."), null)).hasSize(3);
    }

    @Test
    void a_number_that_the_briefing_prints_in_thousands_may_be_said_so_and_no_other_way() {
        Figure figure = read(ReportAnswers.province());

        assertThat(keys(figure, Map.of(Lang.ID, "Yang aktif 1,9 juta, yang tidak aktif 700\u00a0ribu."), null))
                .noneMatch(key -> key.startsWith("number-in-data"));
        assertThat(keys(figure, Map.of(Lang.ID, "Yang tidak aktif 700 jiwa."), null)).contains("number-in-data:id.700");
    }

    @Test
    void areas_above_a_hundred_percent_and_estimates_are_told() {
        assertThat(keys(Answers.province())).contains("areas-above-full");
        assertThat(keys(ReportAnswers.denpasar())).contains("estimated-input:parts");
    }

    private static List<String> texts(ObjectNode answer) {
        return lint(read(answer), Map.of(), null).objections().stream().map(one -> one.reason().english()).toList();
    }

    private static List<String> keys(ObjectNode answer) {
        return keys(read(answer), Map.of(), null);
    }

    private static List<String> keys(Figure figure, Map<Lang, String> words, LastIssue last) {
        return lint(figure, words, last).objections().stream().map(Objection::key).toList();
    }

    private static Lint lint(Figure figure, Map<Lang, String> words, LastIssue last) {
        return lint(figure, words, last, TODAY);
    }

    private static Lint lint(Figure figure, Map<Lang, String> words, LastIssue last, LocalDate today) {
        Material material = Materials.plain(figure, Optional.empty(), false, Instant.EPOCH);
        Map<Lang, Briefing> briefings = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            briefings.put(lang, Briefing.of(material, lang));
        }
        return Lint.of(new Lint.Subject(material, briefings, words, new Lint.Standing(last, List.of()), today));
    }

    private static Figure read(ObjectNode answer) {
        return Canonical.read(answer.toString().getBytes(UTF_8), Figure.class);
    }
}
