package id.cakupan.reporting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What coverage-service answers of the areas of press texts that the tests make up: editions, targets, visits. */
public final class PressAnswers {

    /** A city with targets and visits, of whose participants the segment is known of some. */
    static final String TIRTA = "16.55";

    private static final Map<String, Integer> QUESTIONS = new ConcurrentHashMap<>();
    private static volatile boolean editionsDown;

    private PressAnswers() {
    }

    /** How often each question was asked whose address has the words. */
    public static Map<String, Integer> questions(String words) {
        Map<String, Integer> found = new TreeMap<>(QUESTIONS);
        found.keySet().removeIf(question -> !question.contains(words));
        return found;
    }

    static void count(String path, Map<String, String> query) {
        QUESTIONS.merge(path + " " + new TreeMap<>(query), 1, Integer::sum);
    }

    /** While it runs, the list of editions fails. */
    public static void withoutEditions(Runnable test) {
        editionsDown = true;
        try {
            test.run();
        } finally {
            editionsDown = false;
        }
    }

    static boolean isEditionsDown() {
        return editionsDown;
    }

    static ObjectNode editions() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray("items");
        List.of("dukcapil-2025-S2 2025-S2 2023-03-01", "dukcapil-2024-S2 2024-S2 2023-02-01", "bps-2024 2024 2023-01-01",
                "dukcapil-2021-S1 2021-S1 2021-09-01", "implied-2023-S1 2023-S1 2021-08-01").stream()
                .map(one -> one.split(" "))
                .forEach(one -> items.addObject().put("edition", one[0]).put("period", one[1]).put("adoptedOn", one[2])
                        .putNull("withdrawnOn").putNull("withdrawalNote").put("areas", 1)
                        .put("recordedAt", "2026-11-21T02:58:12.217282Z"));
        return answer;
    }

    /** The figure of {@link BackgroundAnswers#KNOWN} in an edition, of which some do not have the area; others as they are. */
    static ObjectNode in(String edition, ObjectNode figure) {
        if (edition == null || !figure.at("/scope/code").textValue().equals(BackgroundAnswers.KNOWN)) {
            return figure;
        }
        ArrayNode rates = figure.putArray("rates");
        if (edition.equals("dukcapil-2024-S2")) {
            ((ObjectNode) figure.get("population")).put("people", 900_000).put("edition", edition);
            ((ObjectNode) figure.get("belumTerdaftar")).put("signed", 29_550).put("people", 29_550);
            Answers.rate(rates, figure, "cakupan", 870_450, 900_000, "0.9671667", "96.72");
            Answers.rate(rates, figure, "keaktifan_penduduk", 699_800, 900_000, "0.7775556", "77.76");
        } else {
            figure.putNull("population").putNull("belumTerdaftar");
        }
        Answers.rate(rates, figure, "keaktifan_peserta", 699_800, 870_450, "0.8039520", "80.40");
        return figure;
    }

    static ObjectNode tirta() {
        ObjectNode answer = Answers.banyuasin();
        Answers.scope(answer, TIRTA, "Kota Tirta Elok", "CITY");
        Answers.count(answer, 400_000, 320_000, 80_000, 0);
        ((ObjectNode) answer.get("population")).put("people", 410_000).putNull("childrenSum");
        ((ObjectNode) answer.get("belumTerdaftar")).put("signed", 10_000).put("people", 10_000);
        ArrayNode rates = answer.putArray("rates");
        Answers.rate(rates, answer, "cakupan", 400_000, 410_000, "0.9756098", "97.56");
        ArrayNode targets = answer.putArray("targets");
        Answers.target(targets, TIRTA, "Kota Tirta Elok", "99", "2023-12-31", 405_900, 5_900);
        Answers.target(targets, TIRTA, "Kota Tirta Elok", null, "2023-12-31", 405_000, 5_000).put("headcount", 405_000);
        Answers.target(targets, "ID", "Indonesia", "98", "2024-12-31", 401_800, 1_800);
        ArrayNode visits = answer.putArray("utilisation");
        visits(visits, "2023-01-01", "2023-06-30", 620_000, 1_000, 181, 3_425);
        visits(visits, "2022-01-01", "2022-12-31", 1_150_000, 10_000, 365, 3_151).put("printedPerDay", 3_200);
        return answer;
    }

    private static ObjectNode visits(ArrayNode list, String from, String to, long... visitsStepDaysPerDay) {
        ObjectNode one = list.addObject().put("code", "X-" + list.size()).put("scope", TIRTA).put("from", from).put("to", to)
                .putNull("care").putNull("reachedBy").put("visits", visitsStepDaysPerDay[0])
                .put("step", visitsStepDaysPerDay[1]).put("days", visitsStepDaysPerDay[2])
                .put("perDay", String.valueOf(visitsStepDaysPerDay[3])).putNull("printedPerDay").put("report", "X")
                .putNull("reportedOn").put("source", "Warta Elok").putNull("speaker").putNull("note");
        one.putArray("printedDivisors");
        return one;
    }
}
