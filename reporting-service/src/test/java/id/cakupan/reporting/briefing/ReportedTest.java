package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Table;

/** What reports printed, beside ours. */
class ReportedTest {

    @Test
    void ours_has_the_decimals_of_the_report_and_at_least_two() {
        assertThat(row(ReportAnswers.province(), Lang.ID, 0)).contains("98,12 persen", "98,12\u00a0%");
        assertThat(row(ReportAnswers.denpasar(), Lang.EN, 1)).contains("100 percent", "100.54%");
        ObjectNode finer = ReportAnswers.denpasar();
        ((ObjectNode) finer.get("published").get(1).get("figure")).put("step", "0.001");
        assertThat(row(finer, Lang.EN, 1)).contains("100.542%");
    }

    @Test
    void what_was_rounded_to_the_middle_is_not_rounded_again() {
        ObjectNode middle = ReportAnswers.denpasar();
        ((ObjectNode) middle.get("published").get(1)).put("computed", "100.5450").put("difference", "0.5450");
        assertThat(row(middle, Lang.EN, 1)).contains("100.5450%");
    }

    @Test
    void an_activity_rate_shows_each_share_that_gives_it_with_its_base() {
        assertThat(row(ReportAnswers.province(), Lang.ID, 2)).contains("70,95 persen", "70,95\u00a0% dari penduduk",
                "sama bila dihitung dari penduduk; angka dasarnya diturunkan");
        ObjectNode both = ReportAnswers.province();
        ObjectNode second = ((ObjectNode) both.get("published").get(2).get("candidates").get(0)).deepCopy();
        ((ArrayNode) both.get("published").get(2).get("candidates")).add(second.put("indicator", "keaktifan_peserta")
                .put("denominator", 2_706_800).putNull("populationEdition"));
        assertThat(row(both, Lang.EN, 2)).contains("70.95% of the population and 70.95% of the participants");
        Cell share = briefing(both, Lang.EN).cells().get("published.3.ours.keaktifan_peserta");
        assertThat(List.of(share.numerator(), share.denominator())).containsExactly(1_920_581L, 2_706_800L);
    }

    @Test
    void a_difference_is_that_of_the_two_numbers_that_stand_there() {
        ObjectNode differs = ReportAnswers.denpasar();
        ((ObjectNode) differs.get("published").get(1)).put("verdict", "DIFFERS").put("doubt", "Ragu.");
        assertThat(row(differs, Lang.EN, 1)).contains("100.54%",
                "differs; ours is 0.54 percentage points higher; the population is doubted");
    }

    @Test
    void areas_stand_with_their_names_unless_the_table_of_areas_has_them() {
        ObjectNode province = ReportAnswers.province();
        assertThat(rows(province, Lang.ID)).noneMatch(row -> row.get(0).contains("Murung Raya"));
        ((ObjectNode) figureOf(province, "62.12")).put("asOf", "2022-11-01");
        assertThat(rows(province, Lang.ID)).anyMatch(row -> row.get(0).equals("Cakupan, Kabupaten Murung Raya")
                && row.contains("118,09 persen") && row.contains("1 November 2022"));
        assertThat(briefing(province, Lang.ID).cells()).doesNotContainKey("child.62.12.reported")
                .containsKey("child.62.05.reported");
    }

    @Test
    void no_line_is_blank_twice_where_a_table_has_no_sentence() {
        ObjectNode two = Answers.nationMissing();
        ArrayNode children = two.putArray("children");
        children.add(Answers.province().get("children").get(0));
        assertThat(new Markdown(briefing(two, Lang.ID)).render()).contains("## Kabupaten di Indonesia\n\n*Kabupaten")
                .doesNotContain("\n\n\n");
        for (ObjectNode answer : List.of(ReportAnswers.province(), ReportAnswers.palembangBranch())) {
            assertThat(new Markdown(briefing(answer, Lang.EN)).render()).doesNotContain("\n\n\n").doesNotContain("|\n|\n");
        }
    }

    @Test
    void days_of_which_the_label_says_what_kind_they_are_stand_alone() {
        ObjectNode branch = ReportAnswers.palembangBranch();
        ((ObjectNode) branch.at("/published/4/figure")).put("value", "14").put("unit", "days").put("labelId",
                "Masa tunggu (hari kerja)").put("labelEn", "Waiting time (working days)");
        assertThat(row(branch, Lang.ID, 4)).contains("Masa tunggu (hari kerja)", "14");
        ((ObjectNode) branch.at("/published/4/figure")).put("labelId", "Masa tunggu");
        assertThat(row(branch, Lang.ID, 4)).contains("14 hari");
    }

    private static ObjectNode figureOf(ObjectNode answer, String scope) {
        for (int i = 0; i < answer.get("published").size(); i++) {
            ObjectNode figure = (ObjectNode) answer.get("published").get(i).get("figure");
            if (figure.get("scope").asText().equals(scope)) {
                return figure;
            }
        }
        throw new AssertionError("nothing is printed of " + scope);
    }

    private static List<String> row(ObjectNode answer, Lang lang, int number) {
        return rows(answer, lang).get(number);
    }

    private static List<List<String>> rows(ObjectNode answer, Lang lang) {
        Table table = briefing(answer, lang).sections().stream().filter(section -> section.id().equals("reported"))
                .map(Section::table).findFirst().orElseThrow();
        return table.rows().stream().map(row -> row.stream().map(Table.Value::text).toList()).toList();
    }
}
