package id.cakupan.enrollment.registration;

import java.util.UUID;

import id.cakupan.enrollment.participant.Particular;

/**
 * One of several who register together.
 *
 * @param place hers among them
 * @param follows that of the worker among them who covers her; null of who is covered by none of them
 */
record ApplicationPart(Applicant applicant, int place, Integer follows) {

    /** The same, once it is known who the worker is. */
    Applicant following(UUID worker) {
        return follows == null ? applicant : applicant.following(worker);
    }

    /** By which all who claim numbers do so in one order. */
    String number() {
        String nik = applicant.particulars().text(Particular.NIK);
        String passport = applicant.particulars().text(Particular.PASSPORT);
        return nik != null ? nik : passport != null ? passport : applicant.particulars().fullName();
    }
}
