package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;

/**
 * Whom a registration is of.
 *
 * @param nik null of who has none any more
 * @param family null of who belongs to none
 * @param isMerged whether she goes on as somebody else
 * @param events how many are recorded of her life as a member
 */
record Participant(UUID id, String fullName, LocalDate birthDate, Sex sex, String district, Nik nik, UUID family,
        boolean isMerged, int events) {

    /** Herself, for who has locked her row. */
    Held held() {
        return new Held(id, events);
    }
}
