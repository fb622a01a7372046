package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Kalimantan Selatan (63), where no other test works. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkCountsTest {

    private static final String PATH = "/api/v1/work-counts";
    private static final String TAKISUNG = "63.01.01";
    private static final String JORONG = "63.01.02";
    private static final String PULAU_SEMBILAN = "63.02.01";
    private static final Set<String> BY_THEMSELVES = Set.of("PHK_END", "AGE_LIMIT");
    private static final List<String> TIMINGS = List.of("LATE", "TODAY", "SOON", "LATER");

    @BeforeEach
    void load() {
        loaded("channels", "T_CNT,Kanal,Channel,no,PPU_BU PBI_APBN PBPU,2020-01-01,,,Report,");
        loaded("channel-points", "T_CNT_1,T_CNT,OFFICE,A,A,63,,,,no,2020-01-01,,,Report,");
        loaded("deputies", "WC-X,Wilayah,no,,,Report,");
        loaded("branches", "WC-1,Satu,WC-X,2,,,Report,", "WC-2,Dua,WC-X,1,,,Report,", "WC-3,Tiga,,,,,Report,",
                "WC-4,Empat,,,,%s,Report,".formatted(TODAY.minusDays(1)));
        loaded("territories", "WC-1,63.01,,,Report,", "WC-2,63.02,,,Report,");
    }

    /** A form of somebody of a district whose account was issued so many days ago; hers is due on day 30. */
    private static Map<String, String> form(String district, int daysAgo) {
        Map<String, String> form = Desk.form("vaIssuedOn", TODAY.minusDays(daysAgo));
        form.put("district", district);
        return form;
    }

    private static Map<String, String> paidForBySomebodyElse(String segment, LocalDate activeFrom) {
        Map<String, String> form = form(PULAU_SEMBILAN, 0);
        form.remove("vaIssuedOn");
        form.putAll(Map.of("point", "T_CNT_1", "segment", segment, "activeFrom", activeFrom.toString()));
        return form;
    }

    private static JsonPath counts(String scope) {
        return Contract.as("viewer").queryParam("scope", scope).get(PATH).then().statusCode(200).extract().jsonPath();
    }

    /** Kind, numbers by timing and since when the longest late is late, of the kinds of which something is open. */
    private static List<String> open(String scope) {
        return counts(scope).<Map<String, Object>> getList("items").stream().map(item -> "%s %s %s %s %s %s".formatted(
                item.get("kind"), item.get("late"), item.get("today"), item.get("soon"), item.get("later"),
                item.get("lateSince"))).filter(item -> !item.matches("\\w+ 0 0 0 (0|null) .*")).sorted().toList();
    }

    /** The same by what the work list lists of districts. */
    private static List<String> listed(Predicate<String> ofDistrict) {
        Map<String, List<Map<String, Object>>> kinds = new TreeMap<>();
        listed().stream().filter(item -> ofDistrict.test((String) item.get("district")))
                .filter(item -> !isInTimeByItself(item))
                .forEach(item -> kinds.computeIfAbsent((String) item.get("kind"), kind -> new ArrayList<>()).add(item));
        List<String> found = new ArrayList<>();
        kinds.forEach((kind, items) -> {
            StringBuilder line = new StringBuilder(kind);
            TIMINGS.forEach(timing -> line.append(' ').append(timing.equals("LATER") && BY_THEMSELVES.contains(kind) ? "null"
                    : items.stream().filter(item -> timing.equals(item.get("timing"))).count()));
            line.append(' ').append(items.stream().filter(item -> "LATE".equals(item.get("timing")))
                    .map(item -> (String) item.get("due")).min(Comparator.naturalOrder()).orElse("null"));
            found.add(line.toString());
        });
        return found;
    }

    private static boolean isInTimeByItself(Map<String, Object> item) {
        return item.get("timing").equals("LATER") && BY_THEMSELVES.contains((String) item.get("kind"));
    }

    private static List<Map<String, Object>> listed() {
        List<Map<String, Object>> items = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = Contract.as("officer").get("/api/v1/work?limit=1000" + after).then().statusCode(200).extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            String next = page.getString("next");
            after = next == null ? null : "&after=" + next;
        }
        return items;
    }

    @Test
    void the_counts_of_every_scope_are_those_of_the_list() {
        for (int daysAgo : new int[] { 33, 31, 30, 29, 23, 22 }) {
            Desk.registered(form(TAKISUNG, daysAgo));
        }
        assertThat(open(TAKISUNG)).containsExactly("VERIFY 2 1 2 1 " + TODAY.minusDays(3));
        Map<String, Object> incomplete = new HashMap<>(form(JORONG, 25));
        incomplete.put("missing", List.of("KK"));
        Contract.as("officer").contentType("application/json").body(incomplete).post(Desk.PATH).then().statusCode(201);
        Desk.verified(form(JORONG, 5));
        Desk.pay(Desk.verified(form(JORONG, 20)), TODAY).statusCode(200);
        assertThat(open(JORONG)).containsExactly("CARD 0 0 0 1 null", "COMPLETE 0 0 1 0 null", "PAY 0 0 0 1 null");
        theRest();
        assertThat(open(PULAU_SEMBILAN)).contains("ACTIVATE 0 0 1 0 null", "COVER 2 0 0 0 " + TODAY.minusDays(2),
                "NIK 0 0 0 1 null", "AGE_LIMIT 0 0 1 null null");
        assertThat(listed()).as("of what comes by itself later, only the list tells").anyMatch(item -> isInTimeByItself(item));

        for (String area : List.of(TAKISUNG, JORONG, PULAU_SEMBILAN, "63.01", "63.02", "63")) {
            assertThat(open(area)).as(area).isEqualTo(listed(district -> district.startsWith(area))).isNotEmpty();
        }
        assertThat(open("ID")).isEqualTo(listed(district -> true))
                .hasSize(WorkItem.Kind.values().length - 1);
        assertThat(open("branch:WC-1")).isEqualTo(open("63.01"));
        assertThat(open("branch:WC-2")).isEqualTo(open("63.02"));
        assertThat(open("deputy:WC-X")).isEqualTo(open("63"));
        assertThat(counts("63").<String> getList("items.kind")).isEqualTo(counts("63.03").getList("items.kind"))
                .hasSize(WorkItem.Kind.values().length).doesNotHaveDuplicates();
        assertThat(open("63.03")).isEmpty();
    }

    /** Somebody who begins soon, one who was laid off, and a newborn whose father has died. */
    private static void theRest() {
        Desk.verified(paidForBySomebodyElse("PBI_APBN", TODAY.plusDays(5)));
        member(paidForBySomebodyElse("PPU_BU", TODAY.minusDays(40))).record(Member.event("LAID_OFF", 20)).statusCode(200);
        Map<String, String> worker = paidForBySomebodyElse("PPU_BU", TODAY.minusDays(40));
        worker.put("relationship", "KEPALA_KELUARGA");
        Member father = member(worker);
        Map<String, String> born = Desk.form("noKk", worker.get("noKk"));
        born.keySet().removeAll(List.of("vaIssuedOn", "nik"));
        born.putAll(Map.of("district", PULAU_SEMBILAN, "point", "T_CNT_1", "relationship", "ANAK", "follows", father.id(),
                "birthDate",
                TODAY.minusDays(3).toString(), "motherName", "Aminah Contoh"));
        Desk.verified(born);
        Map<String, String> grown = new HashMap<>(born);
        LocalDate almost21 = TODAY.minusYears(21).plusDays(5);
        grown.putAll(Map.of("birthDate", almost21.toString(), "activeFrom", TODAY.minusDays(40).toString(), "nik",
                "160705%02d%02d%02d0000".formatted(almost21.getDayOfMonth() + 40, almost21.getMonthValue(),
                        almost21.getYear() % 100)));
        grown.remove("motherName");
        Desk.verified(grown);
        father.record(Member.event("DECEASED", 2)).statusCode(200);
    }

    private static Member member(Map<String, String> form) {
        return new Member(Member.participant(Desk.verified(form)), PULAU_SEMBILAN, "");
    }

    @Test
    void whose_work_is_done_is_counted_no_more_and_who_moves_is_counted_where_she_lives() {
        String id = Desk.verified(form("63.04.01", 20));
        assertThat(open("63.04")).containsExactly("PAY 0 0 0 1 null");
        Desk.pay(id, TODAY).statusCode(200);
        assertThat(open("63.04")).containsExactly("CARD 0 0 0 1 null");
        Member she = new Member(Member.participant(id), "63.04.01", "");
        she.record(Member.event("MOVED", 0, "district", "63.05.01")).statusCode(200);
        assertThat(open("63.04")).isEmpty();
        assertThat(open("63.05")).containsExactly("CARD 0 0 0 1 null");
        she.change("CARD_ISSUED", 0, "cardNumber", "0000000000090").statusCode(200);
        assertThat(open("63.05")).isEmpty();
    }

    @Test
    void it_is_of_today_and_says_how_much_of_the_scope_is_known() {
        Contract.as("service").queryParam("scope", "branch:WC-1").get(PATH).then().statusCode(200)
                .body("scope", is("branch:WC-1")).body("asOf", is(TODAY.toString()))
                .body("soonUntil", is(TODAY.plusDays(7).toString())).body("areasKnown", is(1)).body("areasTotal", is(2))
                .body("complete", is(false));
        Contract.as("service").queryParam("scope", "63.01").get(PATH).then().statusCode(200).body("areasKnown", is(1))
                .body("areasTotal", is(1)).body("complete", is(true));
        Contract.as("service").queryParam("scope", "branch:WC-3").get(PATH).then().statusCode(200).body("areasKnown", is(0))
                .body("areasTotal", nullValue()).body("complete", is(false))
                .body("items.later", everyItem(anyOf(is(0), nullValue())));
    }

    @Test
    void a_scope_must_be_written_like_one_and_be_listed_today() {
        for (String wrong : List.of("", " ", "16.7", "16.07.", "branch:", "branch:kc one", "office:1", "16\u0000", "id")) {
            Contract.brokenCallAs("viewer").queryParam("scope", wrong).get(PATH).then().statusCode(400)
                    .body("violations.field", contains("scope")).body("violations.in", contains("query"));
        }
        Contract.brokenCallAs("viewer").get(PATH).then().statusCode(400).body("violations.message",
                contains("Is missing; give an area such as 16.07, branch:CODE or deputy:CODE."));
        for (String unknown : List.of("99", "16.99", "branch:NOWHERE", "deputy:NOWHERE", "branch:WC-4")) {
            Contract.as("viewer").queryParam("scope", unknown).get(PATH).then().statusCode(404).body("code", is("not-found"));
        }
    }

    @Test
    void everybody_who_signs_in_may_know_how_much_there_is_to_do() {
        for (String role : List.of("viewer", "officer", "analyst", "branch_head", "operator", "service")) {
            Contract.as(role).queryParam("scope", "63").get(PATH).then().statusCode(200);
        }
        Contract.asNobody().queryParam("scope", "63").get(PATH).then().statusCode(401);
    }
}
