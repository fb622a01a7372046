package id.cakupan.coverage;

import java.util.List;

import id.cakupan.kit.Violation;

/** The population edition that is asked for. */
public final class AskedEdition {

    private static final int LONGEST = 60;

    private AskedEdition() {
    }

    /**
     * Says what is wrong with a name that can be none of an edition.
     *
     * @param edition as it was sent, or null
     */
    public static void check(String edition, List<Violation> wrong) {
        if (edition != null && edition.length() > LONGEST) {
            wrong.add(Violation.query("population", "Is longer than 60 characters; see /api/v1/populations for editions."));
        }
    }
}
