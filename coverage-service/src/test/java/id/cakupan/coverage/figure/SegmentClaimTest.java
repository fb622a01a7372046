package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.Segment;
import id.cakupan.coverage.claim.Claim;
import id.cakupan.coverage.claim.ClaimAnswer;
import id.cakupan.coverage.claim.ClaimIndicator;
import id.cakupan.coverage.claim.Printed;
import id.cakupan.coverage.cube.Combination;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SegmentClaimTest {

    @Property
    void a_claim_printed_from_the_activity_of_a_segment_is_found(@ForAll Segment segment,
            @ForAll @LongRange(max = 50_000_000) long active, @ForAll @LongRange(max = 50_000_000) long inactive,
            @ForAll @LongRange(max = 50_000_000) long others, @ForAll @IntRange(max = 4) int decimals) {
        Map<Combination, Long> held = held(segment, active, inactive + 1, others);
        ClaimAnswer answer = answer(segment, held, percent(active, active + inactive + 1, decimals, RoundingMode.HALF_UP));
        assertThat(answer.reproduced()).isTrue();
        assertThat(answer.candidates()).allSatisfy(found -> assertThat(found.segment()).isEqualTo(segment))
                .anySatisfy(found -> {
                    assertThat(found.indicator()).isEqualTo(ClaimIndicator.KEAKTIFAN_PESERTA);
                    assertThat(found.numerator()).isEqualTo(active);
                    assertThat(found.denominator()).isEqualTo(active + inactive + 1);
                });
    }

    @Property
    void a_claim_is_found_exactly_where_a_share_of_the_segment_gives_it(@ForAll Segment segment,
            @ForAll @LongRange(max = 300) long active, @ForAll @LongRange(min = 1, max = 300) long inactive,
            @ForAll @LongRange(max = 300) long others, @ForAll @IntRange(max = 1000) int printed) {
        BigDecimal claimed = BigDecimal.valueOf(printed, 1);
        long all = active + inactive;
        List<BigDecimal> right = List.of(percent(active, all, 1, RoundingMode.HALF_UP),
                percent(active, all, 1, RoundingMode.DOWN),
                percent(inactive, all, 1, RoundingMode.HALF_UP), percent(inactive, all, 1, RoundingMode.DOWN));
        ClaimAnswer answer = answer(segment, held(segment, active, inactive, others), claimed);
        assertThat(answer.reproduced()).isEqualTo(right.contains(claimed));
        assertThat(answer.nearest() == null).isEqualTo(answer.reproduced());
    }

    @Property
    void nothing_is_tried_where_somebody_may_be_of_the_segment_or_in_it_of_no_known_status(@ForAll Segment segment,
            @ForAll @LongRange(max = 300) long active, @ForAll @LongRange(min = 1, max = 300) long inactive) {
        Map<Combination, Long> ofNoSegment = held(segment, active, inactive, 7);
        ofNoSegment.put(people("UNSPECIFIED", "AKTIF"), 1L);
        Map<Combination, Long> ofNoStatus = held(segment, active, inactive, 7);
        ofNoStatus.put(people(segment.name(), "UNSPECIFIED"), 1L);
        BigDecimal claimed = percent(active, active + inactive, 1, RoundingMode.HALF_UP);
        for (Map<Combination, Long> held : List.of(ofNoSegment, ofNoStatus, Map.<Combination, Long> of())) {
            assertThat(answer(segment, held, claimed)).isEqualTo(new ClaimAnswer(false, List.of(), null, null));
        }
    }

    @Test
    void whose_status_is_unknown_in_another_segment_hinders_nobody() {
        Map<Combination, Long> held = held(Segment.PBPU, 612, 388, 0);
        held.put(people("PPU_BU", "UNSPECIFIED"), 5L);
        assertThat(answer(Segment.PBPU, held, new BigDecimal("61.2")).reproduced()).isTrue();
    }

    private static ClaimAnswer answer(Segment segment, Map<Combination, Long> held, BigDecimal claimed) {
        return new Claim(Printed.of(claimed), null, null, "16.07", segment, LocalDate.of(2026, 10, 31))
                .check(ClaimBases.ofSegment(segment, held));
    }

    /** The active in two parts, and as many of each other segment. */
    private static Map<Combination, Long> held(Segment segment, long active, long inactive, long others) {
        Map<Combination, Long> held = new HashMap<>();
        for (Segment other : Segment.values()) {
            held.put(people(other.name(), "AKTIF"), other == segment ? active / 2 : others);
            held.put(people(other.name(), "AKTIF_PHK"), other == segment ? active - active / 2 : others);
            held.put(people(other.name(), "NON_AKTIF"), other == segment ? inactive : others / 3);
        }
        return held;
    }

    private static Combination people(String segment, String status) {
        return new Combination(segment, status, "NONE", "NEW");
    }

    private static BigDecimal percent(long part, long whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), decimals, mode);
    }
}
