package id.cakupan.reporting;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers of coverage-service with what reports printed, and those of offices. */
public final class ReportAnswers {

    private static final String KALTENG = "Kaltengterkini, 27 November 2023";
    private static final String DENPASAR = "ANTARA, September 2024";

    private ReportAnswers() {
    }

    /** The province with the figures of its report: total, parts in millions, areas and segments. */
    public static ObjectNode province() {
        ObjectNode answer = Answers.province();
        ArrayNode published = answer.putArray("published");
        compared(published, "S001-07", "cakupan", "98.12", "0.01", "REPRODUCED", "98.1199", "DERIVED");
        compared(published, "S001-23", "wilayah_di_atas", "8", "1", "DIFFERS", "2", "DERIVED").put("unit", "areas").put("bound",
                "100");
        ObjectNode activity = compared(published, "S001-25", "keaktifan", "70.95", "0.01", "REPRODUCED", null, "DERIVED");
        candidate(comparison(published), "keaktifan_penduduk", 1920581, 2706950, "70.9500", "HALF_UP");
        activity.put("note", "Dasar tidak disebut");
        compared(published, "S001-26", "aktif", "1900000", "100000", "REPRODUCED", "1920581", "DERIVED");
        compared(published, "S001-27", "tidak_aktif", "700000", "100000", "REPRODUCED", "735478", "DERIVED");
        segment(published, "S001-29", "PBI_APBN", "77.66");
        segment(published, "S001-32", "PPU_BU", "70.41");
        segment(published, "S001-33", "PPU_PN", "92.88");
        ObjectNode above = compared(published, "S001-10", "cakupan", "118.09", "0.01", "REPRODUCED", "118.0904", "ESTIMATED");
        of(published, above, "62.12", "Kabupaten Murung Raya");
        ObjectNode below = compared(published, "S001-20", "cakupan", "97.38", "0.01", "REPRODUCED", "97.3800", "ESTIMATED");
        of(published, below, "62.05", "Kabupaten Barito Utara");
        return answer;
    }

    /** Branch 2201 with three areas split by estimate, 100.54 % printed as 100, and its visits. */
    public static ObjectNode denpasar() {
        ObjectNode answer = office("branch:2201", "KC Denpasar", "BRANCH", "2024-06-30");
        Answers.count(answer, 1688195, 1503459, 184736, 0).put("breakdownProvenance", "STATED").put("partsProvenance",
                "ESTIMATED").put("statementsTotal", 3);
        answer.putNull("reason");
        answer.putObject("territory").put("known", 3).put("total", 3).put("complete", true).put("source", DENPASAR);
        answer.putObject("population").put("edition", "implied-seed-004").put("people", 1679092).put("from", "CHILDREN")
                .put("childrenSum", 1679092).put("provenance", "ESTIMATED").put("source", DENPASAR)
                .put("adoptedOn", "2024-06-01").putNull("note").putNull("doubt");
        ArrayNode rates = answer.putArray("rates");
        Answers.rate(rates, answer, "cakupan", 1688195, 1679092, "1.0054214", "100.54");
        Answers.rate(rates, answer, "keaktifan_penduduk", 1503459, 1679092, "0.8953999", "89.54");
        Answers.rate(rates, answer, "keaktifan_peserta", 1503459, 1688195, "0.8905720", "89.06");
        rates.forEach(rate -> ((ObjectNode) rate).put("provenance", "ESTIMATED"));
        answer.putObject("belumTerdaftar").put("signed", -9103).put("people", 0);
        answer.putArray("causes").add("registered-elsewhere");
        Answers.target(answer.putArray("targets"), "ID", "Indonesia", "98", "2024-12-31", 1645511, -42684);
        ArrayNode children = answer.putArray("children");
        split(children, "51.71", "Kota Denpasar", "CITY", 751000, 746951);
        split(children, "51.03", "Kabupaten Badung", "REGENCY", 500000, 497304);
        split(children, "51.02", "Kabupaten Tabanan", "REGENCY", 437195, 434837);
        ArrayNode published = answer.putArray("published");
        of(published, compared(published, "S004-04", "terdaftar", "1688195", "1", "REPRODUCED", "1688195", "STATED"),
                "branch:2201", "KC Denpasar");
        of(published, compared(published, "S004-05", "cakupan", "100", "1", "CUT_OFF", "100.5422", "ESTIMATED"), "branch:2201",
                "KC Denpasar");
        utilisation(answer.putArray("utilisation"), "S004-10", "2024-01-01", "2024-06-30", 1390000, 182, 7637)
                .put("printedPerDay", 7717).putArray("printedDivisors").add(180);
        utilisation((ArrayNode) answer.get("utilisation"), "S004-12", "2023-01-01", "2023-12-31", 2570000, 365, 7041);
        utilisation((ArrayNode) answer.get("utilisation"), "S004-13", "2020-01-01", "2020-12-31", 1960000, 366, 5355);
        return answer;
    }

    /** Branch 601 in March 2017: its territory is known, no area has a figure, two targets of its own. */
    public static ObjectNode palembangBranch() {
        ObjectNode answer = office("branch:601", "KC Palembang", "BRANCH", "2017-03-01");
        answer.put("reason", "no-complete-figure").putObject("known").put("known", 0).put("of", 5);
        answer.putObject("territory").put("known", 5).put("total", 5).put("complete", true).put("source", "ANTARA Sumsel");
        answer.putArray("missing").addObject().put("code", "16.71").put("name", "Kota Palembang").put("known", 0).put("of", 18);
        ArrayNode targets = answer.putArray("targets");
        Answers.target(targets, "branch:601", "KC Palembang", null, "2017-12-31", 0, 0).put("headcount", 3000000)
                .put("required", 3000000).putNull("signedGap").putNull("gap").putNull("met");
        Answers.target(targets, "branch:601", "KC Palembang", null, "2017-12-31", 0, 0).put("additional", 600000)
                .put("countedFrom", "2017-01-01").putNull("required").putNull("signedGap").putNull("gap").putNull("met");
        ArrayNode published = answer.putArray("published");
        of(published, notCompared(published, "S000-04", "cakupan", "51"), "branch:601", "KC Palembang");
        of(published, notCompared(published, "S000-05", "cakupan_seharusnya", "70"), "branch:601", "KC Palembang");
        of(published, notCompared(published, "S000-07", "cakupan", "57.5").put("step", "0.1").put("asOf", "2016-10-01"),
                "16.71",
                "Kota Palembang");
        ObjectNode people = compared(published, "S000-06", "penduduk", "1800000", "100000", "REPRODUCED", "1800000", "STATED")
                .put("asOf", "2016-10-01").put("asOfGrain", "MONTH").put("qualifier", "about");
        of(published, people, "16.71", "Kota Palembang");
        comparison(published).put("doubt", "Sumber lain menyebut 1.602.100 penduduk.");
        of(published, notCompared(published, "S000-13", "lain", "20").put("unit", "people").put("labelId",
                "Orang yang memakai pusat panggilan").put("labelEn", "People who used the call centre"), "branch:601",
                "KC Palembang");
        return answer;
    }

    /** An office of which nobody said how many areas it has. */
    public static ObjectNode territoryUnknown(String scope) {
        boolean branch = scope.startsWith("branch:");
        ObjectNode answer = office(scope, branch ? "KC Palangka Raya" : "Kedeputian Wilayah III", branch ? "BRANCH" : "DEPUTY",
                "2023-11-01");
        answer.put("reason", "territory-incomplete").putNull("known");
        answer.putObject("territory").put("known", 2).putNull("total").put("complete", false).putNull("source");
        return answer;
    }

    private static ObjectNode office(String scope, String name, String kind, String day) {
        ObjectNode answer = Answers.banyuasin();
        answer.put("asOf", day).putNull("count").putNull("population").putNull("belumTerdaftar");
        answer.putArray("rates");
        answer.putArray("targets");
        Answers.scope(answer, scope, name, kind).putArray("parents").addObject().put("code", "ID").put("name", "Indonesia");
        return answer;
    }

    private static void split(ArrayNode children, String code, String name, String kind, long registered, long population) {
        Answers.child(children, code, name, kind, registered, population, "100.54").put("rank", 1)
                .put("provenance", "ESTIMATED").put("cakupanProvenance", "ESTIMATED").putNull("children");
    }

    private static ObjectNode notCompared(ArrayNode published, String code, String indicator, String value) {
        return compared(published, code, indicator, value, "1", "NOT_COMPARED", null, null).put("asOf", "2017-03-01")
                .put("asOfGrain", "MONTH");
    }

    private static void segment(ArrayNode published, String code, String segment, String value) {
        compared(published, code, "keaktifan", value, "0.01", "NOT_COMPARED", null, null).put("segment", segment);
    }

    /** The figure of it, to be changed further. */
    public static ObjectNode compared(ArrayNode published, String code, String indicator, String... rest) {
        ObjectNode comparison = published.addObject();
        boolean people = "terdaftar aktif tidak_aktif belum_terdaftar penduduk".contains(indicator);
        ObjectNode figure = comparison.putObject("figure").put("code", code).put("scope", "62").put("indicator", indicator)
                .putNull("segment").put("asOf", "2023-11-01").put("asOfGrain", "DAY").put("value", rest[0])
                .put("unit", people ? "people" : "percent").put("step", rest[1]).putNull("qualifier").putNull("bound")
                .putNull("labelId").putNull("labelEn").put("report", code.substring(1, 4)).putNull("reportedOn")
                .put("source", KALTENG).putNull("speaker").putNull("note");
        figure.putArray("areas");
        String ours = rest[3];
        comparison.put("scopeName", "Kalimantan Tengah").put("verdict", rest[2]).put("computed", ours)
                .put("difference", ours == null ? null
                        : new java.math.BigDecimal(ours).subtract(new java.math.BigDecimal(rest[0])).toPlainString())
                .put("provenance", rest[4]).putNull("doubt").putArray("candidates");
        return figure;
    }

    private static ObjectNode comparison(ArrayNode published) {
        return (ObjectNode) published.get(published.size() - 1);
    }

    private static void of(ArrayNode published, ObjectNode figure, String scope, String name) {
        figure.put("scope", scope);
        comparison(published).put("scopeName", name);
    }

    private static void candidate(ObjectNode comparison, String indicator, long numerator, long denominator, String... more) {
        ((ArrayNode) comparison.get("candidates")).addObject().put("indicator", indicator).put("numerator", numerator)
                .put("denominator", denominator).put("populationEdition", "dukcapil-2022-S2").put("inUse", true)
                .put("value", more[0]).put("rounding", more[1]);
    }

    private static ObjectNode utilisation(ArrayNode list, String code, String from, String to, long... visitsDaysPerDay) {
        ObjectNode one = list.addObject().put("code", code).put("scope", "branch:2201").put("from", from).put("to", to)
                .putNull("care").putNull("reachedBy").put("visits", visitsDaysPerDay[0]).put("step", 10000)
                .put("days", visitsDaysPerDay[1])
                .put("perDay", String.valueOf(visitsDaysPerDay[2])).putNull("printedPerDay").put("report", "004")
                .putNull("reportedOn").put("source", DENPASAR).putNull("speaker").putNull("note");
        one.putArray("printedDivisors");
        return one;
    }

    /** What the register's ledger comes to beside a figure. */
    static ObjectNode reconciliation(ObjectNode figure, boolean drifted) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        long registered = figure.get("count").isNull() ? 0 : figure.get("count").get("registered").longValue();
        answer.putObject("scope").put("code", figure.get("scope").get("code").textValue())
                .put("name", figure.get("scope").get("name").textValue())
                .put("kind", figure.get("scope").get("kind").textValue());
        for (String field : List.of("asOf", "knownAt", "through", "feedPosition", "dataRevision")) {
            answer.set(field, figure.get(field));
        }
        answer.put("partsAlone", false).put("agrees", !drifted).put("registered", registered)
                .put("register", drifted ? registered + 2 : registered)
                .put("coverage", registered).put("differing", drifted ? 1 : 0);
        ArrayNode differences = answer.putArray("differences");
        if (drifted) {
            differences.addObject().put("regionCode", "31.73.01").put("segment", "PBPU").put("status", "AKTIF")
                    .put("reason", "NONE").put("register", 5).put("coverage", 3);
        }
        return answer;
    }

    /** Provinces, regencies or cities of the register. */
    static ObjectNode areas(String kind) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray("items");
        List.of("16 ID PROVINCE Sumatera Selatan", "16.07 16 REGENCY Kabupaten Banyuasin", "16.71 16 CITY Kota Palembang",
                "16.51 16 REGENCY Kabupaten Muara Elok", "16.55 16 CITY Kota Tirta Elok").stream()
                .map(area -> area.split(" ", 4)).filter(area -> area[2].equals(kind))
                .forEach(area -> items.addObject().put("code", area[0]).put("name", area[3]).put("kind", area[2])
                        .put("parent", area[1]).putNull("validFrom").putNull("validTo").putNull("predecessor")
                        .put("source", "Kepmendagri 300.2.2-2138/2025"));
        answer.putNull("next");
        return answer;
    }
}
