package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that a desk has to do about a registration.
 *
 * @param registration null where it is about a member
 * @param point null likewise
 * @param since when it came up
 * @param due last day for it
 * @param newborn whether she is registered in the first 28 days of her life
 * @param missing documents, where they are
 * @param identity outcome of the civil registry, WAITING, or null where nobody was asked about her
 */
record WorkItem(UUID registration, UUID participant, String fullName, String district, String point, Kind kind, LocalDate since,
        LocalDate due, Timing timing, boolean newborn, List<Document> missing,
        String identity) {

    enum Kind {
        /** Received: to be verified in time for the payment. */
        VERIFY,
        /** Documents are missing. */
        COMPLETE,
        /** Waits for the first payment, until day 30; of a newborn, until day 28 of her life. */
        PAY,
        /** Verified, and a member from a day on that is still to come; late where that could not be. */
        ACTIVATE,
        /** A member's time after a dismissal ends by itself; late where it was over when it came to be known. */
        PHK_END,
        /** Likewise a covered child comes of age: a school letter may be asked for. */
        AGE_LIMIT,
        /** A member is active while the worker who covers her works no more, or is no more; due on the day of that. */
        COVER,
        /**
         * Somebody without a NIK needs one by then: a child at three months (handbook 3.4), an old row three months after its
         * entry.
         */
        NIK,
        /** Paid: the card is due 14 working days later. */
        CARD;

        /** Whether it happens on its day without anybody, so that there is nothing to do before. */
        boolean comesByItself() {
            return this == PHK_END || this == AGE_LIMIT;
        }
    }

    enum Timing {
        LATE,
        TODAY,
        SOON,
        LATER
    }

    WorkItem {
        missing = List.copyOf(missing);
    }

    /** Of what it is about: a registration, else a participant. */
    UUID id() {
        return registration == null ? participant : registration;
    }
}
