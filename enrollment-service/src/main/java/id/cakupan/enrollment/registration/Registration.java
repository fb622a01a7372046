package id.cakupan.enrollment.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Status;

/** How a person came in. Its state is moved on by who {@linkplain RegistrationRepository#held holds} it. */
record Registration(UUID id, Participant participant, Origin origin, Terms terms, IdentityState identity,
        Progress progress) {

    enum State {
        /** Entered; nothing is counted yet. */
        RECEIVED,
        /** The same, but documents are missing. */
        INCOMPLETE,
        /** Counted as waiting for the first payment; or, where nobody pays first, waiting for its day, not counted. */
        VERIFIED,
        ACTIVE,
        /** Not paid by day 30. */
        LAPSED,
        REJECTED;

        /** Whether it may still become a membership without starting again. */
        boolean isOpen() {
            return this == RECEIVED || this == INCOMPLETE || this == VERIFIED;
        }
    }

    /**
     * Where it came from.
     *
     * @param application of several who registered together, null of who did alone
     * @param place hers among them
     * @param evidence null where none was named
     * @param enteredBy name of the user; null where it was not yet kept
     */
    record Origin(UUID application, int place, String channel, String point, LocalDate receivedOn, Evidence evidence,
            String enteredBy, Instant enteredAt) {
    }

    /**
     * How far it has come; days are null until they come.
     *
     * @param missing of an incomplete one
     * @param activeOn first day of the membership; of who pays first that of the payment
     * @param closedOn first day on which it has lapsed, or day on which it was rejected
     * @param cardDueOn last day for the card
     */
    record Progress(State state, Set<Document> missing, LocalDate verifiedOn, LocalDate paidOn, LocalDate activeOn,
            LocalDate closedOn,
            String closedReason, LocalDate cardDueOn, boolean cardIssued) {

        Progress {
            missing = Set.copyOf(missing);
        }

        static Progress received(Set<Document> missing, boolean hasCard) {
            State state = missing.isEmpty() ? State.RECEIVED : State.INCOMPLETE;
            return new Progress(state, missing, null, null, null, null, null, null, hasCard);
        }
    }

    State state() {
        return progress.state();
    }

    String channel() {
        return origin.channel();
    }

    /** What she counts as with a status. */
    Count as(Status status, Reason reason) {
        return new Count(participant.district(), terms.segment(), status, reason);
    }

    /** In the order in which documents are named. */
    List<Document> missing() {
        return progress.missing().stream().sorted().toList();
    }

    /** About whom the civil registry is to be asked. */
    Registration asked() {
        return new Registration(id, participant, origin, terms, IdentityState.WAITING, progress);
    }

    Registration misses(Set<Document> documents) {
        return with(Progress.received(documents, progress.cardIssued()));
    }

    Registration verified(LocalDate day) {
        return with(new Progress(State.VERIFIED, Set.of(), day, null, null, null, null, null, progress.cardIssued()));
    }

    /** Whose membership begins on a day, which may be over. */
    Registration verified(LocalDate day, LocalDate activeOn) {
        return with(new Progress(State.VERIFIED, Set.of(), day, null, activeOn, null, null, null, progress.cardIssued()));
    }

    /** Whose day has come. */
    Registration active() {
        return with(new Progress(State.ACTIVE, Set.of(), progress.verifiedOn(), null, progress.activeOn(), null, null, null,
                progress.cardIssued()));
    }

    Registration paid(LocalDate day, LocalDate cardDueOn) {
        return with(
                new Progress(State.ACTIVE, Set.of(), progress.verifiedOn(), day, day, null, null, cardDueOn,
                        progress.cardIssued()));
    }

    Registration lapsed(LocalDate day) {
        return with(new Progress(State.LAPSED, progress.missing(), progress.verifiedOn(), null, null, day, null, null,
                progress.cardIssued()));
    }

    Registration rejected(LocalDate day, String reason) {
        return with(new Progress(State.REJECTED, progress.missing(), progress.verifiedOn(), null, null, day, reason, null,
                progress.cardIssued()));
    }

    private Registration with(Progress next) {
        return new Registration(id, participant, origin, terms, identity, next);
    }
}
