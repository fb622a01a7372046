package id.cakupan.enrollment.balance;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.region.Regions;

/**
 * The tree of areas, kept for what needs no more than parents and lineage, which change only with a release: read again only
 * when an area is asked for that is new.
 */
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
            known = fresh();
        }
        return known;
    }

    /** The tree as it is now: what loads rely on. */
    AreaTree fresh() {
        AreaTree fresh = AreaTree.of(regions.all());
        tree = fresh;
        return fresh;
    }
}
