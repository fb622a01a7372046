package id.cakupan.enrollment.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.life.LostCovers;
import id.cakupan.enrollment.registration.WorkItem.Kind;
import id.cakupan.enrollment.registration.WorkItem.Timing;
import id.cakupan.kit.sql.Database;

/** What is open, by the day until which it has to be done. */
@ApplicationScoped
class WorkList {

    private static final Comparator<WorkItem> BY_DUE = Comparator.comparing(WorkItem::due)
            .thenComparing(item -> item.id().toString()); // as the database orders ids

    /** Registrations to be verified, completed or paid, those that wait for their day, and those whose card is due. */
    static final String OPEN = "state in ('RECEIVED', 'INCOMPLETE', 'VERIFIED') and active_on is null";
    static final String TO_BEGIN = "state = 'VERIFIED' and va_issued_on is null";
    static final String CARD_DUE = "card_due_on is not null and not card_issued and ending is null";
    /** Members in whose lives something ends on a day, and those who need a NIK. */
    static final String TO_END = "end_on is not null";
    static final String WITHOUT_NIK = "nik_due_on is not null and status is not null";

    private static final String SHOWN = """
            select registration.id, participant_id, full_name, region_code, point_code, state, received_on, due_on, paid_on,
                active_on, card_due_on, missing, newborn,
                case when identity_due_at is not null then 'WAITING' else identity_outcome end as identity
            from registration join participant on participant.id = registration.participant_id
            """;

    private static final String REGISTRATIONS = SHOWN
            + """
                    where %s and state = any(?) and due_on between ? and ?
                        and (due_on, registration.id) > (?, ?) and (point_code = ? or ?)
                    order by due_on, registration.id limit ?
                    """.formatted(OPEN);

    private static final String WAITING = SHOWN + """
            where %s and active_on between ? and ?
                and (active_on, registration.id) > (?, ?) and (point_code = ? or ?)
            order by active_on, registration.id limit ?
            """.formatted(TO_BEGIN);

    private static final String CARDS = SHOWN + """
            where %s and card_due_on between ? and ?
                and (card_due_on, registration.id) > (?, ?) and (point_code = ? or ?)
            order by card_due_on, registration.id limit ?
            """.formatted(CARD_DUE);

    private static final String MEMBERS = """
            select id, full_name, region_code, %s as since, %s as kind, %s as due
            from participant where %s and %s between ? and ? and (%s, id) > (?, ?) and ?::text is null
            order by due, id limit ?
            """;

    private static final String DUES = MEMBERS.formatted("end_known_on", "end_kind", "end_on",
            TO_END + " and end_kind = any(?)", "end_on", "end_on");

    private static final String NIKS = MEMBERS.formatted("recorded_at::date", "'NIK'", "nik_due_on",
            WITHOUT_NIK, "nik_due_on", "nik_due_on");

    private static final String COVERS = """
            select she.id, she.full_name, she.region_code, since, 'COVER' as kind, since as due
            from lost_cover join participant worker on true join participant she on %s
            where since between ? and ? and (since, she.id) > (?, ?) and ?::text is null
            order by since, she.id limit ?
            """.formatted(LostCovers.HOLDS);

    private final Database database;
    private final Days days;

    WorkList(Database database, Days days) {
        this.database = database;
        this.days = days;
    }

    /**
     * What is asked for.
     *
     * @param kinds of which it may be
     * @param timing null for every
     * @param point null for every
     * @param after where the page before ends, null for the first page
     */
    record Wish(List<Kind> kinds, Timing timing, String point, WorkCursor after) {
    }

    /** Up to so many items, by due day. */
    List<WorkItem> items(Wish wish, int most) {
        LocalDate from = days.firstDue(wish.timing());
        LocalDate to = days.lastDue(wish.timing());
        WorkCursor after = wish.after() == null ? WorkCursor.before(from) : wish.after();
        String[] states = wish.kinds().stream().flatMap(kind -> state(kind).stream()).toArray(String[]::new);
        Object[] range = { from, to, after.due(), after.registration(), wish.point(), wish.point() == null, most };
        List<WorkItem> items = new ArrayList<>();
        if (states.length > 0) {
            items.addAll(database.list(REGISTRATIONS, this::item,
                    Stream.concat(Stream.of((Object) states), Arrays.stream(range)).toArray()));
        }
        if (wish.kinds().contains(Kind.ACTIVATE)) {
            items.addAll(database.list(WAITING, row -> item(row, Kind.ACTIVATE, "active_on"), range));
        }
        if (wish.kinds().contains(Kind.CARD)) {
            items.addAll(database.list(CARDS, row -> item(row, Kind.CARD, "card_due_on"), range));
        }
        Object[] members = { from, to, after.due(), after.registration(), wish.point(), most };
        String[] dues = wish.kinds().stream().filter(kind -> kind == Kind.PHK_END || kind == Kind.AGE_LIMIT).map(Kind::name)
                .toArray(String[]::new);
        if (dues.length > 0) {
            items.addAll(database.list(DUES, this::member,
                    Stream.concat(Stream.of((Object) dues), Arrays.stream(members)).toArray()));
        }
        if (wish.kinds().contains(Kind.COVER)) {
            items.addAll(database.list(COVERS, this::member, members));
        }
        if (wish.kinds().contains(Kind.NIK)) {
            items.addAll(database.list(NIKS, this::member, members));
        }
        return items.stream().sorted(BY_DUE).limit(most).toList();
    }

    private static Optional<String> state(Kind kind) {
        return switch (kind) {
            case VERIFY -> Optional.of("RECEIVED");
            case COMPLETE -> Optional.of("INCOMPLETE");
            case PAY -> Optional.of("VERIFIED");
            case ACTIVATE, CARD, COVER, PHK_END, AGE_LIMIT, NIK -> Optional.empty();
        };
    }

    private WorkItem item(ResultSet row) throws SQLException {
        Kind kind = switch (row.getString("state")) {
            case "RECEIVED" -> Kind.VERIFY;
            case "INCOMPLETE" -> Kind.COMPLETE;
            default -> Kind.PAY;
        };
        return item(row, kind, "due_on");
    }

    private WorkItem item(ResultSet row, Kind kind, String dueOn) throws SQLException {
        LocalDate due = Database.day(row, dueOn);
        List<Document> missing = Arrays.stream((String[]) row.getArray("missing").getArray()).map(Document::valueOf).toList();
        return new WorkItem(row.getObject("id", UUID.class), row.getObject("participant_id", UUID.class),
                row.getString("full_name"), row.getString("region_code"), row.getString("point_code"), kind,
                Database.day(row, kind == Kind.CARD ? "paid_on" : "received_on"), due, days.timing(due),
                row.getBoolean("newborn"), missing, row.getString("identity"));
    }

    private WorkItem member(ResultSet row) throws SQLException {
        LocalDate due = Database.day(row, "due");
        return new WorkItem(null, row.getObject("id", UUID.class), row.getString("full_name"), row.getString("region_code"),
                null,
                Kind.valueOf(row.getString("kind")), Database.day(row, "since"), due, days.timing(due), false, List.of(), null);
    }
}
