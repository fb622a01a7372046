package id.cakupan.enrollment.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;
import id.cakupan.enrollment.region.Regions;

/** A NIK keeps the area of its first issue, and a birth date that was mended later: odd is not wrong (handbook 3.1). */
@ApplicationScoped
public class NikWarnings {

    private final Regions regions;

    NikWarnings(Regions regions) {
        this.regions = regions;
    }

    /** Something odd about a field, with a stable code. */
    public record Warning(String field, String code, String message) {
    }

    /**
     * What is odd about a NIK beside what its owner declares.
     *
     * @param nik null of who has none
     */
    public List<Warning> of(Nik nik, LocalDate birthDate, Sex sex) {
        if (nik == null) {
            return List.of();
        }
        List<Warning> warnings = new ArrayList<>();
        if (!regions.wasEver(nik.province()) || !regions.wasEver(nik.regency())) {
            warnings.add(new Warning("nik", "unknown-region",
                    "No province or regency known here has the code at its beginning; an old code is possible."));
        }
        if (!nik.carries(birthDate)) {
            warnings.add(new Warning("nik", "birth-date-differs",
                    "Carries another birth date than the one declared; have Dukcapil check it."));
        }
        if (nik.sex() != sex) {
            warnings.add(new Warning("nik", "sex-differs",
                    "Carries another sex than the one declared; have Dukcapil check it."));
        }
        return warnings;
    }
}
