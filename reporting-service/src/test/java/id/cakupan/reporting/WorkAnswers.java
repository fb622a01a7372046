package id.cakupan.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What the register answers of open work: the example of its contract, moved to today. */
public final class WorkAnswers {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    /** Of which no answer comes. */
    public static final String AWAY = "16.61";
    /** Where nothing is open. */
    public static final String DONE = "16.62";

    private WorkAnswers() {
    }

    static boolean isAway(String scope) {
        return scope.equals(AWAY);
    }

    static ObjectNode of(String scope) {
        ObjectNode answer = example();
        answer.put("scope", scope).put("asOf", TODAY.toString()).put("soonUntil", TODAY.plusDays(7).toString());
        for (JsonNode item : answer.get("items")) {
            ObjectNode kind = (ObjectNode) item;
            if (scope.equals(DONE)) {
                kind.put("late", 0).put("today", 0).put("soon", 0).put("later", 0).putNull("lateSince");
            } else if (kind.get("late").asInt() > 0) {
                kind.put("lateSince", TODAY.minusDays(kind.get("late").asInt()).toString());
            }
        }
        return answer;
    }

    private static ObjectNode example() {
        try {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(Answers.ENROLLMENT_CONTRACT.toFile())
                    .at("/components/schemas/WorkCounts/example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
