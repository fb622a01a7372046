package id.cakupan.enrollment.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.participant.RevelationsResponse.Revelation;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.sql.Database;
import io.quarkus.security.identity.SecurityIdentity;

/** Particulars in clear, to who says why; that it was seen is kept, what was seen is not. */
@ApplicationScoped
class Revelations {

    private static final String NO_KK = "noKk";
    private static final int LEAST_REASON = 10;

    private static final String KEEP = """
            insert into revelation (participant_id, id, revealed_at, revealed_by, reason, particulars)
            values (?, ?, clock_timestamp(), ?, ?, ?)
            """;

    private static final String OF_A_PERSON = """
            select revealed_at, revealed_by, reason, particulars from revelation where participant_id = ?
            order by revealed_at desc
            """;

    private final People people;
    private final Families families;
    private final SecurityIdentity user;
    private final Database database;

    Revelations(People people, Families families, SecurityIdentity user, Database database) {
        this.people = people;
        this.families = families;
        this.user = user;
        this.database = database;
    }

    /** @throws Refusal 400, 404 */
    @Transactional(MANDATORY)
    RevelationResponse reveal(UUID participant, RevelationRequest request) {
        List<Violation> violations = new ArrayList<>();
        List<String> names = request == null ? List.of() : request.particulars();
        EnumSet<Particular> wanted = wanted(names, violations);
        String reason = reason(request, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        People.Known known = people.known(participant);
        database.update(KEEP, participant, UUID.randomUUID(), user.getPrincipal().getName(), reason,
                names.toArray(String[]::new));
        Particulars seen = known.newest().without(EnumSet.complementOf(wanted));
        String card = seen.text(Particular.CARD_NUMBER);
        return new RevelationResponse(ParticularTexts.clear(seen),
                card == null ? List.of() : new CardNumber(card).virtualAccounts(),
                names.contains(NO_KK) ? noKk(known.belongsTo().family()) : null);
    }

    private String noKk(UUID family) {
        return family == null ? null : families.existing(family).noKk().digits();
    }

    private static EnumSet<Particular> wanted(List<String> names, List<Violation> violations) {
        EnumSet<Particular> wanted = EnumSet.noneOf(Particular.class);
        for (String name : names) {
            Optional<Particular> known = Arrays.stream(Particular.values()).filter(one -> one.field().equals(name)).findFirst();
            known.ifPresent(wanted::add);
        }
        int known = wanted.size() + (names.contains(NO_KK) ? 1 : 0);
        if (known == 0 || names.size() != known) {
            violations.add(Violation.body("particulars", "Must name each once what has to be seen: %s, %s.".formatted(
                    String.join(", ", Arrays.stream(Particular.values()).map(Particular::field).toList()), NO_KK)));
        }
        return wanted;
    }

    private static String reason(RevelationRequest request, List<Violation> violations) {
        String reason = request == null || request.reason() == null ? "" : request.reason().strip();
        FreeText.reasonFaults(reason, LEAST_REASON).forEach(fault -> violations.add(Violation.body("reason", fault)));
        return reason;
    }

    /** @throws Refusal 404 */
    @Transactional(MANDATORY)
    RevelationsResponse of(UUID participant) {
        people.known(participant);
        return new RevelationsResponse(participant, database.list(OF_A_PERSON, Revelations::revelation, participant));
    }

    private static Revelation revelation(ResultSet row) throws SQLException {
        return new Revelation(Database.instant(row, "revealed_at"), row.getString("revealed_by"), row.getString("reason"),
                Arrays.asList((String[]) row.getArray("particulars").getArray()));
    }
}
