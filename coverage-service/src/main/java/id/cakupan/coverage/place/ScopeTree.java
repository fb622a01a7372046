package id.cakupan.coverage.place;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.register.Branch;
import id.cakupan.coverage.register.Deputy;

/** What contains what on one day, as known at one data revision: areas, branches and deputy regions. Immutable. */
public final class ScopeTree {

    /**
     * How much of a branch or deputy region is known.
     *
     * @param known areas of the branch, or branches of the deputy region
     * @param total how many there are; null where nobody said
     * @param complete whether all are known, and of a deputy region each branch is complete
     * @param source who says how many there are; null where nobody does
     */
    public record Extent(int known, Integer total, boolean complete, String source) {
    }

    /**
     * Whose targets apply to a scope.
     *
     * @param codes all that it has or had, that of the day first
     */
    public record Owner(Scope scope, List<String> codes) {

        public Owner {
            codes = List.copyOf(codes);
        }
    }

    private final Boundaries boundaries;
    private final RegionTree regions;
    private final Places places;
    private final LocalDate day;
    private final Map<String, List<Scope>> children;

    ScopeTree(Boundaries boundaries, RegionTree regions, Places places, LocalDate day) {
        this.boundaries = boundaries;
        this.children = boundaries.children(day);
        this.regions = regions;
        this.places = places;
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** The same, known at the same revision, on another day. */
    public ScopeTree on(LocalDate other) {
        return boundaries.on(other);
    }

    /** A scope by its code; an area on any day, a branch or deputy region only where it is listed on the day. */
    public Optional<Scope> find(String scope) {
        Optional<ScopeCode> place = ScopeCode.of(scope);
        if (place.isEmpty()) {
            return regions.find(scope).map(Scope::of);
        }
        String code = place.get().code();
        return place.get().kind() == ScopeKind.BRANCH ? places.branch(code, day).map(ScopeTree::scope)
                : places.deputy(code, day).map(row -> new Scope(scope, row.name(), ScopeKind.DEPUTY));
    }

    /** The scopes directly inside one on the day, by code. */
    public List<Scope> children(String scope) {
        List<Scope> known = children.get(scope);
        if (known == null) {
            known = inside(scope);
            if (!known.isEmpty()) { // what is nothing's code is not remembered
                children.put(scope, known);
            }
        }
        return known;
    }

    private List<Scope> inside(String scope) {
        Optional<ScopeCode> place = ScopeCode.of(scope);
        if (place.isEmpty()) {
            return regions.children(scope, day).stream().map(Scope::of).toList();
        }
        String code = place.get().code();
        return place.get().kind() == ScopeKind.BRANCH ? areasOf(code).map(Scope::of).toList()
                : places.branchesOf(code, day).stream().map(ScopeTree::scope).toList();
    }

    /** The areas that contain all of a scope, from the nation down; of a branch or deputy region all that is known of it. */
    public List<Scope> parents(String scope) {
        if (ScopeCode.of(scope).isEmpty()) {
            return regions.parents(scope, day).stream().map(Scope::of).toList();
        }
        List<Region> common = null;
        for (Region area : areasIn(scope)) {
            List<Region> parents = regions.parents(area.code(), day);
            if (common == null) {
                common = new ArrayList<>(parents);
            } else {
                common.retainAll(parents);
            }
        }
        return (common == null ? regions.nation().stream() : common.stream()).map(Scope::of).toList();
    }

    /** The areas that contain all of another area, from the nation down. */
    public List<Region> areasAbove(String area) {
        return regions.parents(area, day);
    }

    /** The code at which the people of an area count: another one where that took its place. */
    public String placed(String area) {
        return regions.placed(area, day);
    }

    /** All codes of a scope that is the same under each, that of the day first. */
    public List<String> codes(String scope) {
        if (ScopeCode.of(scope).isPresent()) {
            return List.of(scope);
        }
        List<String> codes = regions.codes(scope);
        return codes.size() == 1 ? codes
                : codes.stream()
                        .sorted(comparing(code -> regions.find(code).filter(area -> area.validOn(day)).isEmpty())).toList();
    }

    /** An area by that of its codes that it has on the day; itself where it has none. */
    public Scope present(Scope scope) {
        return codes(scope.code()).stream().findFirst().flatMap(this::find).orElse(scope);
    }

    /** The areas that one took the place of. */
    public List<String> formers(String area) {
        return regions.formers(area);
    }

    /** The code that the people of an area got, where nobody else's did. */
    public Optional<String> successor(String area) {
        return regions.successor(area);
    }

    /** Whether an area holds what the totals of areas inside it held beyond their parts when they were split. */
    public boolean holdsRests(String area) {
        return regions.holdsRests(area, day);
    }

    /** The areas that were split off from one that goes on. */
    public List<Region> splitOff(String area) {
        return regions.splitOff(area);
    }

    /** Whether there is such an area on the day; always so of a branch or deputy region that was found. */
    public boolean isThere(Scope scope) {
        return regions.find(scope.code()).map(area -> area.validOn(day)).orElse(true);
    }

    /** Whether an area had the same territory on an earlier day. */
    public boolean isSameTerritory(String area, LocalDate earlier) {
        return regions.isSameTerritory(area, earlier, day);
    }

    /** Whose targets apply to a scope, the nearest first: itself, a branch's deputy region, the areas that contain it. */
    public List<Owner> targetOwners(Scope scope) {
        List<Scope> owners = new ArrayList<>(List.of(scope));
        ScopeCode.of(scope.code()).filter(place -> place.kind() == ScopeKind.BRANCH)
                .flatMap(place -> places.branch(place.code(), day)).map(Branch::deputy).map(ScopeCode::deputy)
                .ifPresent(deputy -> owners.add(find(deputy).orElse(new Scope(deputy, deputy, ScopeKind.DEPUTY))));
        List<Scope> parents = parents(scope.code());
        for (int i = parents.size() - 1; i >= 0; i--) {
            owners.add(parents.get(i));
        }
        return owners.stream().map(owner -> new Owner(owner, codes(owner.code()))).toList();
    }

    /** The codes of all areas that count inside a scope, its own included; empty stands for all. */
    public Set<String> within(Scope scope) {
        if (scope.kind() == ScopeKind.NATION) {
            return Set.of();
        }
        if (ScopeCode.of(scope.code()).isEmpty()) {
            return regions.within(scope.code(), day);
        }
        Set<String> codes = new LinkedHashSet<>(List.of(scope.code())); // no area's code, so that it never is empty
        areasIn(scope.code()).forEach(area -> codes.addAll(regions.within(area.code(), day)));
        return codes;
    }

    /** How much of a branch or deputy region is known; empty for areas. */
    public Optional<Extent> extent(String scope) {
        Optional<ScopeCode> place = ScopeCode.of(scope);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        String code = place.get().code();
        return place.get().kind() == ScopeKind.BRANCH ? places.branch(code, day).map(this::extent)
                : places.deputy(code, day).map(this::extent);
    }

    /** Whether all children of a scope are known; always so of an area. */
    public boolean complete(String scope) {
        return extent(scope).map(Extent::complete).orElse(ScopeCode.of(scope).isEmpty());
    }

    private Extent extent(Branch branch) {
        int known = (int) areasOf(branch.code()).count();
        Integer total = branch.areasTotal();
        return new Extent(known, total, total != null && total == known, total == null ? null : branch.source());
    }

    private Extent extent(Deputy deputy) {
        List<Branch> branches = places.branchesOf(deputy.code(), day);
        if (!deputy.allBranchesListed()) {
            return new Extent(branches.size(), null, false, null);
        }
        boolean whole = !branches.isEmpty() && branches.stream().allMatch(branch -> extent(branch).complete());
        return new Extent(branches.size(), branches.size(), whole, deputy.source());
    }

    /** The areas of a branch that there are on the day, whatever code a territory names them by. */
    private Stream<Region> areasOf(String branch) {
        return places.areas(branch, day).stream().flatMap(code -> regions.on(code, day).stream()).distinct();
    }

    private List<Region> areasIn(String place) {
        return children(place).stream()
                .flatMap(child -> child.kind() == ScopeKind.BRANCH ? areasIn(child.code()).stream()
                        : regions.find(child.code()).stream())
                .toList();
    }

    private static Scope scope(Branch branch) {
        return new Scope(ScopeCode.branch(branch.code()), "KC " + branch.name(), ScopeKind.BRANCH);
    }
}
