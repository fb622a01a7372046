package id.cakupan.coverage.population;

import java.util.List;

/** People of an area in an edition. */
record Population(String edition, String region, People people) {

    /** What it is the one number of. */
    List<String> key() {
        return List.of(edition, region);
    }
}
