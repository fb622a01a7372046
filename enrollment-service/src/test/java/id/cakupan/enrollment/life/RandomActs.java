package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import id.cakupan.enrollment.life.Cell.Activity;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** Whatever officers record, drawn at random. Each act can be done today; on an earlier day it may be refused. */
final class RandomActs {

    enum Act {
        PAID,
        TAKEN_OVER,
        LAPSED,
        REJECTED,
        MOVED,
        IN_ARREARS,
        ABROAD,
        RETURNED,
        LAID_OFF,
        SEGMENT_CHANGED,
        SEGMENT_PAID,
        DECEASED,
        CITIZENSHIP_CHANGED,
        UNDONE,
        MERGED,
        SEPARATED,
        STATED,
        HOUSEHOLD,
        FAMILY_MOVED,
        FAMILY_IN_ARREARS,
        FAMILY_RETURNED,
        FAMILY_JOINED,
        FAMILY_LEFT,
        FAMILY_UNDONE
    }

    private static final String ACTIVE = "status = 'AKTIF'";
    private static final String COUNTED = "status is not null";
    private static final String NEWEST_IS_OF_HERSELF = """
            (select kind in ('MOVED', 'DEACTIVATED', 'REACTIVATED', 'SEGMENT_CHANGED', 'LAID_OFF', 'DECEASED',
                'CITIZENSHIP_CHANGED') from life_event where participant_id = participant.id and seq = life_seq)""";
    private static final String LATER_IS_KNOWN = """
            status is not null and exists (select 1 from life_event where participant_id = participant.id
                and effective_on <= '%s' and kind in ('REGISTERED', 'FIRST_PAYMENT', 'TAKEN_OVER'))
            and exists (select 1 from life_event where participant_id = participant.id
                and effective_on > '%s' and kind in ('DEACTIVATED', 'REACTIVATED', 'SEGMENT_CHANGED'))""";
    static final String OWN_DUES = "status = 'AKTIF' and segment in ('PBPU', 'BP', 'PPU_BU', 'PPU_PN')";

    private final Crowd crowd;
    private final Figures figures;
    private final RandomFamilies families;
    private final Runnable dueWork;
    private final List<String> merged = new ArrayList<>();

    /** @param dueWork moves on what has come to its day */
    RandomActs(Crowd crowd, Figures figures, Runnable dueWork) {
        this.crowd = crowd;
        this.figures = figures;
        this.families = new RandomFamilies(crowd, figures);
        this.dueWork = dueWork;
    }

    /** Every act once, and some more. */
    List<Act> deck(int more) {
        List<Act> deck = new ArrayList<>(List.of(Act.values()));
        for (int i = 0; i < more; i++) {
            deck.add(crowd.one(List.of(Act.values())));
        }
        return crowd.shuffled(deck);
    }

    ValidatableResponse play(Act act, int daysAgo) {
        return switch (act) {
            case PAID -> crowd.pays(daysAgo);
            case TAKEN_OVER ->
                crowd.isTakenOver(crowd.one(List.of("PPU_BU", "PPU_PN", "PBI_APBN", "PBPU_PEMDA")), "AKTIF", daysAgo);
            case LAPSED -> lapsed(daysAgo);
            case REJECTED -> rejected(daysAgo);
            case MOVED -> moved(daysAgo);
            case IN_ARREARS -> event(OWN_DUES, Member.event("DEACTIVATED", daysAgo, "reason", "MENUNGGAK"), daysAgo,
                    cell -> cell.as(Activity.INACTIVE));
            case ABROAD -> event(ACTIVE, Member.event("DEACTIVATED", daysAgo, "reason", "LUAR_NEGERI"), daysAgo,
                    cell -> cell.as(Activity.INACTIVE));
            case RETURNED -> event("status in ('NON_AKTIF', 'AKTIF_PHK')", Member.event("REACTIVATED", daysAgo), daysAgo,
                    cell -> cell.as(Activity.ACTIVE));
            case LAID_OFF -> event("status = 'AKTIF' and segment = 'PPU_BU'", Member.event("LAID_OFF", daysAgo), daysAgo,
                    cell -> cell);
            case SEGMENT_CHANGED -> segmentChanged(daysAgo);
            case SEGMENT_PAID -> segmentPaid(daysAgo);
            case DECEASED, CITIZENSHIP_CHANGED -> ended(act, daysAgo);
            case UNDONE -> undone(daysAgo);
            case MERGED -> merged(two());
            case SEPARATED -> separated(daysAgo);
            case STATED -> stated(crowd.one(List.of("75", "75.01", "75.02")), daysAgo * 2);
            case HOUSEHOLD -> families.registers(daysAgo);
            case FAMILY_MOVED -> families.moves(daysAgo);
            case FAMILY_IN_ARREARS -> families.fallsInArrears(daysAgo);
            case FAMILY_RETURNED -> families.returns(daysAgo);
            case FAMILY_JOINED -> families.isJoined(daysAgo);
            case FAMILY_LEFT -> families.isLeft(daysAgo);
            case FAMILY_UNDONE -> families.takesBack(daysAgo);
        };
    }

    private ValidatableResponse event(String condition, Map<String, Object> event, int daysAgo, UnaryOperator<Cell> becomes) {
        return record(crowd.somebody(condition, daysAgo), event, daysAgo, becomes);
    }

    private ValidatableResponse record(Member member, Map<String, Object> event, int daysAgo, UnaryOperator<Cell> becomes) {
        return figures.moving(List.of(member.id()), TODAY.minusDays(daysAgo), becomes, () -> member.record(event));
    }

    private ValidatableResponse moved(int daysAgo) {
        Member member = crowd.somebody(COUNTED, daysAgo);
        String to = crowd.elsewhere(List.of(crowd.of(member.id(), "region_code")));
        return record(member, Member.event("MOVED", daysAgo, "district", to), daysAgo, cell -> cell.in(to));
    }

    private ValidatableResponse segmentChanged(int daysAgo) {
        Member member = crowd.somebody(COUNTED, daysAgo);
        List<String> segments = new ArrayList<>(List.of("PPU_BU", "PPU_PN", "PBI_APBN", "PBPU_PEMDA", "BP"));
        segments.remove(crowd.of(member.id(), "segment"));
        String to = crowd.one(segments);
        return record(member, Member.event("SEGMENT_CHANGED", daysAgo, "segment", to), daysAgo, cell -> cell.into(to));
    }

    /** Rather somebody of whom later days are known already. */
    private ValidatableResponse ended(Act act, int daysAgo) {
        String later = LATER_IS_KNOWN.formatted(TODAY.minusDays(daysAgo), TODAY.minusDays(daysAgo));
        return event(crowd.those(later).isEmpty() ? COUNTED : later, Member.event(act.name(), daysAgo), daysAgo, cell -> null);
    }

    /** Asks to be a PBPU, and becomes one by the payment. */
    private ValidatableResponse segmentPaid(int daysAgo) {
        Member member = crowd.somebody("segment <> 'PBPU' and status <> 'MENUNGGU_PEMBAYARAN' and " + Crowd.REGISTERING_NOT,
                daysAgo);
        return figures.moving(List.of(member.id()), TODAY.minusDays(daysAgo), cell -> cell.into("PBPU"),
                () -> segmentPaid(member, daysAgo));
    }

    private static ValidatableResponse segmentPaid(Member member, int daysAgo) {
        ValidatableResponse asked = Contract.as("officer").contentType("application/json")
                .body(Map.of("segment", "PBPU", "point", "DROPBOX_FKTP_BANYUASIN", "receivedOn", TODAY.toString(),
                        "vaIssuedOn", TODAY.minusDays(26).toString()))
                .post(Member.PATH + member.id() + "/registrations").then();
        if (asked.extract().statusCode() != 201) {
            return asked;
        }
        String registration = asked.extract().path("id");
        Desk.verify(registration).statusCode(200);
        return Desk.pay(registration, TODAY.minusDays(daysAgo));
    }

    /** Waits for a payment that does not come, or that came in time and is told later. */
    private ValidatableResponse lapsed(int daysAgo) {
        String registration = Desk.verified(crowd.form(31 + daysAgo));
        String person = crowd.enters(Member.participant(registration));
        dueWork.run();
        ValidatableResponse lapsed = Contract.as("officer").get(Desk.PATH + "/" + registration).then().statusCode(200)
                .body("state", is("LAPSED"));
        assertThat(Figures.standing(person, TODAY)).isEmpty();
        return crowd.below(2) == 0 ? lapsed : Desk.pay(registration, TODAY.minusDays(daysAgo + 5)).statusCode(200);
    }

    private ValidatableResponse rejected(int daysAgo) {
        String registration = Desk.registered(crowd.form(daysAgo));
        String person = crowd.enters(Member.participant(registration));
        if (crowd.below(3) > 0) {
            Desk.verify(registration).statusCode(200);
        }
        ValidatableResponse rejected = Desk.post(registration, "rejection", Map.of("reason", "Salah orang")).statusCode(200);
        assertThat(Figures.standing(person, TODAY)).isEmpty();
        return rejected;
    }

    /** Anything of anybody; today, what was recorded last of somebody. */
    private ValidatableResponse undone(int daysAgo) {
        if (daysAgo > 0 && !crowd.people().isEmpty()) {
            Member member = new Member(crowd.one(crowd.people()), "", "");
            int events = member.history().extract().<List<Object>> path("items").size();
            return events == 0 ? member.history() : member.record(Member.undoing(1 + crowd.below(events)));
        }
        if (crowd.those(NEWEST_IS_OF_HERSELF).isEmpty()) {
            play(Act.ABROAD, 0).statusCode(200);
        }
        Member member = new Member(crowd.one(crowd.those(NEWEST_IS_OF_HERSELF)), "", "");
        return member.record(Member.undoing(member.history().extract().<List<Object>> path("items").size()));
    }

    /** Two members without an open registration. */
    private List<String> two() {
        String members = "status in ('AKTIF', 'NON_AKTIF') and " + Crowd.REGISTERING_NOT;
        while (crowd.those(members).size() < 2) {
            crowd.isTakenOver("PPU_BU", "AKTIF", 3);
        }
        return crowd.shuffled(crowd.those(members)).subList(0, 2);
    }

    private ValidatableResponse merged(List<String> two) {
        String pair = Contract.as("officer").contentType("application/json").body(Map.of("participants", two))
                .post("/api/v1/duplicates").then().extract().path("id");
        merged.add(pair);
        return figures.moving(two.subList(1, 2), TODAY, cell -> null, () -> decided(pair,
                Map.of("decision", "MERGED", "survivor", two.get(0), "reason", "Orang sama")));
    }

    /** Any two; today, two who were merged just now. */
    private ValidatableResponse separated(int daysAgo) {
        Map<String, Object> open = Map.of("decision", "OPEN", "reason", "Bukan orang sama");
        if (daysAgo > 0 && !merged.isEmpty()) {
            return decided(crowd.one(merged), open);
        }
        List<String> two = two();
        Map<Cell, Long> before = figures.ledger(TODAY);
        merged(two).statusCode(200);
        ValidatableResponse separated = decided(merged.get(merged.size() - 1), open);
        assertThat(figures.ledger(TODAY)).isEqualTo(before);
        return separated;
    }

    private static ValidatableResponse decided(String pair, Map<String, Object> decision) {
        return Contract.as("officer").header("If-Match", "*").contentType("application/json").body(decision)
                .post("/api/v1/duplicates/" + pair + "/decisions").then();
    }

    ValidatableResponse stated(String region, int daysAgo) {
        List<Map<String, ?>> lines = crowd.below(2) == 0 ? List.of(Map.of("participants", 5000 + crowd.below(500)))
                : List.of(Map.of("status", "AKTIF", "participants", 3000), Map.of("status", "NON_AKTIF", "participants", 2000));
        return Contract.as("analyst").contentType("application/json")
                .body(Map.of("balances", List.of(Map.of("region", region, "date", TODAY.minusDays(daysAgo).toString(),
                        "provenance", "STATED", "source", "A report", "lines", lines))))
                .post("/api/v1/balances").then();
    }
}
