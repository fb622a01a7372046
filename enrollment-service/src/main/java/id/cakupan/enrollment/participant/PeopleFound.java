package id.cakupan.enrollment.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.cakupan.enrollment.personal.Sex;

/**
 * Those who fit best, best first.
 *
 * @param more whether others fit too
 */
record PeopleFound(List<Person> items, boolean more) {

    /**
     * Somebody, without any number: the last digits of a NIK beside a birth date would be almost the whole one.
     *
     * @param mergedInto who stays of two who were one, null of everybody else
     * @param status also MENINGGAL and PINDAH_WN; null of who is not a member yet
     */
    record Person(UUID id, String fullName, LocalDate birthDate, Sex sex, String district, String segment, String status,
            String reason, UUID mergedInto) {
    }

    PeopleFound {
        items = List.copyOf(items);
    }
}
