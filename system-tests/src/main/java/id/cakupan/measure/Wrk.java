package id.cakupan.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wrk load generator. Its script checks the status of every answer and the content of each hundredth; answers that are
 * not as expected count as wrong.
 */
final class Wrk {

    private static final Pattern SUMMARY = Pattern.compile(
            "cakupan requests=(\\d+) micros=(\\d+) p50=([\\d.]+) p95=([\\d.]+) p99=([\\d.]+) errors=(\\d+) wrong=(\\d+)");

    private final Path folder;
    private final String authorization;

    /** @param authorization value of the header that signs each request in */
    Wrk(Path folder, String authorization) {
        this.folder = folder;
        this.authorization = authorization;
    }

    /**
     * What to send.
     *
     * @param script name of a Lua script beside this class
     * @param base address of the service
     * @param requests file with a line for each request
     * @param again whether lines are sent again when all were; otherwise a round ends with them
     * @param expected text that a right answer holds, as a Lua pattern
     */
    record Plan(String script, String base, Path requests, boolean again, String expected) {

        /** Each line once. */
        static Plan once(String script, String base, Path requests, String expected) {
            return new Plan(script, base, requests, false, expected);
        }

        /** The same lines again and again. */
        static Plan again(String script, String base, Path requests, String expected) {
            return new Plan(script, base, requests, true, expected);
        }
    }

    /** An operation is one answer. */
    Load run(Plan plan, int clients, int seconds) {
        Path script = Script.unpacked(folder, plan.script());
        List<String> words = new ArrayList<>(List.of("wrk", "--threads=" + Math.min(2, clients), "--connections=" + clients,
                "--duration=" + seconds + "s", "--timeout=10s", "--script=" + script, plan.base()));
        String output = Command.run(folder, Map.of("REQUESTS", plan.requests().toString(), "AGAIN",
                Boolean.toString(plan.again()), "EXPECTED", plan.expected(), "AUTHORIZATION", authorization), words);
        Matcher found = SUMMARY.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("wrk printed no summary:\n" + output);
        }
        output.lines().filter(line -> line.startsWith("Wrong answer")).forEach(System.err::println);
        return new Load(Double.parseDouble(found.group(1)) * 1e6 / Double.parseDouble(found.group(2)),
                Double.parseDouble(found.group(3)), Double.parseDouble(found.group(4)), Double.parseDouble(found.group(5)),
                Long.parseLong(found.group(6)) + Long.parseLong(found.group(7)));
    }
}
