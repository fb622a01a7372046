package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text states and what of it contradicts itself. */
record PressText(Reading reading, List<PressFinding> findings) {

    static PressText of(Gazetteer places, String text) {
        return of(new Reader(places, text).read());
    }

    static PressText of(Reading read) {
        Reading reading = reread(read);
        List<PressFinding> findings = new ArrayList<>();
        findings.addAll(new ShareCheck(reading).findings());
        findings.addAll(new WholeCheck(reading).findings());
        findings.addAll(new ListCheck(reading).findings());
        findings.addAll(new WordCheck(reading).findings());
        findings.sort(Comparator.comparing(one -> one.places().isEmpty() ? Integer.MAX_VALUE : one.places().get(0).start()));
        return new PressText(reading, List.copyOf(findings));
    }

    /** What is taken for a coverage and follows from the active alone speaks of them in words that are not known. */
    private static Reading reread(Reading reading) {
        Pairs pairs = new Pairs(reading.figures());
        return reading.with(reading.figures().stream().map(one -> one.subject() == Subject.COVERAGE && one.value().scale() > 1
                && !pairs.give(one, Subject.REGISTERED, Subject.POPULATION)
                && (pairs.give(one, Subject.ACTIVE, Subject.REGISTERED) || pairs.give(one, Subject.ACTIVE, Subject.POPULATION))
                        ? one.as(Subject.ACTIVITY)
                        : one)
                .toList());
    }
}
