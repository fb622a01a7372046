package id.cakupan.measure;

import java.util.List;

/**
 * What a measurement found.
 *
 * @param subject what was measured, in words
 * @param reference what it was measured against in the same rounds, in words; null where there is none
 * @param operation what is counted a second
 * @param references of the reference; null where there is none
 * @param peakMegabytes most memory resident in the measured service while it ran
 */
record Outcome(String subject, String reference, String operation, Sample subjects, Sample references, double peakMegabytes,
        List<Goal> goals) {

    Outcome {
        goals = List.copyOf(goals);
    }

    Outcome with(List<Goal> otherGoals) {
        return new Outcome(subject, reference, operation, subjects, references, peakMegabytes, otherGoals);
    }

    /** How much of the reference the subject reaches. */
    double ratio() {
        return subjects.perSecond() / references.perSecond();
    }
}
