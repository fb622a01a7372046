package id.cakupan.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Trend;

class TrendTest {

    private static final Offset<Double> DRAWN = Offset.offset(0.11);

    /** Month ends, the last one as given. */
    private static List<LocalDate> ends(int months, String last) {
        return IntStream.range(0, months).mapToObj(i -> YearMonth.parse(last).minusMonths(months - 1 - i).atEndOfMonth())
                .toList();
    }

    private static Line line(String label, String... percents) {
        return new Line(label,
                Arrays.stream(percents).map(percent -> percent == null ? null : new BigDecimal(percent)).toList());
    }

    private static Drawn drawn(Lang lang, BigDecimal target, List<LocalDate> days, Line... lines) {
        return Drawn.of(Pictures.of(new Trend("Cakupan", days, List.of(lines), target, List.of()), lang).orElseThrow());
    }

    private static List<Element> lines(Drawn drawn) {
        return drawn.elements("path").stream().filter(path -> path.getAttribute("d").matches("M[\\d.]+ [\\d.]+([ML].*)?"))
                .toList();
    }

    @Test
    void a_value_stands_at_its_day_and_at_its_height() {
        Drawn drawn = drawn(Lang.EN, null, ends(3, "2023-03"), line("coverage", "90.00", "95.00", "97.50"));

        List<Element> dots = drawn.elements("circle").subList(0, 3);
        double left = Drawn.number(dots.get(0), "cx");
        double right = Drawn.number(dots.get(2), "cx");
        assertThat(Drawn.number(dots.get(1), "cx")).isCloseTo(left + (right - left) * 28 / 59, DRAWN);
        double bottom = Drawn.number(dots.get(0), "cy");
        double top = Drawn.number(dots.get(2), "cy");
        assertThat(Drawn.number(dots.get(1), "cy")).isCloseTo(bottom - (bottom - top) * 2 / 3, DRAWN);
        assertThat(middle(drawn.find("90%"))).isCloseTo(bottom, Offset.offset(2.0));
    }

    private static double middle(Drawn.Words words) {
        return (words.top() + words.bottom()) / 2;
    }

    @Test
    void a_gap_is_never_bridged_and_a_value_between_gaps_is_a_dot() {
        Drawn drawn = drawn(Lang.ID, null, ends(7, "2023-07"),
                line("cakupan", "90", "91", null, "92", null, "93", "94"));

        List<Element> lines = lines(drawn);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).getAttribute("d").replaceAll("[\\d. ]", "")).isEqualTo("MLMML");
        assertThat(drawn.elements("circle")).as("five values and the key").hasSize(6);
        assertThat(drawn.alternative()).endsWith("(tidak diketahui pada 2 dari 7 hari).");
    }

    @Test
    void of_many_days_the_lonely_ones_still_have_a_dot() {
        String[] percents = IntStream.range(0, 60).mapToObj(i -> i == 31 || i == 33 ? null : "90").toArray(String[]::new);
        Drawn drawn = drawn(Lang.ID, null, ends(60, "2023-12"), line("cakupan", percents));

        double all = drawn.elements("circle").stream().mapToDouble(dot -> Drawn.number(dot, "cx")).distinct().count();
        assertThat(all).as("ends, both sides of the gaps, the one between, each sixth").isBetween(12.0, 16.0);
        String[] pieces = lines(drawn).get(0).getAttribute("d").split("M");
        assertThat(pieces).hasSize(4);
        assertThat(pieces[2]).doesNotContain("L");
        double lonely = Double.parseDouble(pieces[2].split(" ")[0]);
        assertThat(drawn.elements("circle")).anyMatch(dot -> Drawn.number(dot, "cx") == lonely);
    }

    @Test
    void lines_differ_without_colour_and_say_their_first_and_last_value() {
        Drawn drawn = drawn(Lang.ID, BigDecimal.valueOf(98), ends(2, "2023-03"), line("cakupan", "96.10", "97.63"),
                line("keaktifan penduduk", "75.27", "76.02"), line("keaktifan peserta", "78.00", null));

        assertThat(lines(drawn)).extracting(path -> path.getAttribute("stroke-dasharray")).doesNotHaveDuplicates().hasSize(3);
        assertThat(drawn.texts()).contains("96,10\u00a0%", "97,63\u00a0%", "75,27\u00a0%", "76,02\u00a0%", "cakupan",
                "keaktifan penduduk", "keaktifan peserta", "(Feb 2023)", "98\u00a0%", "sasaran");
        assertThat(drawn.alternative()).isEqualTo("Cakupan. cakupan: 96,10\u00a0% pada 28 Februari 2023, 97,63\u00a0% pada "
                + "31 Maret 2023; keaktifan penduduk: 75,27\u00a0% pada 28 Februari 2023, 76,02\u00a0% pada 31 Maret 2023; "
                + "keaktifan peserta: 78,00\u00a0% pada 28 Februari 2023 (tidak diketahui pada 1 dari 2 hari); "
                + "sasaran 98\u00a0%.");
        drawn.assertThatWordsHaveRoom();
    }

    @Test
    void an_axis_that_does_not_begin_at_zero_says_so() {
        Drawn cut = drawn(Lang.EN, BigDecimal.valueOf(98), ends(2, "2023-03"), line("coverage", "97.10", "97.63"));
        assertThat(cut.texts()).contains("axis cut off: it begins at 95%, not at 0", "95%", "100%");
        assertThat(cut.elements("path")).as("a zigzag at the axis and in the note")
                .filteredOn(path -> path.getAttribute("d").contains("l-10 ") || path.getAttribute("d").contains("h6l2"))
                .hasSize(2);
        assertThat(drawn(Lang.ID, null, ends(2, "2023-03"), line("cakupan", "97.10", "97.63")).texts())
                .anyMatch(words -> words.startsWith("sumbu dipotong: mulai dari 9"));

        Drawn whole = drawn(Lang.EN, BigDecimal.valueOf(98), ends(2, "2023-03"), line("coverage", "40.00", "102.00"));
        assertThat(whole.texts()).contains("0%", "100%", "120%").noneMatch(words -> words.contains("cut off"));
        assertThat(whole.elements("path")).noneMatch(path -> path.getAttribute("d").contains("l-10 "));
    }

    @Test
    void a_new_population_is_marked_where_it_came_into_use() {
        List<LocalDate> days = ends(3, "2023-03");
        Trend trend = new Trend("Coverage", days, List.of(line("coverage", "90", "91", "96")), null,
                List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 3, 31), days.get(0), LocalDate.of(2023, 2, 14),
                        LocalDate.of(2023, 4, 1)));
        Drawn drawn = Drawn.of(Pictures.of(trend, Lang.EN).orElseThrow());

        double left = Drawn.number(drawn.elements("circle").get(0), "cx");
        double right = Drawn.number(drawn.elements("circle").get(2), "cx");
        List<Element> marks = drawn.elements("line").stream()
                .filter(line -> line.getAttribute("stroke-dasharray").equals("1.5 2.5")).toList();
        assertThat(marks.subList(0, marks.size() - 1)).extracting(mark -> Drawn.number(mark, "x1")).satisfiesExactly(
                first -> assertThat(first).isCloseTo(left + (right - left) * 14 / 59, DRAWN),
                second -> assertThat(second).isCloseTo(right, DRAWN));
        assertThat(drawn.texts()).contains("new edition",
                "a new population edition came into use: a step there is not growth");
        assertThat(drawn.alternative()).contains("new population edition on 14 February 2023 and 31 March 2023");
    }

    @Test
    void months_are_named_in_the_language_as_often_as_they_can_be_read() {
        assertThat(months(Lang.ID, 13, "2023-09")).containsExactly("Sep", "2022", "Okt", "Nov", "Des", "Jan", "2023", "Feb",
                "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep");
        assertThat(months(Lang.EN, 24, "2024-06")).containsExactly("Sep", "2022", "Dec", "Mar", "2023", "Jun", "Sep", "Dec",
                "Mar", "2024", "Jun");
        assertThat(months(Lang.EN, 60, "2024-12")).containsExactly("Jun", "2020", "Dec", "Jun", "2021", "Dec", "Jun", "2022",
                "Dec", "Jun", "2023", "Dec", "Jun", "2024", "Dec");
        List<LocalDate> days = List.of(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 18));
        assertThat(drawn(Lang.ID, null, days, line("cakupan", "97", "98")).texts()).contains("1 September 2023",
                "18 September 2023");
    }

    private static List<String> months(Lang lang, int count, String last) {
        Line line = line("", Stream.generate(() -> "90").limit(count).toArray(String[]::new));
        return drawn(lang, null, ends(count, last), line).texts().stream()
                .filter(text -> text.matches("[A-Z][a-z]{2}|20\\d\\d"))
                .toList();
    }

    @Test
    void too_little_is_not_drawn_and_what_does_not_fit_is_refused() {
        List<LocalDate> days = ends(2, "2023-03");
        Line one = line("cakupan", "97.63", null);
        Line two = line("cakupan", "97.63", "98");
        assertThat(Pictures.of(new Trend("", days, List.of(one, two), null, List.of()), Lang.ID)).isEmpty();
        assertThat(Pictures.of(new Trend("", days, List.of(two, one), null, List.of()), Lang.ID)).isPresent();
        assertThat(Pictures.of(new Trend("", days, List.of(two, line("", null, null)), null, List.of()), Lang.ID)).isPresent();

        assertThatThrownBy(() -> new Trend("", List.of(days.get(1), days.get(0)), List.of(two), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trend("", ends(3, "2023-03"), List.of(two), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trend("", days, List.of(two, two, two, two, two), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trend("", days, List.of(), null, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line("cakupan", "-0.01")).isInstanceOf(IllegalArgumentException.class);
    }
}
