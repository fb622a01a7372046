package id.cakupan.coverage.scenario;

import id.cakupan.coverage.arithmetic.CheapestMix.Bound;

/**
 * What bounds how many people can be had.
 *
 * @param source why there are no more
 * @param region null where it is of all regions
 * @param segment null where it is of all segments
 * @param option the only option that it bounds; null where there are several
 */
record Room(Source source, String region, String segment, Integer option) {

    enum Source {
        /** A limit of the request, or the most of an option. */
        REQUEST,
        /** The quota of the agreement with the local government, less those it pays for already. */
        AGREEMENT,
        /** The population less those that are registered. */
        POPULATION,
        /** Those that are inactive and known to be of the segment. */
        INACTIVE,
        /** Those that are inactive and of whom nobody knows the segment. */
        INACTIVE_UNSPECIFIED
    }

    Bound of(long people) {
        return new Bound(this, Math.max(0, people));
    }
}
