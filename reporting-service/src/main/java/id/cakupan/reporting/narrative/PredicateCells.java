package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Predicates.Alternative;
import id.cakupan.reporting.coverage.Predicates.Condition;
import id.cakupan.reporting.coverage.Predicates.Predicate;

/** Lays out which predicates a scope and its areas have, and what is missing to those that they have not. */
final class PredicateCells {

    private static final Map<String, Wording> CONDITIONS = Map.of("cakupan", new Wording("cakupan", "coverage"),
            "keaktifan_penduduk", new Wording("keaktifan dari penduduk", "activity of the population"), "keaktifan_peserta",
            new Wording("keaktifan dari peserta", "activity of the participants"), "porsi_pemda",
            new Wording("bagian peserta pemda", "share paid by local government"), "perjanjian",
            new Wording("perjanjian dengan pemda", "agreement with the local government"), "tanpa_tunggakan",
            new Wording("tidak ada tunggakan pemda", "no arrears of the local government"), "permintaan",
            new Wording("permintaan resmi", "formal request"), "lunas_sampai", new Wording("iuran lunas", "dues paid"));

    /** More areas are in the sheets of their own scopes. */
    private static final int MOST_AREAS = 60;

    private final Cells cells;
    private final Lang lang;

    private PredicateCells(Cells cells, Lang lang) {
        this.cells = cells;
        this.lang = lang;
    }

    static void put(Behind behind, Cells cells, Lang lang) {
        PredicateCells builder = new PredicateCells(cells, lang);
        behind.ownPredicates().ifPresent(builder::own);
        behind.nextEdition().ifPresent(edition -> cells.put("predicates.next", Cell.text(edition)));
        PredicateTally.of(behind).forEach(tally -> tally.into(cells));
        List<Predicates.Area> areas = areasOf(behind);
        if (areas.size() < known(behind).count()) {
            cells.put("predicates.areas", Cell.number(Cell.Kind.areas, known(behind).count()));
            cells.put("predicates.shown", Cell.number(Cell.Kind.areas, areas.size()));
        }
        int number = 0;
        for (Predicates.Area area : areas) {
            builder.row("bar." + ++number, area);
        }
    }

    /** Of which at least one predicate can be told. */
    static Stream<Predicates.Area> known(Behind behind) {
        return behind.predicatesOfAreas().stream()
                .filter(area -> area.predicates().stream().anyMatch(one -> one.met() != null));
    }

    /** Of these those that may lose a predicate first, then those that lack fewest people to one. */
    static List<Predicates.Area> areasOf(Behind behind) {
        return known(behind).sorted(Comparator
                .comparing((Predicates.Area area) -> until(area).orElse(LocalDate.MAX))
                .thenComparing(area -> area.predicates().stream().noneMatch(PredicateCells::isLostWithNextEdition))
                .thenComparing(area -> nearest(area).flatMap(PredicateCells::missing).orElse(Long.MAX_VALUE)))
                .limit(MOST_AREAS).toList();
    }

    static boolean isLostWithNextEdition(Predicate predicate) {
        return Boolean.TRUE.equals(predicate.met()) && Boolean.FALSE.equals(predicate.metInNextEdition());
    }

    private static Optional<LocalDate> until(Predicates.Area area) {
        return area.predicates().stream().flatMap(one -> one.warnings().stream()).map(Predicates.Warning::failsOn)
                .min(Comparator.naturalOrder());
    }

    /** Of the predicates that it has not, the one to which fewest people are missing. */
    private static Optional<Predicate> nearest(Predicates.Area area) {
        return area.predicates().stream().filter(one -> !Boolean.TRUE.equals(one.met()) && missing(one).isPresent())
                .min(Comparator.comparing((Predicate one) -> missing(one).orElseThrow()));
    }

    /** The way that is met, or that is nearest: the fewest conditions fail, and the fewest people are missing. */
    static Optional<Alternative> nearest(Predicate predicate) {
        List<Alternative> fitting = predicate.alternatives().stream().filter(way -> Objects.equals(way.met(), predicate.met()))
                .toList();
        return (fitting.isEmpty() ? predicate.alternatives() : fitting).stream()
                .min(Comparator.comparing((Alternative one) -> failing(one).size())
                        .thenComparing(one -> failing(one).stream().map(Condition::people).filter(people -> people != null)
                                .mapToLong(Long::longValue).sum())
                        .thenComparing(Alternative::alternative));
    }

    /** The conditions that are not met, or of which it cannot be said. */
    static List<Condition> failing(Alternative alternative) {
        return alternative.conditions().stream().filter(one -> !Boolean.TRUE.equals(one.met())).toList();
    }

    /** Of a way that is met, the condition that fewest people keep from failing. */
    static Optional<Condition> tightest(Alternative alternative) {
        return alternative.conditions().stream()
                .filter(one -> Boolean.TRUE.equals(one.met()) && one.people() != null && one.asked() != null)
                .max(Comparator.comparing(Condition::people));
    }

    /** {@code UHC_PRIORITAS} as it is written: UHC Prioritas. */
    static String name(String predicate) {
        return Arrays.stream(predicate.split("_")).filter(word -> !word.isEmpty())
                .map(word -> word.equals("UHC") ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private void own(Predicates.Area area) {
        int number = 0;
        for (Predicate predicate : area.predicates()) {
            String id = "predicate." + ++number;
            cells.put(id + ".name", Cell.text(name(predicate.predicate())));
            nearest(predicate).ifPresent(way -> {
                conditions(id, failing(way));
                tightest(way).ifPresent(condition -> condition(id + ".tightest", condition));
            });
            warnings(id, predicate);
        }
    }

    private void warnings(String id, Predicate predicate) {
        int number = 0;
        for (Predicates.Warning warning : predicate.warnings()) {
            String of = id + ".warning." + ++number;
            cells.put(of + ".name", Cell.text(condition(warning.condition())));
            cells.put(of + ".lost", Cell.people(warning.lost(), null));
            cells.put(of + ".day", Cell.day(warning.failsOn(), false));
        }
    }

    private void conditions(String id, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(id + ".lacks." + (i + 1), conditions.get(i));
        }
    }

    private void condition(String id, Condition condition) {
        cells.put(id + ".name", Cell.text(condition(condition.condition())));
        asked(condition).ifPresent(asked -> cells.put(id + ".asked", asked));
        if (condition.people() != null) {
            cells.put(id + ".people", Cell.people(Math.abs(condition.people()), null));
        }
        if (condition.rupiah() != null) {
            cells.put(id + ".rupiah", Cell.number(Cell.Kind.number, condition.rupiah()));
        }
    }

    /** A percentage or a day. */
    static Optional<Cell> asked(Condition condition) {
        if (condition.asked() == null) {
            return Optional.empty();
        }
        return Optional.of(condition.asked().indexOf('-') > 0 ? Cell.day(LocalDate.parse(condition.asked()), false)
                : Cell.bound(new BigDecimal(condition.asked())));
    }

    private String condition(String code) {
        Wording name = CONDITIONS.get(code);
        return name == null ? code : name.in(lang);
    }

    private void row(String id, Predicates.Area area) {
        cells.put(id + ".name", Cell.text(area.name()));
        List<Predicate> met = area.predicates().stream().filter(one -> Boolean.TRUE.equals(one.met())).toList();
        if (!met.isEmpty()) {
            cells.put(id + ".met", Cell.text(met.stream().map(one -> name(one.predicate())).collect(Collectors.joining(", "))));
        }
        met.stream().flatMap(one -> nearest(one).stream()).flatMap(way -> tightest(way).stream())
                .max(Comparator.comparing(Condition::people))
                .ifPresent(one -> cells.put(id + ".spare", Cell.people(Math.abs(one.people()), null)));
        met.stream().filter(PredicateCells::isLostWithNextEdition).map(one -> name(one.predicate()))
                .reduce((one, other) -> one + ", " + other).ifPresent(lost -> cells.put(id + ".next", Cell.text(lost)));
        until(area).ifPresent(day -> cells.put(id + ".until", Cell.day(day, false)));
        nearest(area).ifPresent(one -> {
            cells.put(id + ".near", Cell.text(name(one.predicate())));
            cells.put(id + ".missing", Cell.people(missing(one).orElseThrow(), null));
        });
    }

    /** The people that the condition that most are missing to lacks; empty where none is known to lack people. */
    private static Optional<Long> missing(Predicate predicate) {
        return nearest(predicate).flatMap(way -> failing(way).stream().map(Condition::people)
                .filter(people -> people != null && people > 0).max(Comparator.naturalOrder()));
    }
}
