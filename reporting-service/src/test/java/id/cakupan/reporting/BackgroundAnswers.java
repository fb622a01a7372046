package id.cakupan.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What coverage-service answers of what lies behind a figure: of one scope all that there is, of the others nothing. */
public final class BackgroundAnswers {

    /** A regency of which everything is known. */
    public static final String KNOWN = "16.51";
    /** The same, a change of which its causes do not come to. */
    public static final String UNEXPLAINED = "16.52";

    /** Whose coverage-service answers once and is away from then on. */
    public static final String LEAVES = "16.53";

    private static final JsonNode CONTRACT = contract();

    private BackgroundAnswers() {
    }

    static boolean isKnown(String scope) {
        return scope.equals(KNOWN) || scope.equals(UNEXPLAINED) || scope.equals(LEAVES);
    }

    /** The figure of the scope of which everything is known. */
    public static ObjectNode figure(String scope) {
        ObjectNode answer = Answers.banyuasin();
        ((ObjectNode) answer.get("scope")).put("code", scope);
        Answers.count(answer, 870_450, 699_800, 170_650, 0);
        ObjectNode population = (ObjectNode) answer.get("population");
        population.put("people", 890_000).put("edition", "dukcapil-2025-S2").putNull("childrenSum");
        ((ObjectNode) answer.get("belumTerdaftar")).put("signed", 19_550);
        ArrayNode rates = answer.putArray("rates");
        Answers.rate(rates, answer, "cakupan", 870_450, 890_000, "97.8034", "97.80");
        Answers.rate(rates, answer, "keaktifan_penduduk", 699_800, 890_000, "78.6292", "78.63");
        Answers.rate(rates, answer, "keaktifan_peserta", 699_800, 870_450, "80.3952", "80.40");
        answer.putArray("targets");
        answer.putArray("published");
        return answer;
    }

    /** A part of what lies behind a figure. */
    public static ObjectNode of(String part, ObjectNode figure, Map<String, String> query) {
        ObjectNode answer = example(part);
        boolean known = isKnown(figure.at("/scope/code").textValue());
        for (String same : new String[] { "knownAt", "through", "feedPosition", "dataRevision", "stale" }) {
            answer.set(same, figure.get(same));
        }
        switch (part) {
            case "bridge" -> bridge(answer, figure, query, known);
            case "series" -> series(answer, known);
            case "composition" -> composition(answer, known, figure.at("/scope/code").textValue().equals(PressAnswers.TIRTA));
            default -> predicates(answer, figure, known);
        }
        return answer;
    }

    private static void bridge(ObjectNode answer, ObjectNode figure, Map<String, String> query, boolean known) {
        ((ObjectNode) answer.get("from")).put("asOf", query.get("from"));
        ((ObjectNode) answer.get("to")).put("asOf", query.get("to"));
        if (!known) {
            ((ObjectNode) answer.get("from")).putNull("count").put("reason", "no-complete-figure").putNull("provenance");
            answer.putNull("correction").putNull("territory").putNull("residual").putArray("causes");
            answer.putArray("rates");
            answer.putArray("children");
        }
        if (figure.at("/scope/code").textValue().equals(UNEXPLAINED)) {
            ((ObjectNode) answer.get("residual")).put("registered", 7).put("active", 7);
        }
    }

    private static void series(ObjectNode answer, boolean known) {
        if (!known) {
            answer.putArray("points");
            answer.putNull("children");
            return;
        }
        ArrayNode points = answer.putArray("points");
        point(points, "2023-07-01", 860_000L, 880_000, "dukcapil-2025-S1", "97.73");
        point(points, "2023-08-01", null, 880_000, "dukcapil-2025-S1", null);
        point(points, "2023-09-01", 870_450L, 890_000, "dukcapil-2025-S2", "97.80");
        ((ObjectNode) answer.at("/children/0")).putArray("points").addNull().addNull().addNull();
    }

    private static void point(ArrayNode points, String day, Long registered, long population, String edition, String cakupan) {
        ObjectNode point = points.addObject().put("asOf", day).put("registered", registered)
                .put("active", registered == null ? null : 0L).put("inactive", registered == null ? null : 0L)
                .put("unspecified", registered).put("provenance", registered == null ? null : "STATED")
                .put("reason", registered == null ? "no-complete-figure" : null);
        point.put("population", population).put("populationEdition", edition).put("cakupan", cakupan)
                .putNull("keaktifanPenduduk").putNull("keaktifanPeserta");
    }

    private static void composition(ObjectNode answer, boolean known, boolean partly) {
        ArrayNode segments = answer.putArray("segments");
        ArrayNode reasons = answer.putArray("reasons");
        if (partly) {
            answer.putObject("count").put("registered", 400_000).put("active", 320_000).put("inactive", 80_000)
                    .put("unspecified", 0);
            segment(segments, "UNSPECIFIED", 300_000, 240_000, "75.00");
            segment(segments, "PBPU", 100_000, 80_000, "25.00");
            return;
        }
        if (!known) {
            answer.putNull("count").put("reason", "no-complete-figure");
            return;
        }
        answer.putObject("count").put("registered", 870_450).put("active", 699_800).put("inactive", 170_650)
                .put("unspecified", 0);
        segment(segments, "PBI_APBN", 500_000, 500_000, "57.44");
        segment(segments, "PBPU", 370_450, 199_800, "42.56");
        reason(reasons, "MENUNGGAK", 150_000);
        reason(reasons, "PBI_DIHAPUS", 20_650);
    }

    private static void segment(ArrayNode segments, String segment, long registered, long active, String percent) {
        segments.addObject().put("segment", segment).put("registered", registered).put("active", active)
                .put("inactive", registered - active).put("unspecified", 0).put("percent", percent);
    }

    private static void reason(ArrayNode reasons, String reason, long people) {
        reasons.addObject().put("reason", reason).put("people", people).putArray("segments").addObject().put("segment", "PBPU")
                .put("people", people);
    }

    private static void predicates(ObjectNode answer, ObjectNode figure, boolean known) {
        answer.put("scope", figure.at("/scope/code").textValue());
        if (!known) {
            answer.putArray("areas");
            return;
        }
        ((ObjectNode) answer.at("/areas/0")).put("code", figure.at("/scope/code").textValue())
                .put("name", figure.at("/scope/name").textValue());
    }

    private static ObjectNode example(String part) {
        JsonNode content = CONTRACT.at("/paths/~1api~1v1~1coverage~1{scope}~1" + part
                + "/get/responses/200/content/application~1json");
        return (content.has("example") ? content.get("example") : content.get("examples").iterator().next().get("value"))
                .deepCopy();
    }

    private static JsonNode contract() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Answers.COVERAGE_CONTRACT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
