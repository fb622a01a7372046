package id.cakupan.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rounds of a subject and of its reference in turn, so that whatever else the machine does meets both. Before, each
 * warms up: {@link #SHORTEST} at least, or as long as is asked for, and until a round is hardly faster than any before,
 * {@link #LONGEST} at most.
 */
final class Turns {

    static final int ROUNDS = 5;
    /** Rounds of one side at most, with those that warm up. */
    static final int MOST_ROUNDS = 40 + ROUNDS;
    private static final double FASTER = 1.05;
    static final Duration SHORTEST = Duration.ofSeconds(40);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /**
     * What the optimising compiler needs beside the load, where much code is run seldom and two processors are shared by all.
     */
    static final Duration UNTIL_COMPILED = Duration.ofSeconds(200);
    /** For what runs the code of an earlier pair. */
    static final Duration COMPILED_BEFORE = Duration.ofSeconds(15);

    final Sample subjects;
    /** Null where there is no reference. */
    final Sample references;

    private Turns(List<Load> subjects, List<Load> references) {
        this.subjects = new Sample(subjects);
        this.references = references.isEmpty() ? null : new Sample(references);
    }

    static Turns take(Supplier<Load> subject, Supplier<Load> reference) {
        return take(SHORTEST, subject, reference);
    }

    /** @param warmUp of the subject at least; of the reference too where it is shorter than usual */
    static Turns take(Duration warmUp, Supplier<Load> subject, Supplier<Load> reference) {
        warmUp(warmUp, subject);
        warmUp(warmUp.compareTo(SHORTEST) < 0 ? warmUp : SHORTEST, reference);
        List<Load> subjects = new ArrayList<>();
        List<Load> references = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            subjects.add(subject.get());
            references.add(reference.get());
        }
        return new Turns(subjects, references);
    }

    /** @param warmUp at least */
    static Turns alone(Duration warmUp, Supplier<Load> subject) {
        warmUp(warmUp, subject);
        List<Load> subjects = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            subjects.add(subject.get());
        }
        return new Turns(subjects, List.of());
    }

    private static void warmUp(Duration atLeast, Supplier<Load> side) {
        long begin = System.nanoTime();
        double fastest = 0;
        for (int round = ROUNDS; round < MOST_ROUNDS; round++) {
            double now = side.get().perSecond();
            Duration passed = Duration.ofNanos(System.nanoTime() - begin);
            boolean steady = now < fastest * FASTER;
            fastest = Math.max(fastest, now);
            if (passed.compareTo(atLeast) >= 0 && (steady || passed.compareTo(LONGEST) >= 0)) {
                return;
            }
        }
    }
}
