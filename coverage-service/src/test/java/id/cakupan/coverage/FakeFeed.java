package id.cakupan.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.cakupan.coverage.FakeRegister.Answer;

/** The register's feed: dense positions, rounds with one instant each, a cursor that betrays another past. */
public final class FakeFeed {

    private record Entry(Instant knownAt, String kind, Map<String, Object> content) {
    }

    private final String feedId = UUID.randomUUID().toString();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> hidden = new HashMap<>();
    private Instant through = Instant.EPOCH;

    /** A movement of so many people. */
    public static Map<String, Object> movement(String region, String effectiveOn, String segment, String status,
            long participants) {
        Map<String, Object> content = new HashMap<>();
        content.put("changeId", UUID.randomUUID().toString());
        content.put("effectiveOn", effectiveOn);
        content.put("regionCode", region);
        content.put("segment", segment);
        content.put("status", status);
        content.put("reason", status.equals("NON_AKTIF") ? "MENUNGGAK" : "NONE");
        content.put("cause", "BALANCE");
        content.put("channelCode", "NONE");
        content.put("participants", participants);
        return content;
    }

    /** A statement of a kind about an area and a day. */
    public static Map<String, Object> statement(String kind, String region, String effectiveOn, String provenance) {
        Map<String, Object> content = new HashMap<>();
        content.put("id", UUID.randomUUID().toString());
        content.put("regionCode", region);
        content.put("effectiveOn", effectiveOn);
        content.put("kind", kind);
        content.put("grain", kind.equals("BALANCE") ? "TOTAL" : null);
        content.put("provenance", provenance);
        content.put("breakdownProvenance", null);
        content.put("source", "Test");
        content.put("note", null);
        content.put("monthOnly", false);
        content.put("replaces", null);
        return content;
    }

    /** Publishes movements and statements in one round; its instant. */
    @SafeVarargs
    public final synchronized Instant publish(Map<String, Object>... contents) {
        Instant knownAt = now();
        knownAt = knownAt.isAfter(through) ? knownAt : through.plus(1, ChronoUnit.MICROS);
        for (Map<String, Object> content : contents) {
            entries.add(new Entry(knownAt, content.containsKey("participants") ? "movement" : "statement", content));
        }
        through = knownAt;
        notifyAll();
        return knownAt;
    }

    /** Publishes what makes the total of an area on a day so much, by status, and says so. */
    public synchronized Instant balance(Map<String, Object> said, Map<String, Long> totals) {
        List<Map<String, Object>> round = new ArrayList<>();
        String region = (String) said.get("regionCode");
        String day = (String) said.get("effectiveOn");
        for (String status : List.of("AKTIF", "NON_AKTIF", "UNSPECIFIED")) {
            long present = entries.stream().filter(entry -> status.equals(entry.content().get("status")))
                    .filter(entry -> inside((String) entry.content().get("regionCode"), region))
                    .filter(entry -> entry.content().get("effectiveOn").toString().compareTo(day) <= 0)
                    .mapToLong(entry -> (Long) entry.content().get("participants")).sum();
            long delta = totals.getOrDefault(status, 0L) - present;
            if (delta != 0) {
                round.add(movement(region, day, "UNSPECIFIED", status, delta));
            }
        }
        round.add(said);
        return publish(round.toArray(Map[]::new));
    }

    /** Publishes a position that says nothing, as a broken ledger does. */
    public synchronized void publishNothing() {
        through = nextInstant();
        entries.add(new Entry(through, "movement", null));
        notifyAll();
    }

    /** Forgets everything after a position, as a restore does. */
    public synchronized void restoreTo(int position) {
        entries.subList(position, entries.size()).clear();
        notifyAll();
    }

    public synchronized int position() {
        return entries.size();
    }

    /** An instant after everything published and before everything to come. */
    public synchronized Instant nextInstant() {
        Instant now = now();
        through = now.isAfter(through) ? now : through.plus(1, ChronoUnit.MICROS);
        return through;
    }

    /** Lets the register's clock be ahead until ours has caught up; the instant that it shows. */
    public synchronized Instant runAhead(Duration by) {
        through = now().plus(by);
        notifyAll();
        return through;
    }

    synchronized Answer page(Map<String, String> query) {
        String after = query.get("after");
        int from = after == null ? 0 : Integer.parseInt(after.split("_", -1)[1]);
        if (diverged(after, from)) {
            return new Answer(409, null, problem(409, "feed-diverged"));
        }
        await(from, Duration.parse("PT" + query.getOrDefault("wait", "0s").toUpperCase(Locale.ROOT)));
        if (diverged(after, from)) {
            return new Answer(409, null, problem(409, "feed-diverged")); // restored while it waited
        }
        int to = Math.min(entries.size(), from + Integer.parseInt(query.getOrDefault("limit", "1000")));
        Map<String, Object> page = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(row(i));
        }
        page.put("entries", rows);
        page.put("next", String.join("_", feedId, Integer.toString(to), chain(to)));
        page.put("position", to);
        page.put("knownAt", to == 0 ? null : entries.get(to - 1).knownAt().toString());
        page.put("through", (to < entries.size() ? entries.get(to).knownAt().minus(1, ChronoUnit.MICROS) : nextInstant())
                .toString());
        return new Answer(200, null, page);
    }

    /** People that the register counts itself but that no movement told of: what drift is. */
    public synchronized void hide(String region, long people) {
        hidden.put(region, people);
    }

    /**
     * People counted by the register itself: here by adding up, area by area; with a position and a day, what was published up
     * to it and takes effect by then.
     */
    synchronized Map<String, Object> totals(Map<String, String> query) {
        Map<List<Object>, Long> sums = new HashMap<>();
        int position = Integer.parseInt(query.getOrDefault("position", Integer.toString(entries.size())));
        String asOf = query.getOrDefault("asOf", "9999-12-31");
        String under = query.getOrDefault("under", "");
        hidden.forEach((region, people) -> sums.put(List.of(region, "PBPU", "AKTIF", "NONE"), people));
        entries.subList(0, position).stream().filter(entry -> entry.kind().equals("movement")).map(Entry::content)
                .filter(Objects::nonNull).filter(moved -> moved.get("effectiveOn").toString().compareTo(asOf) <= 0)
                .filter(moved -> (moved.get("regionCode") + ".").startsWith(under.isEmpty() ? "" : under + "."))
                .forEach(moved -> sums.merge(
                        Arrays.asList(moved.get("regionCode"), moved.get("segment"), moved.get("status"), moved.get("reason")),
                        (Long) moved.get("participants"), Long::sum));
        List<Map<String, Object>> counts = new ArrayList<>();
        sums.forEach((key, people) -> {
            if (people != 0) {
                counts.add(Map.of("regionCode", key.get(0), "segment", key.get(1), "status", key.get(2), "reason", key.get(3),
                        "participants", people));
            }
        });
        Map<String, Object> totals = new HashMap<>();
        totals.put("position", position);
        totals.put("knownAt", position == 0 ? null : entries.get(position - 1).knownAt().toString());
        totals.put("counts", counts);
        return totals;
    }

    static Map<String, Object> problem(int status, String code) {
        return Map.of("type", "/problems/" + code, "title", code, "status", status, "code", code);
    }

    private Map<String, Object> row(int index) {
        Entry entry = entries.get(index);
        Map<String, Object> row = new HashMap<>();
        row.put("kind", entry.kind());
        row.put("position", index + 1);
        row.put("knownAt", entry.knownAt().toString());
        row.put("movement", entry.kind().equals("movement") ? entry.content() : null);
        row.put("statement", entry.kind().equals("statement") ? entry.content() : null);
        return row;
    }

    private boolean diverged(String cursor, int position) {
        return cursor != null && (position > entries.size()
                || !cursor.equals(String.join("_", feedId, Integer.toString(position), chain(position))));
    }

    private void await(int from, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (entries.size() == from && System.nanoTime() < deadline) {
            try {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private String chain(int position) {
        return Integer.toHexString(Objects.hash(entries.subList(0, position).toArray()));
    }

    private static boolean inside(String region, String area) {
        return area.equals("ID") || region.equals(area) || region.startsWith(area + ".");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
