package id.cakupan.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What the peers answer: the examples of their contracts, and variants built from these. */
public final class Answers {

    public static final Path COVERAGE_CONTRACT = Path.of("../coverage-service/src/main/resources/META-INF/openapi.yaml");
    public static final Path ENROLLMENT_CONTRACT = Path.of("../enrollment-service/src/main/resources/META-INF/openapi.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROVINCES = List.of("11 Aceh", "12 Sumatera Utara", "13 Sumatera Barat", "14 Riau",
            "15 Jambi", "16 Sumatera Selatan", "17 Bengkulu", "18 Lampung", "19 Kepulauan Bangka Belitung",
            "21 Kepulauan Riau", "31 DKI Jakarta", "32 Jawa Barat", "33 Jawa Tengah", "34 DI Yogyakarta", "35 Jawa Timur",
            "36 Banten", "51 Bali", "52 Nusa Tenggara Barat", "53 Nusa Tenggara Timur", "61 Kalimantan Barat",
            "62 Kalimantan Tengah", "63 Kalimantan Selatan", "64 Kalimantan Timur", "65 Kalimantan Utara",
            "71 Sulawesi Utara", "72 Sulawesi Tengah", "73 Sulawesi Selatan", "74 Sulawesi Tenggara", "75 Gorontalo",
            "76 Sulawesi Barat", "81 Maluku", "82 Maluku Utara", "91 Papua", "92 Papua Barat", "93 Papua Selatan",
            "94 Papua Tengah", "95 Papua Pegunungan", "96 Papua Barat Daya");

    private Answers() {
    }

    /** Banyuasin on 1 September 2023: a stated total, no breakdown, two targets. */
    public static ObjectNode banyuasin() {
        return example("banyuasin");
    }

    /** The nation on a day when only Sumatera Selatan knows two of its areas. */
    public static ObjectNode nationMissing() {
        ObjectNode answer = example("nation");
        ArrayNode missing = answer.putArray("missing");
        ArrayNode children = answer.putArray("children");
        for (String province : PROVINCES) {
            String code = province.substring(0, 2);
            boolean sumsel = code.equals("16");
            missing.addObject().put("code", code).put("name", province.substring(3)).put("known", sumsel ? 2 : 0).put("of",
                    sumsel ? 17 : 10);
            child(children, code, province.substring(3), "PROVINCE", null, null, null);
        }
        return answer;
    }

    /** The nation on 1 November 2023: active and inactive known, no figure of any province. */
    public static ObjectNode nationComplete() {
        ObjectNode answer = nationMissing();
        answer.put("asOf", "2023-11-01").putNull("reason").putNull("known").putArray("missing");
        count(answer, 265834665, 209062314, 56772351, 0).put("breakdownProvenance", "DERIVED").putArray("statements")
                .addObject().put("kind", "BALANCE").put("region", "ID").put("effectiveOn", "2023-11-01").put("monthOnly", false)
                .put("source", "Kaltengterkini, 27 November 2023").put("note",
                        "Peserta aktif diturunkan dari 75,27 % tercetak atas 277.749.853 penduduk (209.062.314); 209,1 juta yang dibulatkan akan memberi 75,28 %.");
        ArrayNode rates = answer.putArray("rates");
        rate(rates, answer, "cakupan", 265834665, 277749853, "0.9571010", "95.71");
        rate(rates, answer, "keaktifan_penduduk", 209062314, 277749853, "0.7527000", "75.27");
        rate(rates, answer, "keaktifan_peserta", 209062314, 265834665, "0.7864374", "78.64");
        answer.putObject("belumTerdaftar").put("signed", 11915188).put("people", 11915188);
        target(answer.putArray("targets"), "ID", "Indonesia", "98", "2024-12-31", 272194856, 6360191);
        return answer;
    }

    /** A province at 98.12 % with areas above 100 % and below the target. */
    public static ObjectNode province() {
        ObjectNode answer = banyuasin();
        answer.put("asOf", "2023-11-01");
        scope(answer, "62", "Kalimantan Tengah", "PROVINCE").putArray("parents").addObject().put("code", "ID").put("name",
                "Indonesia");
        count(answer, 2656059, 1920581, 735478, 0).put("provenance", "DERIVED").put("breakdownProvenance", "DERIVED");
        statement(answer, "62", "2023-11-01", false, "Kaltengterkini, 27 November 2023");
        ((ObjectNode) answer.get("population")).put("people", 2706950).put("childrenSum", 2700000).put("provenance", "STATED");
        ArrayNode rates = answer.putArray("rates");
        rate(rates, answer, "cakupan", 2656059, 2706950, "0.9811999", "98.12");
        rate(rates, answer, "keaktifan_penduduk", 1920581, 2706950, "0.7095000", "70.95");
        rate(rates, answer, "keaktifan_peserta", 1920581, 2656059, "0.7230942", "72.31");
        answer.putObject("belumTerdaftar").put("signed", 50891).put("people", 50891);
        target(answer.putArray("targets"), "ID", "Indonesia", "98", "2024-12-31", 2652811, -3248);
        ArrayNode children = answer.putArray("children");
        child(children, "62.12", "Kabupaten Murung Raya", "REGENCY", 136000L, 115166L, "118.09").put("rank", 1);
        child(children, "62.71", "Kota Palangka Raya", "CITY", 301400L, 296070L, "101.80").put("rank", 2);
        child(children, "62.05", "Kabupaten Barito Utara", "REGENCY", 155660L, 159848L, "97.38").put("rank", 3);
        child(children, "62.03", "Kabupaten Kapuas", "REGENCY", 342010L, 417854L, "81.85").put("rank", 4);
        child(children, "62.09", "Kabupaten Lamandau", "REGENCY", null, 114257L, null);
        return answer;
    }

    /** A province of which two of seventeen areas are known. */
    public static ObjectNode provinceMissing() {
        ObjectNode answer = example("nation");
        scope(answer, "16", "Sumatera Selatan", "PROVINCE").putArray("parents").addObject().put("code", "ID").put("name",
                "Indonesia");
        answer.putObject("known").put("known", 2).put("of", 17);
        ArrayNode missing = answer.putArray("missing");
        missing.addObject().put("code", "16.01").put("name", "Kabupaten Ogan Komering Ulu").put("known", 0).put("of", 13);
        missing.addObject().put("code", "16.02").put("name", "Kabupaten Ogan Komering Ilir").put("known", 3).put("of", 18);
        missing.addObject().put("code", "16.72").put("name", "Kota Pagar Alam").put("known", 0).put("of", 5);
        ArrayNode children = answer.putArray("children");
        child(children, "16.07", "Kabupaten Banyuasin", "REGENCY", 817221L, 837062L, "97.63").put("rank", 1);
        child(children, "16.71", "Kota Palembang", "CITY", 1703139L, null, null);
        child(children, "16.01", "Kabupaten Ogan Komering Ulu", "REGENCY", null, null, null);
        return answer;
    }

    /** Palembang in a report that names only the month. */
    public static ObjectNode monthOnly() {
        ObjectNode answer = banyuasin();
        answer.put("asOf", "2022-08-01");
        scope(answer, "16.71", "Kota Palembang", "CITY").putArray("parents");
        count(answer, 1703139, 0, 0, 1703139);
        statement(answer, "16.71", "2022-08-01", true, "ANTARA Sumsel, Agustus 2022");
        ((ObjectNode) answer.get("population")).put("people", 1704503);
        rate(answer.putArray("rates"), answer, "cakupan", 1703139, 1704503, "0.9991998", "99.92");
        answer.putObject("belumTerdaftar").put("signed", 1364).put("people", 1364);
        answer.putArray("targets");
        return answer;
    }

    /** More registered than live there. */
    public static ObjectNode aboveFull() {
        ObjectNode answer = banyuasin();
        scope(answer, "62.12", "Kabupaten Murung Raya", "REGENCY").putArray("parents");
        count(answer, 136000, 0, 0, 136000);
        statement(answer, "62.12", "2023-09-01", false, "Kaltengterkini, 27 November 2023");
        ((ObjectNode) answer.get("population")).put("people", 115166);
        rate(answer.putArray("rates"), answer, "cakupan", 136000, 115166, "1.1809041", "118.09");
        answer.putObject("belumTerdaftar").put("signed", -20834).put("people", 0);
        answer.putArray("causes").add("registered-elsewhere").add("moved-or-died");
        target(answer.putArray("targets"), "62.12", "Kabupaten Murung Raya", "100", "2023-12-31", 115166, -20834);
        return answer;
    }

    /** One person registered by name after a stated total: some status known, most not. */
    public static ObjectNode partlyKnown() {
        ObjectNode answer = banyuasin();
        count(answer, 817222, 1, 0, 817221);
        return statement(answer, "16.07", "2023-08-01", false, "ANTARA Sumsel, September 2023");
    }

    /** A sum of areas, of whose 514 statements one is listed. */
    public static ObjectNode sum() {
        ObjectNode answer = province();
        statement(answer, "62.71", "2023-11-01", false, "Kaltengterkini, 27 November 2023");
        ((ObjectNode) answer.get("count")).put("statementsTotal", 514).put("earliestOn", "2022-08-01");
        return answer;
    }

    /** More active and inactive than registered. */
    public static ObjectNode contradictory() {
        ObjectNode answer = banyuasin();
        count(answer, 817221, 817220, 5, -4).put("breakdownProvenance", "STATED");
        return statement(answer, "16.07", "2023-09-01", false, "ANTARA Sumsel, September 2023");
    }

    /** Which areas have figures, of those that have the words in their name or code. */
    public static ObjectNode list(String words) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        items.addObject().put("code", "ID").put("name", "Indonesia").put("kind", "NATION").put("asOf", "2023-11-01")
                .put("statement", "BALANCE").put("monthOnly", false).put("provenance", "STATED");
        items.addObject().put("code", "16.07").put("name", "Kabupaten Banyuasin").put("kind", "REGENCY")
                .put("asOf", "2023-09-01").put("statement", "BALANCE").put("monthOnly", false).put("provenance", "STATED");
        items.addObject().put("code", "16.71").put("name", "Kota Palembang").put("kind", "CITY").put("asOf", "2022-08-01")
                .put("statement", "BALANCE").put("monthOnly", true).put("provenance", "STATED");
        items.removeIf(item -> !(item.get("code").asText() + " " + item.get("name").asText()).toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT)));
        return answer.putNull("next");
    }

    /** Registrations through a dropbox: 20 received, 12 verified, 7 active. */
    public static ObjectNode channels(String region, String asOf, long received) {
        ObjectNode answer = JSON.createObjectNode().put("region", region).put("asOf", asOf).put("areasKnown", 1)
                .put("areasTotal", 1).put("complete", true);
        ObjectNode point = answer.putArray("items").addObject().put("channel", "DROPBOX_FKTP")
                .put("channelNameId", "Dropbox di FKTP")
                .put("channelNameEn", "Dropbox at a primary care clinic").put("point", "DB-1")
                .put("pointName", "Puskesmas Pangkalan Balai").put("pointNameEn", "Pangkalan Balai health centre")
                .put("kind", "DROPBOX").put("place", "Pangkalan Balai").putNull("contact").put("informationOnly", false)
                .put("open", true).putNull("validFrom").putNull("validTo").put("seenOn", "2023-09-01").putNull("note")
                .put("received", received).put("verified", received * 3 / 5)
                .put("active", received * 7 / 20);
        point.putArray("segments").add("PBPU");
        return answer;
    }

    /** One programme everywhere and one elsewhere. */
    public static ObjectNode programmes() {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        programme(items, "REHAB", "ID", "Rencana Pembayaran Bertahap", "Payment in instalments");
        programme(items, "UHC_ELSEWHERE", "91", "Program di tempat lain", "A programme elsewhere");
        return answer;
    }

    /** Branches of the register. */
    public static ObjectNode branches() {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        List.of("601 Palembang", "2201 Denpasar").forEach(branch -> valid(items.addObject().put("code", branch.split(" ")[0])
                .put("name", branch.split(" ")[1]).putNull("deputy").putNull("areasTotal")));
        return answer;
    }

    /** Deputy regions of the register. */
    public static ObjectNode deputies() {
        ObjectNode answer = JSON.createObjectNode();
        valid(answer.putArray("items").addObject().put("code", "XI").put("name", "Kedeputian Wilayah XI")
                .put("allBranchesListed", false));
        return answer;
    }

    private static void valid(ObjectNode office) {
        office.putNull("validFrom").putNull("validTo").put("source", "ANTARA").putNull("note");
    }

    private static void programme(ArrayNode items, String code, String scope, String nameId, String nameEn) {
        items.addObject().put("code", code).put("scope", scope).put("nameId", nameId).put("nameEn", nameEn)
                .put("textId", "Tunggakan dapat dicicil.").put("textEn", "Arrears can be paid in instalments.")
                .putNull("validFrom").putNull("validTo").put("seenOn", "2023-01-01").put("source", "ANTARA").putNull("note");
    }

    public static ObjectNode scope(ObjectNode answer, String code, String name, String kind) {
        return ((ObjectNode) answer.get("scope")).put("code", code).put("name", name).put("kind", kind);
    }

    public static ObjectNode statement(ObjectNode answer, String region, String day, boolean monthOnly, String source) {
        ((ObjectNode) answer.get("count")).put("statementsTotal", 1).put("earliestOn", day).put("latestOn", day)
                .putArray("statements").addObject().put("kind", "BALANCE").put("region", region)
                .put("effectiveOn", day).put("monthOnly", monthOnly).put("source", source).putNull("note");
        return answer;
    }

    public static ObjectNode target(ArrayNode targets, String owner, String name, String percentage, String due,
            long... requiredAndGap) {
        long gap = requiredAndGap[1];
        return targets.addObject().put("owner", owner).put("ownerName", name).put("indicator", "cakupan")
                .put("percentage", percentage).putNull("headcount").putNull("additional").putNull("countedFrom").put("due", due)
                .put("legalBasis", "RPJMN 2020-2024")
                .put("required", requiredAndGap[0]).put("signedGap", gap).put("gap", Math.max(0, gap)).put("met", gap <= 0);
    }

    static ObjectNode child(ArrayNode children, String code, String name, String kind, Long registered, Long population,
            String coverage) {
        return children.addObject().put("code", code).put("name", name).put("kind", kind).putNull("rank")
                .put("registered", registered).putNull("active").put("population", population).put("cakupan", coverage)
                .putNull("keaktifanPenduduk").putNull("keaktifanPeserta")
                .put("provenance", registered == null ? null : "STATED")
                .put("cakupanProvenance", coverage == null ? null : "STATED").putNull("children");
    }

    static ObjectNode count(ObjectNode answer, long registered, long active, long inactive, long unspecified) {
        ObjectNode count = answer.putObject("count").put("registered", registered).put("active", active)
                .put("inactive", inactive).put("unspecified", unspecified).put("provenance", "STATED")
                .putNull("breakdownProvenance").putNull("partsProvenance").put("statementsTotal", 1)
                .put("earliestOn", answer.get("asOf").asText())
                .put("latestOn", answer.get("asOf").asText());
        count.putArray("statements");
        return count;
    }

    static void rate(ArrayNode rates, ObjectNode answer, String indicator, long numerator, long denominator,
            String... valueAndPercent) {
        boolean ofPeople = !indicator.equals("keaktifan_peserta");
        rates.addObject().put("indicator", indicator).put("version", "1").put("numerator", numerator)
                .put("denominator", denominator).put("value", valueAndPercent[0]).put("percent", valueAndPercent[1])
                .put("scope", answer.at("/scope/code").asText()).put("asOf", answer.get("asOf").asText())
                .put("knownAt", answer.get("knownAt").asText())
                .put("populationEdition", ofPeople ? answer.at("/population/edition").asText() : null)
                .put("provenance", "DERIVED");
    }

    private static ObjectNode example(String name) {
        try {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(COVERAGE_CONTRACT.toFile())
                    .at("/paths/~1api~1v1~1coverage~1{scope}/get/responses/200/content/application~1json/examples/" + name
                            + "/value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
