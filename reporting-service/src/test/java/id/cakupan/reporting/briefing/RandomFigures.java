package id.cakupan.reporting.briefing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Utilisation;

/** Figures of places that do not exist, consistent as coverage-service makes them; small ones, so that 0 and 1 occur. */
public final class RandomFigures {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");
    private static final String EDITION = "edition-2024";

    private final Random random;

    private RandomFigures(long seed) {
        this.random = new Random(seed);
    }

    public static Figure of(long seed) {
        return new RandomFigures(seed).figure();
    }

    private Figure figure() {
        AreaKind kind = AreaKind.values()[random.nextInt(AreaKind.values().length - 1)];
        boolean office = kind == AreaKind.BRANCH || kind == AreaKind.DEPUTY;
        String code = kind == AreaKind.NATION ? "ID" : !office ? "99" : kind == AreaKind.BRANCH ? "branch:901" : "deputy:IX";
        String edition = random.nextInt(5) == 0 ? null : EDITION;
        List<Child> children = children(kind, edition);
        List<Child> unknown = children.stream().filter(child -> child.registered() == null).toList();
        Figure.Territory territory = office ? territory(kind, children.size(), unknown.size()) : null;
        boolean complete = territory == null || territory.complete();
        boolean summed = !children.isEmpty() && unknown.isEmpty() && complete;
        boolean own = !office && random.nextInt(3) > 0;
        Count count = own ? count(code, small(3_000_000))
                : summed ? count(code, children.stream().mapToLong(Child::registered).sum()) : null;
        Figure.Population population = edition == null || !complete ? null : population(1 + small(3_000_000));
        boolean counted = count != null;
        return new Figure(new Figure.Scope(code, "Tempat", kind, List.of(new Figure.AreaName("ID", "Indonesia"))), DAY,
                Instant.EPOCH, Instant.EPOCH, 1, 1, false, count, counted ? List.of() : missing(unknown),
                counted ? null : new Figure.Known(children.size() - unknown.size(), children.size()), territory, population,
                edition, rates(count, population),
                counted && population != null ? new Figure.Remainder(population.people() - count.registered()) : null,
                List.of(), targets(code, count, population), counted ? children : unranked(children),
                published(code, children), visits(code));
    }

    /** 0, 1 and 2 as often as any larger number. */
    private long small(int most) {
        return random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(most);
    }

    private Count count(String code, long registered) {
        long active = registered == 0 ? 0 : random.nextInt((int) registered + 1);
        return new Count(registered, active, registered - active, 0, provenance(), provenance(),
                random.nextBoolean() ? null : provenance(), 1, DAY, DAY,
                List.of(new Figure.Statement(Figure.Statement.Kind.BALANCE, code, DAY, false, "Laporan", null)));
    }

    private Figure.Population population(long people) {
        return new Figure.Population(EDITION, people, Figure.Population.From.OWN_ROW, null, provenance(), "Sumber",
                DAY.minusDays(random.nextInt(2000)), null, random.nextBoolean() ? null : "ragu");
    }

    /** A branch is wholly known where as many areas are as it has; of a deputy region each branch must be, too. */
    private Figure.Territory territory(AreaKind kind, int known, int unknown) {
        boolean listed = random.nextBoolean();
        if (kind == AreaKind.DEPUTY) {
            return new Figure.Territory(known, listed ? (long) known : null, listed && known > 0 && unknown == 0, null);
        }
        Long total = random.nextInt(3) == 0 ? null : listed ? known : (long) random.nextInt(5);
        return new Figure.Territory(known, total, total != null && total == known && known > 0,
                total == null ? null : "Sumber");
    }

    private List<Figure.Missing> missing(List<Child> unknown) {
        return unknown.stream().map(child -> {
            int of = random.nextInt(4);
            return new Figure.Missing(child.code(), child.name(), random.nextInt(of + 1), of);
        }).toList();
    }

    /** By coverage from the highest, those without a count last; none has a population where there is no edition. */
    private List<Child> children(AreaKind scope, String edition) {
        List<AreaKind> kinds = kinds(scope);
        List<long[]> parts = new ArrayList<>();
        for (int i = kinds.isEmpty() ? 0 : random.nextInt(random.nextInt(3) == 0 ? 16 : 6); i > 0; i--) {
            parts.add(new long[] { random.nextInt(2000), 1 + random.nextInt(2000) });
        }
        parts.sort(Comparator.comparing((long[] part) -> ratio(part)).reversed());
        List<Child> children = new ArrayList<>();
        long rank = 0;
        for (int i = 0; i < parts.size(); i++) {
            long[] part = parts.get(i);
            rank = i > 0 && ratio(parts.get(i - 1)).compareTo(ratio(part)) == 0 ? rank : i + 1;
            boolean rated = edition != null;
            children.add(new Child("99." + (10 + i), "Wilayah " + "ABCDEFGHIJKLMNO".charAt(i), oneOf(kinds),
                    rated ? rank : null, part[0], null, rated ? part[1] : null, rated ? percent(part[0], part[1]) : null, null,
                    null, provenance(), rated ? provenance() : null));
        }
        for (int i = kinds.isEmpty() ? 0 : random.nextInt(5) - 2; i > 0; i--) {
            children.add(new Child("99.3" + i, "Wilayah Kosong " + "PQ".charAt(i - 1), oneOf(kinds), null, null, null,
                    edition == null ? null : 5L, null, null, null, null, null));
        }
        return children;
    }

    private AreaKind oneOf(List<AreaKind> kinds) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    /** Of what kinds the areas directly in a scope are; here all of one kind, or regencies and cities together. */
    private List<AreaKind> kinds(AreaKind scope) {
        return switch (scope) {
            case NATION -> List.of(AreaKind.PROVINCE);
            case PROVINCE, BRANCH -> List.of(List.of(AreaKind.REGENCY), List.of(AreaKind.CITY),
                    List.of(AreaKind.REGENCY, AreaKind.CITY)).get(random.nextInt(3));
            case CITY, REGENCY -> List.of(AreaKind.DISTRICT);
            case DEPUTY -> List.of(AreaKind.BRANCH);
            default -> List.of();
        };
    }

    private static List<Child> unranked(List<Child> children) {
        return children.stream().map(child -> new Child(child.code(), child.name(), child.kind(), null, child.registered(),
                child.active(), child.population(), child.cakupan(), child.keaktifanPenduduk(), child.keaktifanPeserta(),
                child.provenance(), child.cakupanProvenance())).toList();
    }

    /** Exact to far more digits than a fraction of such small parts needs to differ. */
    private static BigDecimal ratio(long[] part) {
        return BigDecimal.valueOf(part[0]).divide(BigDecimal.valueOf(part[1]), 20, RoundingMode.HALF_UP);
    }

    private List<Figure.Rate> rates(Count count, Figure.Population population) {
        List<Figure.Rate> rates = new ArrayList<>();
        if (count != null && population != null) {
            rates.add(rate(Indicator.cakupan, count.registered(), population.people()));
            rates.add(rate(Indicator.keaktifan_penduduk, count.active(), population.people()));
        }
        if (count != null && count.registered() > 0) {
            rates.add(rate(Indicator.keaktifan_peserta, count.active(), count.registered()));
        }
        return rates;
    }

    private Figure.Rate rate(Indicator indicator, long numerator, long denominator) {
        return new Figure.Rate(indicator, "1", numerator, denominator, percent(numerator, denominator), EDITION, provenance());
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2,
                RoundingMode.HALF_UP);
    }

    /** Of the scope and of the nation; people that the nation wants are required of the nation alone. */
    private List<Target> targets(String code, Count count, Figure.Population population) {
        List<Target> targets = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Indicator indicator = Indicator.values()[random.nextInt(3)];
            boolean own = code.equals("ID") || random.nextBoolean();
            int measure = random.nextInt(3);
            Long has = count == null ? null : indicator == Indicator.cakupan ? count.registered() : count.active();
            Long base = indicator == Indicator.keaktifan_peserta ? count == null ? null : (Long) count.registered()
                    : population == null ? null : (Long) population.people();
            long percentage = random.nextInt(121);
            long people = has == null ? small(3_000_000) : Math.max(0, has + random.nextInt(3) - 1);
            Long required = measure == 0 ? base == null ? null : (Long) ((percentage * base + 99) / 100)
                    : own && (measure == 1 || has != null) ? (Long) people : null;
            Long gap = required == null || has == null ? null : (Long) (required - has);
            targets.add(new Target(own ? code : "ID", own ? "Tempat" : "Indonesia", indicator,
                    measure == 0 ? BigDecimal.valueOf(percentage) : null, measure == 1 ? people : null,
                    measure == 2 ? (long) random.nextInt(3) : null, measure == 2 ? DAY.minusYears(1) : null, DAY.plusDays(30),
                    "Dasar", required, gap, gap == null ? null : gap <= 0));
        }
        return targets;
    }

    private List<Comparison> published(String scope, List<Child> children) {
        List<Comparison> published = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Published.Measure measure = Published.Measure.values()[random.nextInt(Published.Measure.values().length)];
            Published.Unit unit = unit(measure);
            List<String> steps = unit == Published.Unit.percent ? List.of("1", "0.01", "0.001", "0.1")
                    : unit == Published.Unit.people ? List.of("1", "100", "1000", "100000") : List.of("1", "1", "1", "1");
            BigDecimal step = new BigDecimal(steps.get(random.nextInt(4)));
            BigDecimal value = step.multiply(new BigDecimal(BigInteger.valueOf(random.nextInt(3000))));
            BigDecimal ours = random.nextInt(3) == 0 ? value.add(step) : value.subtract(step.multiply(BigDecimal.TEN));
            Verdict verdict = Verdict.values()[random.nextInt(4)];
            boolean compared = verdict != Verdict.NOT_COMPARED;
            String segment = random.nextInt(4) == 0 ? "PBPU" : null;
            Published.Qualifier qualifier = random.nextInt(3) == 0 ? Published.Qualifier.values()[random.nextInt(3)] : null;
            boolean ofArea = !children.isEmpty() && measure != Published.Measure.cakupan && random.nextInt(3) == 0;
            boolean bounded = measure.name().startsWith("wilayah_di_");
            String label = measure == Published.Measure.lain ? "Hal" : null;
            Published figure = new Published("C" + i, ofArea ? children.get(0).code() : scope, measure, segment, DAY,
                    Published.Grain.values()[random.nextInt(3)], value, unit, step, qualifier,
                    bounded ? BigDecimal.valueOf(98) : null, List.of(), label, label, "9", "Sumber", null,
                    random.nextBoolean() ? null : "Catatan");
            published.add(new Comparison(figure, ofArea ? children.get(0).name() : "Tempat", verdict, compared ? ours : null,
                    compared ? ours.subtract(value) : null, compared ? provenance() : null,
                    compared && random.nextInt(4) == 0 ? "ragu" : null, List.of()));
        }
        return published;
    }

    /** As it follows from what is measured; only other figures choose. */
    private Published.Unit unit(Published.Measure measure) {
        return switch (measure) {
            case cakupan, keaktifan, ketidakaktifan, cakupan_seharusnya -> Published.Unit.percent;
            case terdaftar, aktif, tidak_aktif, belum_terdaftar, penduduk -> Published.Unit.people;
            case wilayah, wilayah_di_atas, wilayah_di_bawah -> Published.Unit.areas;
            case lain -> Published.Unit.values()[random.nextInt(Published.Unit.values().length)];
        };
    }

    private List<Utilisation> visits(String scope) {
        List<Utilisation> visits = new ArrayList<>();
        for (int year = 2023; year > 2023 - random.nextInt(4); year--) {
            LocalDate from = LocalDate.of(year, 1, 1);
            long days = from.lengthOfYear();
            long visited = random.nextInt(3) == 0 ? 1000 : 1000L * random.nextInt(4000);
            visits.add(new Utilisation("V" + year, scope, from, from.plusDays(days - 1), visited, 1000, days,
                    Math.round((double) visited / days), random.nextBoolean() ? null : 1L + random.nextInt(9000),
                    random.nextBoolean() ? List.of() : List.of(360L), "R", "Sumber", null, null));
        }
        return visits;
    }

    private Provenance provenance() {
        return Provenance.values()[random.nextInt(3)];
    }
}
