package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.DROPBOX;
import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

/** Every number that a briefing prints is a cell; the formats here are not those of the service. */
class NumbersTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_number_that_is_printed_is_a_cell_of_its_sentence(Lang lang) {
        for (ObjectNode answer : List.of(Answers.banyuasin(), Answers.nationMissing(), Answers.nationComplete(),
                Answers.province(), Answers.provinceMissing(), Answers.monthOnly(), Answers.aboveFull(),
                Answers.partlyKnown(), Answers.contradictory(), Answers.sum(), ReportAnswers.province(),
                ReportAnswers.denpasar(), ReportAnswers.palembangBranch(), ReportAnswers.territoryUnknown("branch:603"))) {
            everyNumberIsACell(Materials.briefing(figure(answer), register(DROPBOX), false, lang, NOW));
        }
    }

    static void everyNumberIsACell(Briefing briefing) {
        sentences(briefing).forEach(sentence -> assertThat(withoutCells(sentence, briefing.cells(), briefing.language()))
                .as(sentence.text()).doesNotContainPattern("\\d"));
        briefing.sections().stream().filter(section -> section.table() != null)
                .flatMap(section -> section.table().rows().stream()).flatMap(List::stream)
                .forEach(value -> isWritten(value, briefing.cells(), briefing.language()));
    }

    /** A value of a table is its cell, with no other digit and no other sign. */
    private static void isWritten(Table.Value value, Map<String, Cell> cells, Lang lang) {
        if (value.cell() == null) {
            assertThat(value.text()).isEqualTo("–");
            return;
        }
        Cell cell = cells.get(value.cell());
        if (value.cell().endsWith(".asPrinted")) {
            cell = cells.get(value.cell().replace(".asPrinted", ".printed"));
        }
        if (cell.value() instanceof Long people && cell.kind() == Cell.Kind.difference) {
            String sign = people > 0 ? "+" : people < 0 ? "−" : "";
            assertThat(value.text()).isEqualTo(sign + local(grouped(BigDecimal.valueOf(Math.abs(people))), lang));
            return;
        }
        String number = expected(cell, lang, value.text());
        assertThat(value.text()).contains(number);
        assertThat(value.text().replace(number, "")).doesNotContainPattern("\\d|−");
    }

    static Stream<Sentence> sentences(Briefing briefing) {
        return Stream.of(Stream.of(briefing.headline()),
                briefing.sections().stream().flatMap(section -> section.sentences().stream()),
                briefing.keyFigures().stream().flatMap(head -> Stream.of(head.label(), head.value(), head.detail())))
                .flatMap(part -> part);
    }

    /** What is left of a sentence when the values of its cells, formatted here and not by the service, are taken out. */
    private static String withoutCells(Sentence sentence, Map<String, Cell> cells, Lang lang) {
        List<String> values = sentence.cells().stream().map(cells::get).map(cell -> expected(cell, lang, sentence.text()))
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        String rest = sentence.text();
        for (String value : values) {
            assertThat(sentence.text()).contains(value);
            rest = rest.replace(value, "");
        }
        return rest;
    }

    private static String expected(Cell cell, Lang lang, String text) {
        if (cell.value() instanceof LocalDate day) {
            return (cell.kind() == Cell.Kind.month ? "" : day.getDayOfMonth() + " ")
                    + DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(lang.code())).format(day);
        }
        if (cell.kind() == Cell.Kind.printed) {
            return printed(new BigDecimal(JSON.valueToTree(cell.value()).asText()), lang, text);
        }
        return cell.value() instanceof String words ? words
                : local(cell.value() instanceof Long number
                        ? grouped(BigDecimal.valueOf(number))
                        : grouped((BigDecimal) cell.value()), lang);
    }

    /** In the one of its forms that the text has: in thousands or millions, named after it, or in full. */
    private static String printed(BigDecimal value, Lang lang, String text) {
        Stream<String> scaled = Stream.concat(scaled(value.movePointLeft(6), " (juta|million)", lang, text),
                scaled(value.movePointLeft(3), " (ribu|thousand)", lang, text));
        Stream<String> full = Stream.of(local(grouped(value), lang)).filter(form -> stands(form, "(?![.,]?\\d)", text));
        return Stream.concat(scaled, full).findFirst().orElse("not printed: " + value);
    }

    /** Forms with the most decimals first. */
    private static Stream<String> scaled(BigDecimal part, String word, Lang lang, String text) {
        return Stream.of(3, 2, 1, 0).map(decimals -> part.setScale(decimals, RoundingMode.DOWN))
                .filter(form -> form.compareTo(part) == 0).map(form -> local(grouped(form), lang))
                .filter(form -> stands(form, word, text));
    }

    /** A number of its own: no part of a longer one, and not the amount of a negative one. */
    private static boolean stands(String form, String end, String text) {
        return Pattern.compile("(?<![\\d.,\\-\u2212])" + Pattern.quote(form) + end).matcher(text).find();
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String local(String plain, Lang lang) {
        return lang == Lang.EN ? plain : plain.replace('.', '_').replace(',', '.').replace('_', ',');
    }
}
