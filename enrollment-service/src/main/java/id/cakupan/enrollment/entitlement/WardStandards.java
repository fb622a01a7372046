package id.cakupan.enrollment.entitlement;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

/** By which standard wards are equipped on a day: since when KRIS holds is nowhere established, so offices load it. */
@ApplicationScoped
public class WardStandards {

    private static final String KRIS = """
            select exists (select from ward_standard where standard = 'KRIS' and valid_from <= ?
                and (valid_to is null or valid_to >= ?)) as kris
            """;

    private final Database database;

    WardStandards(Database database) {
        this.database = database;
    }

    /**
     * A row of the list.
     *
     * @param validTo null for still
     */
    record Days(WardStandard standard, LocalDate validFrom, LocalDate validTo, String source, String note) {
    }

    public WardStandard on(LocalDate day) {
        return database.first(KRIS, row -> row.getBoolean("kris"), day, day).orElseThrow() ? WardStandard.KRIS
                : WardStandard.KELAS;
    }
}
