package id.cakupan.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.w3c.dom.Element;

import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Pictures.Bar;
import id.cakupan.reporting.picture.Pictures.Bars;
import id.cakupan.reporting.picture.Pictures.Line;
import id.cakupan.reporting.picture.Pictures.Row;
import id.cakupan.reporting.picture.Pictures.Stacks;
import id.cakupan.reporting.picture.Pictures.Step;
import id.cakupan.reporting.picture.Pictures.Trend;
import id.cakupan.reporting.picture.Pictures.Waterfall;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the figures and names are, all words can be read and all shapes lie inside. */
class PicturePropertiesTest {

    private static final String LETTERS = "aeiknrst  WM<&\"'>é漢😀";

    private static String label(Random random) {
        StringBuilder label = new StringBuilder("n");
        random.ints(random.nextInt(90), 0, LETTERS.codePointCount(0, LETTERS.length()))
                .forEach(i -> label.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, i))));
        return label.toString();
    }

    /** From nobody to the nation. */
    private static long people(Random random) {
        return (long) (random.nextDouble() * Math.pow(10, random.nextInt(10))) * random.nextInt(3);
    }

    /** Of a centre and a spread, so that values are close as often as far apart; one in {@code unknown} is not known. */
    private static List<BigDecimal> percents(Random random, int days, int unknown) {
        int centre = random.nextInt(11_000);
        int spread = (int) Math.pow(10, random.nextInt(5));
        List<BigDecimal> percents = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            int value = Math.max(0, centre + random.nextInt(spread) - spread / 2);
            percents.add(random.nextInt(unknown) == 0 ? null : BigDecimal.valueOf(value, 2));
        }
        return percents;
    }

    private static Trend trend(Random random) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2014, 1, 31)));
        int count = 2 + random.nextInt(59);
        int apart = 1 + random.nextInt(90);
        while (days.size() < count) {
            days.add(days.get(days.size() - 1).plusDays(1 + random.nextInt(apart)));
        }
        int unknown = 2 + random.nextInt(20);
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            lines.add(new Line(label(random), percents(random, count, unknown)));
        }
        List<LocalDate> changes = random.ints(random.nextInt(12), 0, 2000).mapToObj(days.get(0)::plusDays).toList();
        BigDecimal target = random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(101)) : null;
        return new Trend(label(random), days, lines, target, changes);
    }

    private static void assertReadable(Picture picture) {
        Drawn drawn = Drawn.of(picture);
        drawn.assertThatWordsHaveRoom();
        assertThat(drawn.alternative()).startsWith(picture.caption());
        for (Element bar : drawn.bars()) {
            assertThat(Drawn.number(bar, "width")).isPositive();
            assertThat(Drawn.number(bar, "x")).isNotNegative();
            assertThat(Drawn.end(bar)).isLessThanOrEqualTo(Rows.WIDTH);
        }
        drawn.elements("circle").forEach(dot -> {
            assertThat(Drawn.number(dot, "cx")).isBetween(0.0, Rows.WIDTH);
            assertThat(Drawn.number(dot, "cy")).isNotNegative();
        });
    }

    @Property(tries = 150)
    void a_trend_can_be_read(@ForAll long seed, @ForAll Lang lang) {
        Trend trend = trend(new Random(seed));
        Pictures.of(trend, lang).ifPresentOrElse(PicturePropertiesTest::assertReadable,
                () -> assertThat(trend.lines().get(0).known()).isLessThan(2));
    }

    @Property(tries = 100)
    void a_waterfall_can_be_read(@ForAll long seed, @ForAll @IntRange(min = 1, max = 22) int count, @ForAll Lang lang) {
        Random random = new Random(seed);
        long from = people(random);
        List<Step> steps = new ArrayList<>();
        long to = from;
        for (int i = 0; i < count; i++) {
            long change = random.nextBoolean() ? people(random) : -Math.min(to, people(random));
            steps.add(new Step(label(random), change));
            to += change;
        }
        assertReadable(Pictures.of(new Waterfall(label(random), label(random), from, steps, label(random), to), lang)
                .orElseThrow());
    }

    @Property(tries = 100)
    void stacks_and_bars_can_be_read(@ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int count, @ForAll Lang lang) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(label(random), people(random), people(random), people(random)));
            bars.add(new Bar(label(random), people(random)));
        }
        rows.set(0, new Row(label(random), 1, 0, 0));
        bars.set(0, new Bar(label(random), 1));
        assertReadable(Pictures.of(new Stacks(label(random), rows), lang).orElseThrow());
        assertReadable(Pictures.of(new Bars(label(random), bars), lang).orElseThrow());
    }
}
