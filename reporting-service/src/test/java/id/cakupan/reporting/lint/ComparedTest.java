package id.cakupan.reporting.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Series;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/** A briefing against other issues, and against what lies behind it. */
class ComparedTest {

    private static final LocalDate DAY = LocalDate.parse("2023-09-01");
    private static final Map<String, String> QUERY = Map.of("from", "2023-08-01", "to", "2023-09-01");

    @Test
    void a_change_that_its_causes_do_not_come_to_blocks() {
        assertThat(keys(BackgroundAnswers.UNEXPLAINED, List.of(), "")).contains("change-explained");
        assertThat(keys(BackgroundAnswers.KNOWN, List.of(), "")).doesNotContain("change-explained");
    }

    @Test
    void an_issue_of_another_kind_that_says_another_number_of_the_day_blocks() {
        LastIssue same = new LastIssue(11, DAY, 870_450, new BigDecimal("97.80"));
        LastIssue otherPeople = new LastIssue(12, DAY, 870_449, new BigDecimal("97.80"));
        LastIssue otherRate = new LastIssue(13, DAY, 870_450, new BigDecimal("98.91"));
        assertThat(keys(BackgroundAnswers.KNOWN, List.of(same, otherPeople, otherRate), ""))
                .contains("issues-agree:12", "issues-agree:13").doesNotContain("issues-agree:11");
    }

    @Test
    void a_number_of_an_earlier_month_does_not_excuse_one_in_the_statement() {
        assertThat(keys(BackgroundAnswers.KNOWN, List.of(), "Peserta 870.450, dahulu 860.000."))
                .contains("number-in-data:id.860.000").doesNotContain("number-in-data:id.870.450");
    }

    private static List<String> keys(String scope, List<LastIssue> sameDay, String words) {
        ObjectNode figure = BackgroundAnswers.figure(scope);
        Background background = new Background(Set.of(), read(BackgroundAnswers.of("series", figure, QUERY), Series.class),
                read(BackgroundAnswers.of("bridge", figure, QUERY), Bridge.class), null, null);
        Material material = new Material(BriefingKind.BRIEFING, read(figure, Figure.class), null, null, background,
                LocalDate.parse("2023-08-01"), null, false, Instant.EPOCH, null);
        Map<Lang, Briefing> briefings = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            briefings.put(lang, Briefing.of(material, lang));
        }
        return Lint.of(new Lint.Subject(material, briefings, words.isEmpty() ? Map.of() : Map.of(Lang.ID, words),
                new Lint.Standing(null, sameDay), DAY.plusYears(3))).objections().stream().map(Objection::key).toList();
    }

    private static <T> T read(ObjectNode answer, Class<T> type) {
        return Canonical.read(answer.toString().getBytes(UTF_8), type);
    }
}
