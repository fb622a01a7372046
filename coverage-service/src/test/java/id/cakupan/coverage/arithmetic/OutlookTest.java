package id.cakupan.coverage.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.arithmetic.Outlook.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The outlook says what goes on as it went, and nothing where nothing can be said. */
class OutlookTest {

    @Property(tries = 200)
    void spans_that_are_alike_give_one_day(@ForAll @IntRange(min = 8, max = 60) int weeks,
            @ForAll @LongRange(min = 1, max = 5_000) long aWeek, @ForAll @LongRange(min = 1, max = 100_000) long gap) {
        long days = (gap * 7 + aWeek - 1) / aWeek;
        Outlook.Answer answer = Outlook.of(Collections.nCopies(weeks, new Span(7, aWeek)), gap);
        if (days > 50 * 365) {
            assertThat(answer.unsaid()).isEqualTo(Outlook.Unsaid.NOT_IN_SIGHT);
        } else {
            assertThat(answer.outlook()).isEqualTo(new Outlook(days, days, days));
        }
    }

    @Property(tries = 100)
    void bounds_are_in_order_and_a_larger_gap_takes_no_less(@ForAll("spans") List<Span> spans,
            @ForAll @LongRange(min = 1, max = 50_000) long gap, @ForAll @LongRange(min = 1, max = 50_000) long more) {
        Outlook near = Outlook.of(spans, gap).outlook();
        Outlook far = Outlook.of(spans, gap + more).outlook();
        if (near == null) {
            assertThat(far).isNull();
        } else {
            assertThat(near.earliest()).isBetween(1L, near.likely());
            assertThat(near.latest() == null || near.latest() >= near.likely()).isTrue();
            assertThat(far == null || far.likely() >= near.likely() && far.earliest() >= near.earliest()).isTrue();
        }
    }

    @Property(tries = 100)
    void the_order_of_the_spans_changes_nothing(@ForAll("spans") List<Span> spans, @ForAll Random random) {
        List<Span> shuffled = new ArrayList<>(spans);
        Collections.shuffle(shuffled, random);
        assertThat(Outlook.of(shuffled, 1_000)).isEqualTo(Outlook.of(spans, 1_000));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.longs().between(-500, 2_000))
                .as(Span::new).list().ofMinSize(8).ofMaxSize(52);
    }

    @Test
    void one_great_load_does_not_decide() {
        List<Span> weeks = new ArrayList<>(Collections.nCopies(51, new Span(7, 70)));
        weeks.add(new Span(7, 1_000_000));
        assertThat(Outlook.of(weeks, 700).outlook()).isEqualTo(new Outlook(70, 70, 70L));
        List<Span> months = new ArrayList<>(Collections.nCopies(7, new Span(30, 300)));
        months.add(new Span(30, 500_000));
        assertThat(Outlook.of(months, 700).outlook().likely()).isEqualTo(70);
    }

    @Test
    void what_falls_or_is_too_short_is_said_to_be_so() {
        assertThat(Outlook.of(Collections.nCopies(30, new Span(7, -3)), 10).unsaid())
                .isEqualTo(Outlook.Unsaid.NOT_IN_SIGHT);
        assertThat(Outlook.of(Collections.nCopies(4, new Span(60, 9)), 10).unsaid()).isEqualTo(Outlook.Unsaid.TOO_SHORT);
        assertThat(Outlook.of(Collections.nCopies(7, new Span(7, 9)), 10).unsaid()).isEqualTo(Outlook.Unsaid.TOO_SHORT);
    }

    @Test
    void what_may_never_come_has_no_last_day() {
        List<Span> weeks = new ArrayList<>(Collections.nCopies(10, new Span(7, 400)));
        weeks.addAll(Collections.nCopies(10, new Span(7, -340)));
        Outlook outlook = Outlook.of(weeks, 600).outlook();
        assertThat(outlook.latest()).isNull();
        assertThat(outlook.earliest()).isPositive();
    }
}
