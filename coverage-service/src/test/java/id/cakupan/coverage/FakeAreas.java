package id.cakupan.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.FakeRegister.Answer;

/** The register's areas: the nation, all provinces, those of Sumatera Selatan and some districts. */
public final class FakeAreas {

    private final List<Map<String, Object>> areas = new ArrayList<>();
    private int state = 1;

    FakeAreas() {
        try {
            Files.readAllLines(Path.of("src/test/resources/areas.csv")).stream().skip(1).map(line -> line.split(",", -1))
                    .forEach(parts -> areas.add(area(parts[0], parts[1], parts[2], parts[3].isEmpty() ? null : parts[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an area, or puts another in the place of the one with its code. */
    public synchronized void put(String code, String name, String kind, String parent) {
        areas.removeIf(area -> area.get("code").equals(code));
        areas.add(area(code, name, kind, parent));
        state++;
    }

    /** Adds an area of some days; null means always, or still. */
    public synchronized void put(String code, String parent, String validFrom, String validTo, String predecessor) {
        Map<String, Object> area = area(code, "Area " + code, code.contains(".") ? "REGENCY" : "PROVINCE", parent);
        area.put("validFrom", validFrom);
        area.put("validTo", validTo);
        area.put("predecessor", predecessor);
        areas.removeIf(other -> other.get("code").equals(code));
        areas.add(area);
        state++;
    }

    public synchronized int size() {
        return areas.size();
    }

    synchronized Answer page(Map<String, String> query, String held) {
        String etag = "\"areas-" + state + "\"";
        if (etag.equals(held)) {
            return new Answer(304, etag, null);
        }
        // Small pages, so that paging is met in every test.
        int limit = Math.min(40, Integer.parseInt(query.get("limit")));
        String after = query.getOrDefault("after", "");
        List<Map<String, Object>> rest = areas.stream()
                .sorted((one, other) -> one.get("code").toString().compareTo(other.get("code").toString()))
                .filter(area -> area.get("code").toString().compareTo(after) > 0).toList();
        List<Map<String, Object>> items = rest.subList(0, Math.min(limit, rest.size()));
        Map<String, Object> page = new HashMap<>();
        page.put("items", items);
        page.put("next", rest.size() > limit ? items.get(limit - 1).get("code") : null);
        return new Answer(200, etag, page);
    }

    private static Map<String, Object> area(String code, String name, String kind, String parent) {
        Map<String, Object> area = new HashMap<>();
        area.put("code", code);
        area.put("name", name);
        area.put("kind", kind);
        area.put("parent", parent);
        area.put("validFrom", null);
        area.put("validTo", null);
        area.put("predecessor", null);
        area.put("source", "Test");
        return area;
    }
}
