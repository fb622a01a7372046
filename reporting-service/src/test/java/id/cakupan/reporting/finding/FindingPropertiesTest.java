package id.cakupan.reporting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.narrative.Finding.Severity;
import id.cakupan.reporting.narrative.Lang;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FindingPropertiesTest {

    static final String ONE_OF_MANY = "(?<![\\d.,])1 (regencies|areas|people|participants|calendar days|days|segments|uses)\\b";
    static final String MANY_OF_ONE = "(?<![\\d.,])(?!1 )[\\d.,]+ (regency|area|person|participant|calendar day|day|segment|use)\\b";

    /** An area; one in two is printed. */
    record Area(long registered, long people, boolean printed) {
    }

    private static List<Area> areas(List<Integer> seeds) {
        return seeds.stream().map(seed -> new Area(seed % 131, 100 + seed % 7, seed % 2 == 0)).toList();
    }

    private static Case scope() {
        return new Case("99", "Provinsi Contoh", "2023-11-01");
    }

    private static String code(int index) {
        return "99.%02d".formatted(index);
    }

    private static Case withChildren(Case scope, List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            scope.child(code(i), "Kabupaten " + (char) ('A' + i), areas.get(i).registered(), areas.get(i).people());
        }
        return scope;
    }

    @Property(tries = 300)
    void missing_areas_are_named_where_at_least_half_are_printed(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 1000) Integer> seeds) {
        List<Area> areas = areas(seeds);
        Case scope = withChildren(scope(), areas);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).printed()) {
                scope.printedOf(code(i), Measure.cakupan, "50", "1");
            } else {
                missing.add("Kabupaten " + (char) ('A' + i));
            }
        }
        int printed = areas.size() - missing.size();
        boolean list = printed > 0 && !missing.isEmpty() && printed >= missing.size();
        assertThat(scope.codes().contains("not-all-areas-reported")).isEqualTo(list);
        if (list) {
            assertThat(scope.value("not-all-areas-reported", "listed")).isEqualTo((long) printed);
            String said = scope.says("not-all-areas-reported", Lang.EN);
            assertThat(said).contains(missing).contains(printed + " of the " + areas.size() + " regencies")
                    .endsWith((missing.size() == 1 ? " is" : " are") + " not in the figures loaded from it.");
        }
    }

    @Property(tries = 500)
    void parts_that_do_not_add_up_are_told_and_rounding_alone_is_never_blamed(@ForAll @LongRange(max = 3_000_000) long active,
            @ForAll @LongRange(max = 3_000_000) long inactive, @ForAll @IntRange(max = 6) int activeDigits,
            @ForAll @IntRange(max = 6) int inactiveDigits, @ForAll @IntRange(max = 1) int wrong) {
        long activeStep = (long) Math.pow(10, activeDigits);
        long inactiveStep = (long) Math.pow(10, inactiveDigits);
        long whole = active + inactive + wrong * 1_234_567L;
        long printedActive = rounded(active, activeStep);
        long printedInactive = rounded(inactive, inactiveStep);
        Case scope = scope().printed(Measure.terdaftar, String.valueOf(whole), "1")
                .printed(Measure.aktif, String.valueOf(printedActive), String.valueOf(activeStep))
                .printed(Measure.tidak_aktif, String.valueOf(printedInactive), String.valueOf(inactiveStep));
        long sum = printedActive + printedInactive;
        boolean found = scope.codes().contains("rounded-parts");
        assertThat(found && sum == whole).isFalse();
        assertThat(found || Math.abs(whole - sum) < Math.max(activeStep, inactiveStep)).isTrue();
        if (found) {
            assertThat(scope.value("rounded-parts", "gap")).isEqualTo(Math.abs(whole - sum));
            Severity severity = scope.only("rounded-parts").orElseThrow().severity();
            boolean possible = wrong == 0;
            assertThat(possible && severity == Severity.warning).isFalse();
            boolean impossible = Math.abs(whole - sum) > activeStep + inactiveStep;
            assertThat(impossible && severity == Severity.note).isFalse();
            assertThat(scope.says("rounded-parts", Lang.EN)).doesNotContainPattern(ONE_OF_MANY)
                    .doesNotContainPattern(MANY_OF_ONE);
        }
    }

    @Property(tries = 300)
    void a_daily_mean_is_told_where_no_calendar_gives_it(@ForAll @LongRange(min = 1, max = 5_000_000) long visits,
            @ForAll @IntRange(min = 1, max = 400) int divisor) {
        long printed = BigDecimal.valueOf(visits).divide(BigDecimal.valueOf(divisor), 0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        List<Long> divisors = LongStream.rangeClosed(1, 800)
                .filter(days -> (2 * visits + days) / (2 * days) == printed).boxed().toList();
        Case scope = scope().uses("2024-01-01", "2024-06-30", visits, 182, printed, divisors);
        boolean calendar = divisors.contains(182L);
        assertThat(scope.codes()).containsExactlyElementsOf(calendar ? List.of() : List.of("daily-mean"));
        if (!calendar) {
            assertThat(scope.value("daily-mean", "perDay")).isEqualTo((2 * visits + 182) / 364);
            assertThat(scope.says("daily-mean", Lang.EN)).doesNotContainPattern(ONE_OF_MANY)
                    .doesNotContainPattern(MANY_OF_ONE);
        }
    }

    /** A number of residents, a start and a target, printed to whole percents: the expected coverage true or falsified. */
    @Property(tries = 300)
    void targets_that_cannot_fit_are_told_with_the_right_direction(@ForAll @IntRange(min = 1000, max = 9000) int residents,
            @ForAll @IntRange(min = 10, max = 90) int start, @ForAll @IntRange(min = 1, max = 100) int more,
            @ForAll @IntRange(min = -1, max = 1) int direction) {
        long base = (long) residents * start / 100;
        long additional = Math.max(1, base * more / 100);
        long now = rate(base, residents, "1").longValueExact();
        long expected = rate(base + additional, residents, "1").longValueExact() + 6 * direction;
        Case scope = scope().target(null, base + additional, null, null).target(null, null, additional, null)
                .printed(Measure.cakupan, String.valueOf(now), "1")
                .printed(Measure.cakupan_seharusnya, String.valueOf(expected), "1");
        assertThat(scope.codes().contains("targets-do-not-fit")).isEqualTo(direction != 0);
        if (direction != 0) {
            assertThat(scope.says("targets-do-not-fit", Lang.ID)).contains(direction > 0 ? ", di bawah " : ", di atas ");
            BigDecimal reached = (BigDecimal) scope.value("targets-do-not-fit", "coverage");
            assertThat(reached.compareTo(BigDecimal.valueOf(expected))).isEqualTo(-direction);
        }
    }

    /** The areas lie so many hundredths of a point beside the target. */
    @Property(tries = 300)
    void an_average_hides_areas_only_where_the_scope_meets_the_target(
            @ForAll @Size(max = 9) List<@IntRange(min = -9, max = 9) Integer> beside,
            @ForAll @IntRange(min = 1, max = 120) int target, @ForAll @IntRange(min = -1, max = 1) int gap,
            @ForAll boolean unknown) {
        Case scope = scope().target(String.valueOf(target), null, null, (long) gap);
        for (int i = 0; i < beside.size(); i++) {
            scope.child(code(i), "Kabupaten " + (char) ('A' + i), (i + 1) * (target * 100L + beside.get(i)),
                    (i + 1) * 10_000L);
        }
        if (unknown) {
            scope.unknownChild("99.99", "Kabupaten Z");
        }
        List<Integer> below = beside.stream().filter(each -> each < 0).toList();
        boolean alike = beside.size() > 1 && beside.stream().distinct().count() == 1;
        boolean hidden = gap <= 0 && !below.isEmpty() && !alike;
        assertThat(scope.codes().contains("hidden-by-average")).isEqualTo(hidden);
        if (hidden) {
            assertThat(scope.value("hidden-by-average", "below")).isEqualTo((long) below.size());
            List<String> names = IntStream.range(0, beside.size())
                    .filter(i -> beside.get(i).equals(below.stream().min(Integer::compare).orElseThrow()))
                    .mapToObj(i -> "Kabupaten " + (char) ('A' + i)).toList();
            assertThat(scope.says("hidden-by-average", Lang.EN)).contains(names).doesNotContainPattern(ONE_OF_MANY)
                    .doesNotContainPattern(MANY_OF_ONE);
            assertThat(scope.says("hidden-by-average", Lang.ID).contains("dari kabupaten yang diketahui")).isEqualTo(unknown);
        }
    }

    @Property(tries = 300)
    void the_direction_of_a_difference_is_that_of_its_sign(@ForAll @IntRange(max = 20_000) int printed,
            @ForAll @IntRange(max = 20_000) int ours, @ForAll boolean percent) {
        String value = percent ? BigDecimal.valueOf(printed, 2).toPlainString() : String.valueOf(printed);
        String computed = percent ? BigDecimal.valueOf(ours * 100L, 4).toPlainString() : String.valueOf(ours);
        boolean same = printed == ours;
        Case scope = scope().judged(percent ? Measure.cakupan : Measure.terdaftar, value, percent ? "0.01" : "1",
                same ? Verdict.REPRODUCED : Verdict.DIFFERS, computed);
        assertThat(scope.codes()).containsExactly(same ? "none-found" : "printed-differs");
        if (!same) {
            assertThat(scope.says("printed-differs", Lang.EN)).contains(ours > printed ? ", higher by " : ", lower by ");
            String higher = percent ? ", lebih tinggi " : ", lebih banyak ";
            assertThat(scope.says("printed-differs", Lang.ID)).contains(
                    ours > printed ? higher : percent ? ", lebih rendah " : ", lebih sedikit ");
            Object difference = scope.value("printed-differs", "difference");
            assertThat(new BigDecimal(difference.toString()).movePointRight(percent ? 2 : 0))
                    .isEqualByComparingTo(BigDecimal.valueOf(Math.abs(ours - printed)));
        }
    }

    private static long rounded(long value, long step) {
        return (2 * value + step) / (2 * step) * step;
    }

    /** Percent, half up to the step. */
    private static BigDecimal rate(long part, long whole, String step) {
        long steps = 100 / new BigDecimal(step).movePointRight(2).longValueExact();
        long inSteps = (200L * steps * part + whole) / (2L * whole);
        return BigDecimal.valueOf(inSteps).multiply(new BigDecimal(step));
    }
}
