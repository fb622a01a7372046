package id.cakupan.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.cakupan.coverage.FakeRegister.Answer;

/** The register's lists: branches, territories, deputy regions, days off, agreements and tariffs; none at first. */
public final class FakePlaces {

    private final Map<String, List<Map<String, Object>>> lists = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();

    /** Adds a branch from a day on; null means always. */
    public void branch(String code, String name, String deputy, Integer areasTotal, String validFrom) {
        Map<String, Object> row = row(validFrom, null);
        row.put("code", code);
        row.put("name", name);
        row.put("deputy", deputy);
        row.put("areasTotal", areasTotal);
        add("branches", row);
    }

    /** Adds an area to a branch for some days. */
    public void territory(String branch, String region, String validFrom, String validTo) {
        Map<String, Object> row = row(validFrom, validTo);
        row.put("branch", branch);
        row.put("region", region);
        add("territories", row);
    }

    /** Adds a deputy region. */
    public void deputy(String code, String name, boolean allBranchesListed) {
        Map<String, Object> row = row(null, null);
        row.put("code", code);
        row.put("name", name);
        row.put("allBranchesListed", allBranchesListed);
        add("deputies", row);
    }

    /** Adds a day off. */
    public void holiday(String day, String name, String kind) {
        Map<String, Object> row = new HashMap<>(Map.of("day", day, "name", name, "kind", kind, "source", "Test"));
        row.put("note", null);
        add("holidays", row);
    }

    /** Adds an agreement of a local government; what is not given is null. */
    public void agreement(String region, String validFrom, Map<String, Object> given) {
        Map<String, Object> row = row(validFrom, null);
        row.put("region", region);
        List.of("number", "quota", "budgetRupiah", "arrearsRupiah", "arrearsOn", "paidTo", "requestedOn")
                .forEach(part -> row.put(part, given.get(part)));
        add("agreements", row);
    }

    /** Adds a tariff of a sum a head and month; without a class it is of every one. */
    public void tariff(String segment, String classRight, String payer, long rupiah) {
        tariff(segment, classRight, payer, rupiah, null);
    }

    private void tariff(String segment, String classRight, String payer, Long rupiah, String percent) {
        Map<String, Object> row = row(null, null);
        row.put("segment", segment);
        row.put("classRight", classRight);
        row.put("payer", payer);
        row.put("rupiah", rupiah);
        row.put("percent", percent == null ? null : new BigDecimal(percent));
        row.put("payCeiling", null);
        add("tariffs", row);
    }

    /** Adds a tariff that is a share of pay. */
    public void share(String segment, String payer, String percent) {
        tariff(segment, null, payer, null, percent);
    }

    /** Takes rows with this value away. */
    public synchronized void remove(String list, String field, String value) {
        lists.getOrDefault(list, new ArrayList<>()).removeIf(row -> value.equals(row.get(field)));
        states.merge(list, 1, Integer::sum);
    }

    synchronized Answer list(String name, String held) {
        String etag = "\"" + name + "-" + states.getOrDefault(name, 0) + "\"";
        return etag.equals(held) ? new Answer(304, etag, null)
                : new Answer(200, etag, Map.of("items", lists.getOrDefault(name, List.of())));
    }

    private synchronized void add(String list, Map<String, Object> row) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(row);
        states.merge(list, 1, Integer::sum);
    }

    private static Map<String, Object> row(String validFrom, String validTo) {
        Map<String, Object> row = new HashMap<>();
        row.put("validFrom", validFrom);
        row.put("validTo", validTo);
        row.put("source", "Test");
        row.put("note", null);
        return row;
    }
}
