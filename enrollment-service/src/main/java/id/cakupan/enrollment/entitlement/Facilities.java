package id.cakupan.enrollment.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Violation;
import id.cakupan.kit.sql.Database;

/** Facilities of first contact (FKTP). */
@ApplicationScoped
public class Facilities {

    static final String CODE = "[A-Z0-9_]{1,20}";
    private static final Pattern FORM = Pattern.compile(CODE);

    // Shared, so that nobody takes it out before it is chosen.
    private static final String ONE = """
            select code, name, kind, region, valid_from, valid_to, source, note from facility where code = ? for key share
            """;

    private final Database database;

    Facilities(Database database) {
        this.database = database;
    }

    enum Kind {
        PUSKESMAS,
        KLINIK_PRATAMA,
        KLINIK,
        DOKTER,
        LAINNYA
    }

    /**
     * A facility.
     *
     * @param validFrom first day, null for always
     * @param validTo last day, null for still
     */
    record Facility(String code, String name, Kind kind, String region, LocalDate validFrom, LocalDate validTo, String source,
            String note) {

        boolean isOpenOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * Checks that somebody can choose a facility; what is wrong is added to the violations.
     *
     * @param field of the request
     * @param day on which it should be open, null where that is not known
     */
    public void check(String field, String code, LocalDate day, List<Violation> violations) {
        Optional<Facility> found = find(code);
        if (found.isEmpty()) {
            violations.add(Violation.body(field, "Must be the code of a facility; /api/v1/facilities lists them."));
        } else if (day != null && !found.get().isOpenOn(day)) {
            violations.add(Violation.body(field, "Is not open on %s; /api/v1/facilities?asOf=%s lists those that are."
                    .formatted(day, day)));
        }
    }

    private Optional<Facility> find(String code) {
        return !FORM.matcher(code).matches() ? Optional.empty()
                : database.first(ONE, row -> new Facility(row.getString("code"), row.getString("name"),
                        Kind.valueOf(row.getString("kind")), row.getString("region"), Database.day(row, "valid_from"),
                        Database.day(row, "valid_to"), row.getString("source"), row.getString("note")), code);
    }
}
