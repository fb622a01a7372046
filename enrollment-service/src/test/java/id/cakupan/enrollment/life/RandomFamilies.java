package id.cakupan.enrollment.life;

import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import id.cakupan.enrollment.life.Cell.Activity;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.Contract;
import io.restassured.response.ValidatableResponse;

/** What families do together, drawn at random: it shifts exactly their members, or nothing at all. */
final class RandomFamilies {

    private static final String PATH = "/api/v1/families/";
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String COUNTED = "status is not null";
    private static final String IN_ARREARS = "status = 'NON_AKTIF'";

    private final Crowd crowd;
    private final Figures figures;
    private final List<Done> done = new ArrayList<>();

    /** An act of a family. */
    private record Done(String family, String act) {
    }

    /** Those of a family to whom something happens. */
    private record Kin(String family, List<String> members) {
    }

    RandomFamilies(Crowd crowd, Figures figures) {
        this.crowd = crowd;
        this.figures = figures;
    }

    /** Two or three of one family, who register and pay together. */
    ValidatableResponse registers(int daysAgo) {
        Map<String, String> head = crowd.form(30);
        List<Map<String, String>> members = new ArrayList<>();
        members.add(person(head, "KEPALA_KELUARGA"));
        for (int i = 0; i < 1 + crowd.below(2); i++) {
            members.add(person(Desk.form(), i == 0 ? "ISTRI" : "ANAK"));
        }
        Map<String, Object> family = new HashMap<>(Map.of("members", members));
        List.of("noKk", "district", "point", "receivedOn", "vaIssuedOn").forEach(field -> family.put(field, head.get(field)));
        String application = Contract.as("officer").contentType("application/json").body(family).post(APPLICATIONS).then()
                .statusCode(201).extract().path("id");
        Contract.as("officer").post(APPLICATIONS + "/" + application + "/verification").then().statusCode(200).extract()
                .<List<String>> path("items.participant").forEach(crowd::enters);
        return Contract.as("officer").contentType("application/json")
                .body(Map.of("paidOn", TODAY.minusDays(daysAgo).toString()))
                .post(APPLICATIONS + "/" + application + "/payments").then().statusCode(200);
    }

    private static Map<String, String> person(Map<String, String> form, String relationship) {
        Map<String, String> person = new HashMap<>(Map.of("relationship", relationship));
        List.of("nik", "fullName", "birthDate", "sex").forEach(field -> person.put(field, form.get(field)));
        return person;
    }

    ValidatableResponse moves(int daysAgo) {
        return moves(kin(COUNTED), daysAgo);
    }

    private ValidatableResponse moves(Kin they, int daysAgo) {
        String to = crowd.elsewhere(they.members().stream().map(member -> crowd.of(member, "region_code")).toList());
        LocalDate day = TODAY.minusDays(daysAgo);
        Map<Cell, Long> province = Figures.province(figures.ledger(day));
        ValidatableResponse answer = together(they, act(they, "MOVED", daysAgo, "district", to), daysAgo, cell -> cell.in(to));
        if (!figures.isStated(day)) {
            assertThat(Figures.province(figures.ledger(day))).isEqualTo(province);
        }
        return answer;
    }

    ValidatableResponse fallsInArrears(int daysAgo) {
        Kin they = kin(RandomActs.OWN_DUES);
        return together(they, act(they, "DEACTIVATED", daysAgo, "reason", "MENUNGGAK"), daysAgo,
                cell -> cell.as(Activity.INACTIVE));
    }

    ValidatableResponse returns(int daysAgo) {
        if (crowd.families(IN_ARREARS).isEmpty()) {
            fallsInArrears(0).statusCode(200);
        }
        Kin they = kin(IN_ARREARS);
        return together(they, act(they, "REACTIVATED", daysAgo), daysAgo, cell -> cell.as(Activity.ACTIVE));
    }

    /** Somebody of another family, or of this one, who becomes something else in it. */
    ValidatableResponse isJoined(int daysAgo) {
        Kin they = kin(COUNTED);
        Map<String, Object> act = act(they, "FAMILY_CHANGED", daysAgo);
        act.put("members", List.of(Map.of("participant", crowd.one(crowd.people()), "relationship",
                crowd.one(List.of("ANAK", "ORANG_TUA", "LAINNYA")))));
        return uncounted(they, act);
    }

    ValidatableResponse isLeft(int daysAgo) {
        Kin they = kin(COUNTED);
        Map<String, Object> act = act(they, "FAMILY_LEFT", daysAgo);
        act.put("members", List.of(Map.of("participant", crowd.one(they.members()))));
        return uncounted(they, act);
    }

    /** Any act; today, a move of today. */
    ValidatableResponse takesBack(int daysAgo) {
        if (daysAgo > 0 && !done.isEmpty()) {
            Done any = crowd.one(done);
            return record(any.family(), Map.of("kind", "UNDONE", "undoes", any.act()));
        }
        Kin they = kin(COUNTED);
        Map<Cell, Long> before = figures.ledger(TODAY);
        moves(they, 0).statusCode(200);
        Done move = done.get(done.size() - 1);
        ValidatableResponse answer = record(move.family(), Map.of("kind", "UNDONE", "undoes", move.act()));
        assertThat(figures.ledger(TODAY)).isEqualTo(before);
        return answer;
    }

    /** Several of one family of whom a condition holds; where there are none, a new family. */
    private Kin kin(String condition) {
        if (crowd.families(condition).isEmpty()) {
            registers(3);
        }
        String family = crowd.one(crowd.families(condition));
        return new Kin(family, crowd.those("family_id = '%s' and %s".formatted(family, condition)));
    }

    private static Map<String, Object> act(Kin they, String kind, int daysAgo, String... fields) {
        Map<String, Object> act = Member.event(kind, daysAgo, fields);
        act.put("members", they.members().stream().map(member -> Map.of("participant", member)).toList());
        return act;
    }

    private ValidatableResponse together(Kin they, Map<String, Object> act, int daysAgo, UnaryOperator<Cell> becomes) {
        return figures.moving(they.members(), TODAY.minusDays(daysAgo), becomes, () -> record(they.family(), act));
    }

    /** Who belongs to whom changes no count. */
    private ValidatableResponse uncounted(Kin they, Map<String, Object> act) {
        String movements = figures.movements();
        ValidatableResponse answer = record(they.family(), act);
        assertThat(figures.movements()).isEqualTo(movements);
        return answer;
    }

    private ValidatableResponse record(String family, Map<String, Object> act) {
        String tag = Contract.as("officer").get(PATH + family).then().statusCode(200).extract().header("ETag");
        ValidatableResponse answer = Contract.as("officer").header("If-Match", tag).contentType("application/json").body(act)
                .post(PATH + family + "/acts").then();
        if (answer.extract().statusCode() == 200) {
            done.add(new Done(family, answer.extract().path("act")));
        }
        return answer;
    }
}
