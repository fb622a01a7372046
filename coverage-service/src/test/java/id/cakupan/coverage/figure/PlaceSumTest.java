package id.cakupan.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.cube.StatementInForce;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.place.Trees;
import id.cakupan.coverage.population.People;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionKind;
import id.cakupan.coverage.register.Branch;
import id.cakupan.coverage.register.Deputy;
import id.cakupan.coverage.register.Territory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A branch is the sum of its areas and a deputy region that of its branches, whatever areas and branches there are. */
class PlaceSumTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final int BRANCHES = 4;

    /**
     * An area on the day.
     *
     * @param branch that has it until a day; the next one has it from then on
     * @param own people counted at the area itself, the others at its district
     */
    record Place(String code, int branch, int movesInDays, long own, long inDistrict, boolean stated) {

        int branchOn(LocalDate day) {
            return day.isBefore(DAY.plusDays(movesInDays)) ? branch : (branch + 1) % BRANCHES;
        }

        long people() {
            return own + inDistrict;
        }
    }

    @Property(tries = 300)
    void a_sum_is_that_of_its_parts_on_the_day_or_none(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = BRANCHES - 1) Integer> branches,
            @ForAll @Size(12) List<@LongRange(min = -50, max = 1_000_000) Long> people,
            @ForAll @Size(12) List<@IntRange(min = -2, max = 2) Integer> moves, @ForAll @IntRange(min = 0, max = 24) int silent,
            @ForAll @IntRange(min = 0, max = 8) int unlisted) {
        List<Place> places = IntStream.range(0, branches.size()).mapToObj(i -> new Place("16." + (10 + i), branches.get(i),
                moves.get(i), people.get(i), people.get(11 - i), i != silent)).toList();
        ScopeTree tree = tree(places, unlisted);
        Scope deputy = tree.find("deputy:D").orElseThrow();
        CountTree counts = new CountTree(deputy, facts(tree, places));
        PopulationChoice choice = new PopulationChoice(tree, tree.day());
        PopulationEdition edition = edition(places);
        boolean all = true;
        for (int branch = 0; branch < BRANCHES; branch++) {
            int index = branch;
            List<Place> own = places.stream().filter(place -> place.branchOn(DAY) == index).toList();
            boolean whole = branch != unlisted && !own.isEmpty();
            boolean counted = whole && own.stream().allMatch(Place::stated);
            all &= counted;
            String code = "branch:" + branch;
            assertThat(counts.of(code).map(count -> count.people().registered()).orElse(null))
                    .isEqualTo(counted ? own.stream().mapToLong(Place::people).sum() : null);
            assertThat(choice.of(edition, code).map(PopulationOfScope::people).orElse(null))
                    .isEqualTo(whole ? 7L * own.size() : null);
        }
        assertThat(counts.of("deputy:D").map(count -> count.people().registered()).orElse(null))
                .isEqualTo(all ? places.stream().mapToLong(Place::people).sum() : null);
    }

    /** Every branch tells how many areas it has on the day, but of one an area is not listed. */
    private static ScopeTree tree(List<Place> places, int unlisted) {
        List<Region> regions = new ArrayList<>(
                List.of(new Region("16", "Province", RegionKind.PROVINCE, null, null, null, null)));
        List<Territory> territories = new ArrayList<>();
        for (Place place : places) {
            regions.add(new Region(place.code(), place.code(), RegionKind.REGENCY, "16", null, null, null));
            regions.add(new Region(place.code() + ".01", "District", RegionKind.DISTRICT, place.code(), null, null, null));
            LocalDate moves = DAY.plusDays(place.movesInDays());
            territories.add(new Territory("" + place.branch(), place.code(), null, moves.minusDays(1)));
            territories.add(new Territory("" + (place.branch() + 1) % BRANCHES, place.code(), moves, null));
        }
        List<Branch> branches = IntStream.range(0, BRANCHES).mapToObj(branch -> Trees.branch("" + branch, "D",
                (int) places.stream().filter(place -> place.branchOn(DAY) == branch).count() + (branch == unlisted ? 1 : 0)))
                .toList();
        return Trees.of(regions, branches, territories, List.of(new Deputy("D", "D", true, null, null, "Test"))).on(DAY);
    }

    private static CountFacts facts(ScopeTree tree, List<Place> places) {
        Map<String, long[]> cells = new HashMap<>();
        places.forEach(place -> cells.put(place.code(), new long[] { 0, 0, place.own() }));
        places.forEach(place -> cells.put(place.code() + ".01", new long[] { place.inDistrict(), 0, 0 }));
        return new CountFacts(tree, cells, places.stream().filter(Place::stated).map(place -> new StatementInForce(
                UUID.randomUUID(), "BALANCE", place.code(), DAY, Provenance.STATED, null, "Test", null, false)).toList(),
                new PrintedTotals(List.of()));
    }

    private static PopulationEdition edition(List<Place> places) {
        Map<String, People> people = new HashMap<>();
        places.forEach(place -> people.put(place.code(), new People(7, Provenance.STATED, "Test", null, null)));
        return new PopulationEdition("e", DAY, null, people);
    }
}
