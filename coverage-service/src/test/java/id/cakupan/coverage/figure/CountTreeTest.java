package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree.Owner;
import id.cakupan.coverage.place.Trees;
import id.cakupan.coverage.population.People;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.published.AsOf;
import id.cakupan.coverage.published.PublishedFigure;
import id.cakupan.coverage.published.PublishedIndicator;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.target.AreaTarget;
import id.cakupan.coverage.target.Indicator;

class CountTreeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Region PROVINCE = new Region("16", "Province", RegionKind.PROVINCE, null, null, null, null);
    private static final Region OLD = new Region("16.01", "Old", RegionKind.REGENCY, "16", null, null, null);
    private static final Region NEW = new Region("16.02", "New", RegionKind.REGENCY, "16", DAY, null, null);
    private static final List<Region> REGIONS = List.of(PROVINCE, OLD, NEW);
    private static final Participants SEVEN_OF_NINE = new Participants(7, 2, 0);
    private static final StatementInForce ESTIMATE = balance("16.01", Provenance.ESTIMATED, null);

    @Test
    void a_scope_is_complete_when_all_children_of_that_day_are() {
        List<StatementInForce> said = List.of(balance("16.01", Provenance.ESTIMATED, null));
        Map<String, long[]> cells = Map.of("16.01", new long[] { 7, 2, 0 }, "16.02", new long[] { 1, 0, 0 });
        assertThat(tree(DAY.minusDays(1), cells, said).of("16")).isPresent();
        assertThat(tree(DAY, cells, said).of("16")).isEmpty();
        assertThat(tree(DAY, cells, said).missing("16")).containsExactly(new Coverage.Missing("16.02", "New", 0, 0));
        assertThat(tree(DAY, cells, said).known("16")).isEqualTo(new Coverage.Known(1, 2));
    }

    @Test
    void a_sum_is_as_good_as_its_weakest_part() {
        ScopeCount count = tree(DAY, Map.of("16.01", new long[] { 7, 2, 0 }, "16.02", new long[] { 1, 0, 0 }),
                List.of(balance("16.01", Provenance.STATED, Provenance.DERIVED), balance("16.02", Provenance.ESTIMATED, null)))
                .of("16").orElseThrow();
        assertThat(count.people()).isEqualTo(new Participants(8, 2, 0));
        assertThat(count.provenance()).isEqualTo(Provenance.ESTIMATED);
        assertThat(count.breakdown()).isEqualTo(Provenance.DERIVED);
        assertThat(count.activity()).isEqualTo(Provenance.ESTIMATED);
        assertThat(count.basis().statements()).hasSize(2);
    }

    @Test
    void a_sum_tells_how_many_statements_it_rests_on_and_their_days_also_where_not_all_are_listed() {
        List<Region> regions = new ArrayList<>(List.of(PROVINCE));
        List<StatementInForce> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String code = "16." + (10 + i);
            regions.add(new Region(code, code, RegionKind.REGENCY, "16", null, null, null));
            said.add(new StatementInForce(UUID.randomUUID(), "BALANCE", code, DAY.minusDays(i), Provenance.STATED, null, "Test",
                    null, false));
        }
        Basis basis = new CountTree(Scope.of(PROVINCE), new CountFacts(Trees.of(regions, DAY), Map.of(), said,
                new PrintedTotals(List.of()))).of("16")
                .orElseThrow().basis();
        assertThat(basis.statements()).hasSize(50);
        assertThat(basis.total()).isEqualTo(60);
        assertThat(basis.earliestOn()).isEqualTo(DAY.minusDays(59));
        assertThat(basis.latestOn()).isEqualTo(DAY);
    }

    @Test
    void a_printed_total_is_stated_unless_another_report_contradicts_it() {
        PublishedFigure nine = printed(PublishedIndicator.TERDAFTAR, 9);
        PublishedFigure eight = printed(PublishedIndicator.TERDAFTAR, 8);
        ScopeCount stated = count(SEVEN_OF_NINE, nine);
        assertThat(stated.provenance()).isEqualTo(Provenance.STATED);
        assertThat(stated.activity()).isEqualTo(Provenance.ESTIMATED);
        assertThat(stated.parts()).isEqualTo(Provenance.ESTIMATED);
        assertThat(stated.withoutPrint()).isEqualTo(count(SEVEN_OF_NINE));
        assertThat(count(SEVEN_OF_NINE, nine, nine).provenance()).isEqualTo(Provenance.STATED);
        assertThat(count(SEVEN_OF_NINE, nine, eight)).isEqualTo(count(SEVEN_OF_NINE));
        assertThat(count(SEVEN_OF_NINE, eight, nine)).isEqualTo(count(SEVEN_OF_NINE));
    }

    @Test
    void what_a_report_prints_otherwise_by_status_contradicts_the_total_too() {
        PublishedFigure nine = printed(PublishedIndicator.TERDAFTAR, 9);
        PublishedFigure seven = printed(PublishedIndicator.AKTIF, 7);
        assertThat(count(SEVEN_OF_NINE, nine, seven, printed(PublishedIndicator.TIDAK_AKTIF, 3)))
                .isEqualTo(count(SEVEN_OF_NINE));
        assertThat(count(SEVEN_OF_NINE, printed(PublishedIndicator.TERDAFTAR, 10), seven,
                printed(PublishedIndicator.TIDAK_AKTIF, 2))).isEqualTo(count(SEVEN_OF_NINE));
        assertThat(count(SEVEN_OF_NINE, nine, printed(PublishedIndicator.AKTIF, 6))).isEqualTo(count(SEVEN_OF_NINE));
    }

    @Test
    void two_printed_numbers_of_three_make_total_and_breakdown_stated() {
        PublishedFigure nine = printed(PublishedIndicator.TERDAFTAR, 9);
        PublishedFigure seven = printed(PublishedIndicator.AKTIF, 7);
        PublishedFigure two = printed(PublishedIndicator.TIDAK_AKTIF, 2);
        for (List<PublishedFigure> some : List.of(List.of(seven, two), List.of(nine, seven), List.of(nine, two))) {
            ScopeCount stated = count(SEVEN_OF_NINE, some.toArray(PublishedFigure[]::new));
            assertThat(List.of(stated.provenance(), stated.breakdown(), stated.activity())).containsOnly(Provenance.STATED);
            assertThat(stated.withoutPrint()).isEqualTo(count(SEVEN_OF_NINE));
        }
        assertThat(count(SEVEN_OF_NINE, seven)).isEqualTo(count(SEVEN_OF_NINE));
    }

    @Test
    void a_number_by_status_neither_agrees_with_nor_contradicts_what_is_only_known_in_part() {
        Participants someKnown = new Participants(6, 2, 1);
        ScopeCount stated = count(someKnown, printed(PublishedIndicator.TERDAFTAR, 9), printed(PublishedIndicator.AKTIF, 7),
                printed(PublishedIndicator.TIDAK_AKTIF, 2));
        assertThat(stated.provenance()).isEqualTo(Provenance.STATED);
        assertThat(stated.activity()).isEqualTo(Provenance.ESTIMATED);
        assertThat(count(someKnown, printed(PublishedIndicator.AKTIF, 6), printed(PublishedIndicator.TIDAK_AKTIF, 2)))
                .isEqualTo(count(someKnown));
    }

    @Test
    void what_was_printed_under_any_code_of_an_area_makes_its_sum_stated() {
        ScopeCount sum = count(SEVEN_OF_NINE);
        PrintedTotals former = new PrintedTotals(List.of(printed(PublishedIndicator.TERDAFTAR, 9)));
        assertThat(former.of(List.of("97", "16"), sum).provenance()).isEqualTo(Provenance.STATED);
        assertThat(former.of(List.of("97"), sum)).isEqualTo(sum);
    }

    private static ScopeCount count(Participants people, PublishedFigure... printed) {
        CountFacts facts = new CountFacts(Trees.of(List.of(PROVINCE, OLD), DAY), Map.of("16.01",
                new long[] { people.active(), people.inactive(), people.unspecified() }), List.of(ESTIMATE),
                new PrintedTotals(List.of(printed)));
        return new CountTree(Scope.of(PROVINCE), facts).of("16").orElseThrow();
    }

    private static PublishedFigure printed(PublishedIndicator indicator, long people) {
        return new PublishedFigure("P", "16", indicator, null, new AsOf(DAY, AsOf.Grain.DAY), BigDecimal.valueOf(people), null,
                BigDecimal.ONE, null, null, List.of(), null, null);
    }

    @Test
    void an_own_statement_is_enough_and_carries_its_provenance() {
        ScopeCount count = tree(DAY, Map.of("16.01", new long[] { 0, 0, 5 }, "16", new long[] { 0, 0, 4 }),
                List.of(balance("16", Provenance.DERIVED, null))).of("16").orElseThrow();
        assertThat(count.people().registered()).isEqualTo(9);
        assertThat(count.provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(count.breakdown()).isNull();
    }

    @Test
    void an_edition_yields_a_scope_by_its_own_row_or_by_all_of_its_children() {
        PopulationChoice choice = new PopulationChoice(Trees.of(REGIONS, DAY), DAY);
        People ten = new People(10, Provenance.STATED, "A", null, null);
        People guess = new People(5, Provenance.ESTIMATED, "B", null, "Above later editions");
        PopulationEdition partly = new PopulationEdition("e3", DAY, null, Map.of("16.01", ten));
        PopulationEdition parts = new PopulationEdition("e2", DAY, null, Map.of("16.01", ten, "16.02", guess));
        PopulationEdition later = new PopulationEdition("e4", DAY.plusDays(1), null, Map.of("16", ten));
        PopulationEdition chosen = choice.edition(List.of(later, partly, parts), null, "16").orElseThrow();
        assertThat(choice.of(chosen, "16").orElseThrow())
                .isEqualTo(new PopulationOfScope("e2", 15, "CHILDREN", 15L, Provenance.ESTIMATED, "A; B",
                        DAY, null, "Above later editions"));
        assertThat(choice.edition(List.of(later, partly, parts), "e4", "16")).contains(later);
        assertThat(choice.edition(List.of(partly), null, "16")).isEmpty();
    }

    @Test
    void of_each_owner_the_earliest_target_counts_and_the_nearest_owner_first() {
        RateTable rates = new RateTable(null, null);
        List<TargetGap> gaps = new TargetGaps(
                List.of(new Owner(Scope.of(OLD), List.of("16.01")), new Owner(Scope.of(PROVINCE), List.of("16"))), rates,
                Map.of()).of(
                        List.of(
                                target("16", Indicator.CAKUPAN, 3), target("16.01", Indicator.KEAKTIFAN_PESERTA, 2),
                                target("16.01", Indicator.CAKUPAN, 2), target("16.01", Indicator.CAKUPAN, 1),
                                target("16.01", Indicator.CAKUPAN, -1)),
                        DAY);
        assertThat(gaps).extracting(gap -> gap.owner() + " " + gap.indicator() + " " + gap.due()).containsExactly(
                "16.01 cakupan 2024-01-02", "16.01 keaktifan_peserta 2024-01-03", "16 cakupan 2024-01-04");
        assertThat(gaps).extracting(TargetGap::required).containsExactly(100L, 100L, null);
        assertThat(gaps).extracting(TargetGap::met).containsOnlyNulls();
    }

    private static AreaTarget target(String owner, Indicator indicator, int inDays) {
        return new AreaTarget(owner, indicator, DAY.plusDays(inDays), null, 100L, null, null, "Law");
    }

    private static CountTree tree(LocalDate asOf, Map<String, long[]> cells, List<StatementInForce> said) {
        return new CountTree(Scope.of(PROVINCE),
                new CountFacts(Trees.of(REGIONS, asOf), cells, said, new PrintedTotals(List.of())));
    }

    private static StatementInForce balance(String region, Provenance provenance, Provenance breakdown) {
        return new StatementInForce(UUID.randomUUID(), "BALANCE", region, DAY.minusYears(1), provenance, breakdown, "Test",
                null, false);
    }
}
