package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.DROPBOX;
import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Sentence;

class NumbersTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_number_that_is_printed_is_a_cell_of_its_sentence(Lang lang) {
        for (ObjectNode answer : List.of(Answers.banyuasin(), Answers.nationMissing(), Answers.nationComplete(),
                Answers.province(), Answers.provinceMissing(), Answers.monthOnly(), Answers.aboveFull(),
                Answers.partlyKnown(), Answers.contradictory(), Answers.sum(), ReportAnswers.province(),
                ReportAnswers.denpasar(),
                ReportAnswers.palembangBranch(), ReportAnswers.territoryUnknown("branch:603"))) {
            Briefing briefing = Briefing.of(figure(answer), register(DROPBOX), lang, NOW);
            Stream.concat(briefing.sections().stream().flatMap(section -> section.sentences().stream()),
                    briefing.keyFigures().stream().flatMap(head -> Stream.of(head.label(), head.value(), head.detail())))
                    .forEach(sentence -> assertThat(withoutCells(sentence, briefing.cells(), lang)).as(sentence.text())
                            .doesNotContainPattern("\\d"));
        }
    }

    /** What is left of a sentence when the values of its cells, formatted here and not by the service, are taken out. */
    private static String withoutCells(Sentence sentence, Map<String, Cell> cells, Lang lang) {
        List<String> values = sentence.cells().stream().map(cells::get).map(cell -> expected(cell, lang))
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        String rest = sentence.text();
        for (String value : values) {
            assertThat(sentence.text()).contains(value);
            rest = rest.replace(value, "");
        }
        return rest;
    }

    private static String expected(Cell cell, Lang lang) {
        if (cell.value() instanceof LocalDate day) {
            return (cell.kind() == Cell.Kind.month ? "" : day.getDayOfMonth() + " ")
                    + java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", java.util.Locale.forLanguageTag(lang.code()))
                            .format(day);
        }
        String plain = cell.value() instanceof Long number ? new java.text.DecimalFormat("#,##0",
                java.text.DecimalFormatSymbols.getInstance(java.util.Locale.ENGLISH)).format(number) : cell.value().toString();
        return cell.value() instanceof String || lang == Lang.EN ? plain
                : plain.replace('.', '_').replace(',', '.').replace('_', ',');
    }
}
