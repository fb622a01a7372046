package id.cakupan.measure.people;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param nik 16 digits that fit birth date and sex; ends in 0000, a serial that is never issued
 * @param noKk number of the family card, 16 digits
 * @param district of domicile; the NIK may name another one, where it was first issued
 * @param point channel point through which the family came
 */
public record Person(String nik, String noKk, Relation relation, String fullName, LocalDate birthDate, Sex sex,
        String district, Segment segment, String point) {
}
