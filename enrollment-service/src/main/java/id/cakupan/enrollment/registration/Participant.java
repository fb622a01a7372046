package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.personal.Sex;

/**
 * A person of the register.
 *
 * @param sealedNik encrypted, as it is stored
 * @param sealedNoKk likewise
 * @param events how many are recorded of her life as a member
 */
record Participant(UUID id, String fullName, LocalDate birthDate, Sex sex, String district, byte[] sealedNik,
        byte[] sealedNoKk, Segment segment, int events) {

    /** Herself, for who has locked her row. */
    Held held() {
        return new Held(id, events);
    }

    /** What she counts as with a status. */
    Count as(Status status, Reason reason) {
        return new Count(district, segment, status, reason);
    }
}
