package id.cakupan.enrollment.balance;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.region.Regions;

/** The tree of areas, kept: a parent never changes, so it is read again only when an area is asked for that is new. */
@ApplicationScoped
class Areas {

    private final Regions regions;
    private volatile AreaTree tree;

    Areas(Regions regions) {
        this.regions = regions;
    }

    /** A tree that has all of these areas, but for those that there are not. */
    AreaTree with(Collection<String> codes) {
        AreaTree known = tree;
        if (known == null || !codes.stream().allMatch(known::knows)) {
            known = AreaTree.of(regions.all());
            tree = known;
        }
        return known;
    }
}
