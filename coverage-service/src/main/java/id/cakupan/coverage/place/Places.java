package id.cakupan.coverage.place;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.cakupan.coverage.register.Branch;
import id.cakupan.coverage.register.Dated;
import id.cakupan.coverage.register.Deputy;
import id.cakupan.coverage.register.Territory;

/** All branches, territories and deputy regions of one data revision. Immutable. */
final class Places {

    private final Map<String, List<Branch>> branches;
    private final Map<String, List<Territory>> territories;
    private final Map<String, List<Deputy>> deputies;

    Places(Collection<Branch> branches, Collection<Territory> territories, Collection<Deputy> deputies) {
        this.branches = branches.stream().collect(groupingBy(Branch::code));
        this.territories = territories.stream().collect(groupingBy(Territory::branch));
        this.deputies = deputies.stream().collect(groupingBy(Deputy::code));
    }

    /** All days on which something begins or is there no more. */
    Stream<LocalDate> changes() {
        return Stream.of(branches, territories, deputies).flatMap(rows -> rows.values().stream()).flatMap(List::stream)
                .flatMap(Dated::changes);
    }

    Optional<Branch> branch(String code, LocalDate day) {
        return validOn(branches.getOrDefault(code, List.of()), day).stream().findFirst();
    }

    Optional<Deputy> deputy(String code, LocalDate day) {
        return validOn(deputies.getOrDefault(code, List.of()), day).stream().findFirst();
    }

    /** Codes of the areas of a branch on a day, in their order. */
    List<String> areas(String branch, LocalDate day) {
        return validOn(territories.getOrDefault(branch, List.of()), day).stream().map(Territory::region).distinct().sorted()
                .toList();
    }

    /** The branches of a deputy region on a day, by code. */
    List<Branch> branchesOf(String deputy, LocalDate day) {
        return branches.values().stream().flatMap(rows -> validOn(rows, day).stream())
                .filter(branch -> deputy.equals(branch.deputy())).sorted(comparing(Branch::code)).toList();
    }

    /** Whether a branch or deputy region is listed for any day. */
    boolean list(ScopeCode scope) {
        return (scope.kind() == ScopeKind.BRANCH ? branches : deputies).containsKey(scope.code());
    }

    private static <T extends Dated> List<T> validOn(List<T> rows, LocalDate day) {
        return rows.stream().filter(row -> row.validOn(day)).toList();
    }
}
