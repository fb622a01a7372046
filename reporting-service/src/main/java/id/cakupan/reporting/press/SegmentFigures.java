package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.coverage.Composition;

/** Compares figures of one segment, and of the inactive for one reason, with the composition. */
final class SegmentFigures {

    private static final Composition.Segment NOBODY = new Composition.Segment("", 0, 0, 0, 0, null);

    private final Held held;
    private final Stated figure;
    private final Composition composition;
    private final Optional<String> reason;
    private final List<Ours> known = new ArrayList<>();

    /** @param held with a composition */
    SegmentFigures(Held held) {
        this.held = held;
        figure = held.figure();
        composition = held.composition();
        reason = Reasons.of(held.reading(), figure);
    }

    Verdict verdict() {
        if (composition.count() == null) {
            return Verdict.NO_FIGURE;
        }
        return figure.segment() == null ? ofReason() : ofSegment();
    }

    private Verdict ofSegment() {
        long unknown = composition.segments().stream().filter(one -> !Segments.isSegment(one.segment()))
                .mapToLong(one -> Math.abs(one.registered())).sum();
        if (unknown != 0) {
            return Verdict.open(Notes.segmentUnknown(unknown));
        }
        Composition.Segment own = composition.segments().stream().filter(one -> one.segment().equals(figure.segment()))
                .findFirst().orElse(NOBODY);
        boolean byStatus = figure.subject() != Subject.REGISTERED && figure.subject() != Subject.COVERAGE;
        if (byStatus && own.unspecified() != 0) {
            return Verdict.open(Notes.statusUnknown(own.unspecified()));
        }
        switch (figure.subject()) {
            case REGISTERED -> count(own.registered(), "registered");
            case ACTIVE -> count(own.active(), "active");
            case INACTIVE -> count(own.inactive(), "inactive");
            case COVERAGE -> shares(own.registered(), 0, "registered");
            case ACTIVITY -> shares(own.active(), own.registered(), "active");
            case INACTIVITY -> shares(own.inactive(), own.registered(), "inactive");
            default -> {
            }
        }
        reason.ifPresent(why -> why(why, own.registered(), own.inactive()));
        boolean whole = figure.subject() != Subject.COVERAGE || held.base() != null;
        return Verdict.among(figure, known,
                whole && !hasEdition() && isReasonSure() && Segments.isSure(held.reading(), figure));
    }

    private Verdict ofReason() {
        if (composition.count().unspecified() != 0) {
            return Verdict.NO_FIGURE;
        }
        long all = composition.count().registered();
        long inactive = composition.count().inactive();
        if (figure.isShare()) {
            shares(inactive, 0, "inactive");
        } else {
            count(inactive, "inactive");
        }
        why(reason.orElseThrow(), all, inactive);
        return Verdict.among(figure, known, !hasEdition() && isReasonSure());
    }

    /** Of a reason all that is known, which is not all that there is where some have none. */
    private void why(String why, long registered, long inactive) {
        long people = composition.reasons().stream().filter(one -> one.reason().equals(why))
                .mapToLong(one -> figure.segment() == null ? one.people() : part(one)).sum();
        if (figure.isShare()) {
            shares(people, figure.segment() == null ? 0 : registered, "inactive " + why);
            share(people, inactive, "inactive " + why + " / inactive");
        } else {
            count(people, "inactive " + why);
        }
    }

    private long part(Composition.Why why) {
        return why.segments().stream().filter(one -> one.segment().equals(figure.segment()))
                .mapToLong(Composition.Share::people).sum();
    }

    private boolean isReasonSure() {
        return !Reasons.isOpen(held.reading(), figure) && (reason.isEmpty() || composition.reasons().stream()
                .noneMatch(one -> one.reason().equals("UNSPECIFIED") && one.people() != 0));
    }

    /** A share of the population may rest on another edition than ours. */
    private boolean hasEdition() {
        return held.resting() != null && known.stream().anyMatch(ours -> ours.edition() != null);
    }

    private void count(long people, String what) {
        known.add(Ours.of(people, figure.segment() == null ? what : what + " " + figure.segment()));
    }

    /** Of the segment's own people, of all participants, and of the population, as far as the text does not say of which. */
    private void shares(long part, long own, String what) {
        if (held.base() != Subject.POPULATION) {
            share(part, own, what + " / registered " + figure.segment());
            share(part, composition.count().registered(), what + " / registered");
        }
        if (held.base() != Subject.REGISTERED) {
            held.people().filter(people -> people > 0).ifPresent(people -> known.add(Ours.share(part, people,
                    what + " / population", null).restingOn(held.ours().population().edition())));
        }
    }

    private void share(long part, long whole, String basis) {
        if (whole > 0) {
            known.add(Ours.share(part, whole, basis, null));
        }
    }
}
