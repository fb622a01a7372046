package id.cakupan.coverage.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import id.cakupan.kit.PageSize;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * Which page of the list of revisions is asked for.
 *
 * @param what kind of data; null for all
 * @param before revisions lower than this
 */
record RevisionQuestion(String what, int limit, long before) {

    private static final PageSize SIZE = new PageSize(50, 500);
    private static final Set<String> KINDS = new TreeSet<>(
            Set.of("regions", "places", "holidays", "agreements", "tariffs", "populations", "targets", "predicates",
                    "published-figures",
                    "utilisation"));
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}");

    /** Reads the parameters as they were sent, each null where it was left out. */
    static RevisionQuestion parse(String what, String limit, String after) {
        List<Violation> wrong = new ArrayList<>();
        if (what != null && !KINDS.contains(what)) {
            wrong.add(Violation.query("what", "Must be one of " + String.join(", ", KINDS) + "."));
        }
        int size = SIZE.of(limit, wrong);
        long before = after == null ? Long.MAX_VALUE : number(after);
        if (before < 1) {
            wrong.add(Violation.query("after", "Is no revision; pass \"next\" of the page before."));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new RevisionQuestion(what, size, before);
    }

    /** The number of a revision in a path. */
    static long revision(String text) {
        long revision = number(text);
        if (revision < 1) {
            throw Refusal
                    .invalid(new Violation("revision", "path", "Must be a whole number from 1; see /api/v1/data-revisions."));
        }
        return revision;
    }

    /** 0 where it is no number from 1. */
    private static long number(String text) {
        return WHOLE.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
