package id.cakupan.coverage.place;

import java.time.LocalDate;
import java.util.List;

import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.register.Branch;
import id.cakupan.coverage.register.Deputy;
import id.cakupan.coverage.register.Territory;

/** Makes trees of a day for tests of plain arithmetic. */
public final class Trees {

    private Trees() {
    }

    /** Areas only. */
    public static ScopeTree of(List<Region> regions, LocalDate day) {
        return of(regions, List.of(), List.of(), List.of()).on(day);
    }

    /** Areas, branches, territories and deputy regions. */
    public static Days of(List<Region> regions, List<Branch> branches, List<Territory> territories, List<Deputy> deputies) {
        return new Boundaries(new RegionTree(regions), new Places(branches, territories, deputies))::on;
    }

    /** The same rows on any day. */
    public interface Days {
        ScopeTree on(LocalDate day);
    }

    /** A branch of a deputy region that is there on every day. */
    public static Branch branch(String code, String deputy, Integer areasTotal) {
        return new Branch(code, code, deputy, areasTotal, null, null, "Test");
    }
}
