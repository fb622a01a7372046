package id.cakupan.enrollment.identity;

import java.time.LocalDate;

import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;

/** What somebody told of herself: never the NIK alone (handbook 3.5). */
public record Told(Nik nik, FamilyNumber noKk, String fullName, LocalDate birthDate, Sex sex) {

    /** What the registry can find to differ. */
    public enum Field {
        NO_KK,
        FULL_NAME,
        BIRTH_DATE,
        SEX
    }

    /** One text for one content, to be hashed and not to be shown. */
    public String canonical() {
        return String.join("\n", nik.digits(), noKk.digits(), fullName, birthDate.toString(), sex.name());
    }

    /** Names no one. */
    @Override
    public String toString() {
        return "Told";
    }
}
