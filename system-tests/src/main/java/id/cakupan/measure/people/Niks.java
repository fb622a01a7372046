package id.cakupan.measure.people;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * Hands out each NIK once. All carry the serial 0000, so there is one for each district, day (with a year of two digits) and
 * sex: some 530 million. Where that one is gone, the day moves on by up to a month and then the district.
 */
final class Niks {

    /** How many days from the wanted one it looks. */
    static final int MONTH = 31;
    private static final int DAYS_OF_A_CENTURY = 100 * 12 * MONTH;

    private final List<String> districts;
    private final BitSet[] issued;

    Niks(List<String> districts) {
        this.districts = districts;
        issued = new BitSet[districts.size() * 2];
    }

    /** A number that nobody has, and the day of birth that fits it. */
    record Issued(String nik, LocalDate birthDate) {
    }

    /**
     * @param district number of the district where it is issued, if one is left there
     * @throws IllegalStateException if there is none left in the country for that month
     */
    Issued issue(int district, LocalDate born, Sex sex) {
        for (int i = 0; i < districts.size(); i++) {
            int there = (district + i) % districts.size();
            BitSet taken = issued(there, sex);
            for (int day = 0; day < MONTH; day++) {
                LocalDate moved = born.plusDays(day);
                int place = place(moved);
                if (!taken.get(place)) {
                    taken.set(place);
                    return new Issued(nik(districts.get(there), moved, sex), moved);
                }
            }
        }
        throw new IllegalStateException("All NIKs with serial 0000 of the month from " + born + " are issued.");
    }

    private BitSet issued(int district, Sex sex) {
        int number = 2 * district + (sex == Sex.FEMALE ? 1 : 0);
        if (issued[number] == null) {
            issued[number] = new BitSet(DAYS_OF_A_CENTURY);
        }
        return issued[number];
    }

    private static int place(LocalDate day) {
        return (day.getYear() % 100 * 12 + day.getMonthValue() - 1) * MONTH + day.getDayOfMonth() - 1;
    }

    private static String nik(String district, LocalDate born, Sex sex) {
        char[] nik = "0000000000000000".toCharArray();
        nik[0] = district.charAt(0);
        nik[1] = district.charAt(1);
        nik[2] = district.charAt(3);
        nik[3] = district.charAt(4);
        nik[4] = district.charAt(6);
        nik[5] = district.charAt(7);
        two(nik, 6, born.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0));
        two(nik, 8, born.getMonthValue());
        two(nik, 10, born.getYear() % 100);
        return new String(nik);
    }

    private static void two(char[] digits, int at, int number) {
        digits[at] = (char) ('0' + number / 10);
        digits[at + 1] = (char) ('0' + number % 10);
    }
}
