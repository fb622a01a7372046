package id.cakupan.coverage.arithmetic;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * In how many days a gap is closed if it goes on as it went: a percentile bootstrap of the pace. Of the spans of time that were
 * observed, as many as there are are drawn again and again; of each draw the tenth with the lowest and that with the highest
 * pace, at least one of each, are left out, so that one load of many people does not decide; the days are those that the gap
 * takes at the pace of the rest. The answer is the middle of all draws, with the bounds that hold eight of ten. The same spans
 * give the same answer.
 *
 * @param earliest days that nine of ten draws take at least
 * @param likely days that half of the draws take at most
 * @param latest days that nine of ten draws take at most; null where more than one of ten never gets there
 */
public record Outlook(long earliest, long likely, Long latest) {

    private static final int FEWEST_SPANS = 5;
    private static final int FEWEST_DAYS = 56;
    private static final int DRAWS = 2_000;
    private static final int TRIMMED_OF = 10;
    private static final long NEVER = Long.MAX_VALUE;
    private static final long LONGEST = 50 * 365L;
    private static final long SEED = 2014;
    private static final Comparator<Span> SLOWEST = comparing((Span span) -> (double) span.change() / span.days())
            .thenComparing(Span::days);

    /**
     * A span of time that was observed.
     *
     * @param days 1 or more
     * @param change how many people more there were at its end
     */
    public record Span(int days, long change) {
    }

    /** Why nothing can be said. */
    public enum Unsaid {
        /** Fewer than five spans, or than 56 days in all. */
        TOO_SHORT,
        /** Half of the draws never get there, or take more than fifty years. */
        NOT_IN_SIGHT
    }

    /** What can be said, or why nothing can. */
    public record Answer(Outlook outlook, Unsaid unsaid) {
    }

    /**
     * How long a gap takes.
     *
     * @param gap people that are missing, above 0
     */
    public static Answer of(List<Span> spans, long gap) {
        if (gap <= 0) {
            throw new IllegalArgumentException("Nobody is missing.");
        }
        if (spans.size() < FEWEST_SPANS || spans.stream().mapToInt(Span::days).sum() < FEWEST_DAYS) {
            return new Answer(null, Unsaid.TOO_SHORT);
        }
        long[] days = draws(spans, gap);
        long likely = days[DRAWS / 2];
        if (likely == NEVER) {
            return new Answer(null, Unsaid.NOT_IN_SIGHT);
        }
        long latest = days[DRAWS * 9 / 10];
        return new Answer(new Outlook(days[DRAWS / 10], likely, latest == NEVER ? null : latest), null);
    }

    private static long[] draws(List<Span> spans, long gap) {
        SplittableRandom random = new SplittableRandom(SEED);
        Span[] observed = spans.toArray(Span[]::new);
        Arrays.sort(observed, SLOWEST); // in which order they came says nothing here, so it must not change the answer
        int[] draw = new int[observed.length];
        long[] days = new long[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            for (int span = 0; span < draw.length; span++) {
                draw[span] = random.nextInt(observed.length);
            }
            Arrays.sort(draw);
            days[i] = days(observed, draw, gap);
        }
        Arrays.sort(days);
        return days;
    }

    /** What a gap takes at the pace of the spans that were drawn, which are given by their places, the slowest first. */
    private static long days(Span[] observed, int[] draw, long gap) {
        int trimmed = Math.max(1, draw.length / TRIMMED_OF);
        long change = 0;
        long passed = 0;
        for (int span = trimmed; span < draw.length - trimmed; span++) {
            change += observed[draw[span]].change();
            passed += observed[draw[span]].days();
        }
        double days = Math.ceil((double) gap * passed / change);
        return change <= 0 || days > LONGEST ? NEVER : (long) days;
    }
}
