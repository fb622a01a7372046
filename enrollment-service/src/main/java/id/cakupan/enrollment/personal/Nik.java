package id.cakupan.enrollment.personal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * National identity number (NIK, Dukcapil): province, regency and district of the first registration, day (women + 40),
 * month and year of birth, serial from 0001. It is given for life, so region and birth date in it may differ from
 * today's. Never printed whole.
 *
 * @param digits the 16 digits
 */
public record Nik(String digits) {

    private static final String SHAPE = "[0-9]{16}";
    private static final String NEVER_ISSUED = "0000";
    private static final int FEMALE_OFFSET = 40;

    public Nik {
        if (!digits.matches(SHAPE)) {
            throw new IllegalArgumentException("A NIK has 16 digits.");
        }
    }

    /**
     * What makes a text no NIK that could have been issued; empty when all is well.
     *
     * @param declared birth date as the person states it, which gives the century; null where it is not known
     * @param demoAllowed accepts serial 0000, which is never issued and therefore marks demonstration data
     */
    public static List<String> faults(String text, LocalDate declared, boolean demoAllowed) {
        if (!text.matches(SHAPE)) {
            return List.of("Must be 16 digits.");
        }
        Nik nik = new Nik(text);
        List<String> faults = new ArrayList<>();
        boolean month = nik.month() >= 1 && nik.month() <= 12;
        boolean day = nik.day() >= 1 && nik.day() <= 31;
        if (!day) {
            faults.add("Digits 7 and 8 are the day of birth: 01 to 31, for women 41 to 71.");
        }
        if (!month) {
            faults.add("Digits 9 and 10 are the month of birth: 01 to 12.");
        }
        if (day && month && !nik.isRealDate(declared)) {
            faults.add("Digits 7 to 12 are the birth date, and there is no such day.");
        }
        if (!demoAllowed && text.endsWith(NEVER_ISSUED)) {
            faults.add("Ends in 0000, which is never issued; serials begin at 0001.");
        }
        return faults;
    }

    /** Whether a text is one in form, also one that was never issued. */
    public static boolean isWellFormed(String text) {
        return text.matches(SHAPE);
    }

    /** Province of the first registration, such as {@code 16}. */
    public String province() {
        return digits.substring(0, 2);
    }

    /** Regency or city of the first registration, such as {@code 16.07}. */
    public String regency() {
        return province() + "." + digits.substring(2, 4);
    }

    /** Sex that the day of birth carries. */
    public Sex sex() {
        return number(6) > FEMALE_OFFSET ? Sex.FEMALE : Sex.MALE;
    }

    /** Whether this birth date is the one in the number, which has only two digits of the year. */
    public boolean carries(LocalDate birthDate) {
        return birthDate.getYear() % 100 == number(10) && birthDate.getMonthValue() == month()
                && birthDate.getDayOfMonth() == day();
    }

    /** Only the last four digits, the rest as stars. */
    public String masked() {
        return "*".repeat(12) + digits.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }

    private boolean isRealDate(LocalDate declared) {
        if (declared != null) {
            return YearMonth.of(year(declared), month()).isValidDay(day());
        }
        return YearMonth.of(1900 + number(10), month()).isValidDay(day())
                || YearMonth.of(2000 + number(10), month()).isValidDay(day());
    }

    private int year(LocalDate declared) {
        int inCentury = declared.getYear() / 100 * 100 + number(10);
        int nearest = inCentury;
        for (int year : new int[] { inCentury - 100, inCentury + 100 }) {
            if (Math.abs(year - declared.getYear()) < Math.abs(nearest - declared.getYear())) {
                nearest = year;
            }
        }
        return nearest;
    }

    private int month() {
        return number(8);
    }

    private int day() {
        int day = number(6);
        return day > FEMALE_OFFSET ? day - FEMALE_OFFSET : day;
    }

    private int number(int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
