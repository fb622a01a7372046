package id.cakupan.enrollment.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

/**
 * Areas with the predicate UHC Prioritas, in which whom the local government registers is a member the same day (handbook 5.4).
 */
@ApplicationScoped
public class UhcPrioritas {

    private static final String HOLDS = """
            select exists (select from uhc_prioritas where region = any(?)
                and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)) as holds
            """;

    private final Database database;

    UhcPrioritas(Database database) {
        this.database = database;
    }

    /**
     * A row of the list.
     *
     * @param validFrom null for always
     * @param validTo null for still
     */
    record Area(String region, LocalDate validFrom, LocalDate validTo, String source, String note) {
    }

    /** Whether a district, or an area that contains it, has the predicate on a day. */
    public boolean holds(String district, LocalDate day) {
        return database.first(HOLDS, row -> row.getBoolean("holds"), chain(district), day, day).orElseThrow();
    }

    private static List<String> chain(String district) {
        List<String> codes = new ArrayList<>();
        for (String code = district; code != null; code = code.contains(".") ? code.substring(0, code.lastIndexOf('.'))
                : null) {
            codes.add(code);
        }
        return codes;
    }
}
