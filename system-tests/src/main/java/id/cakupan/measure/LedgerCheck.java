package id.cakupan.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.local.Service;

/** Holds some figures of the nation against a sum over the ledger itself. */
final class LedgerCheck {

    private static final int FIGURES = 5;
    private static final Pattern REGISTERED = Pattern.compile("\"registered\":(\\d+)");

    private final Rig rig;

    LedgerCheck(Rig rig) {
        this.rig = rig;
    }

    /** How many of them differ. */
    int different() {
        Questions draw = new Questions("ID", "");
        int different = 0;
        try (Connection connection = rig.superuser(Service.ENROLLMENT);
                PreparedStatement ledger = connection.prepareStatement("""
                        select sum(m.participants)
                        from movement_feed f join membership_movement m on m.id = f.movement_id
                        where m.effective_on <= ? and f.known_at <= ?""")) {
            for (int figure = 0; figure < FIGURES; figure++) {
                LocalDate day = draw.day();
                Instant known = draw.second();
                ledger.setObject(1, day);
                ledger.setObject(2, known.atOffset(ZoneOffset.UTC));
                try (ResultSet row = ledger.executeQuery()) {
                    row.next();
                    different += row.getLong(1) == registered(day, known) ? 0 : 1;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return different;
    }

    private long registered(LocalDate day, Instant known) {
        String answer = rig.get("viewer", Service.COVERAGE,
                "/api/v1/coverage/ID?asOf=%s&knownAt=%s".formatted(day, known));
        Matcher registered = REGISTERED.matcher(answer);
        if (!registered.find()) {
            throw new IllegalStateException("There is no count in " + answer);
        }
        return Long.parseLong(registered.group(1));
    }
}
