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
final class RandomFigures {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");
    private static final String EDITION = "edition-2024";

    private final Random random;

    private RandomFigures(long seed) {
        this.random = new Random(seed);
    }

    static Figure of(long seed) {
        return new RandomFigures(seed).figure();
    }

    private Figure figure() {
        int areas = random.nextInt(6);
        List<Child> children = ranked(areas);
        boolean counted = random.nextInt(4) > 0;
        long registered = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(3_000_000);
        long people = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(3_000_000));
        long active = registered == 0 ? 0 : random.nextInt((int) registered + 1);
        AreaKind kind = AreaKind.values()[random.nextInt(AreaKind.values().length - 1)];
        String code = kind == AreaKind.BRANCH ? "branch:901" : kind == AreaKind.DEPUTY ? "deputy:IX" : "99";
        Count count = counted ? new Count(registered, active, registered - active, 0, provenance(), provenance(),
                random.nextBoolean() ? null : provenance(), 1, DAY, DAY,
                List.of(new Figure.Statement(Figure.Statement.Kind.BALANCE, code, DAY, false, "Laporan", null))) : null;
        Figure.Population population = new Figure.Population(EDITION, people, Figure.Population.From.OWN_ROW, null,
                provenance(), "Sumber", DAY.minusDays(random.nextInt(2000)), null, random.nextBoolean() ? null : "ragu");
        boolean office = code.contains(":");
        Figure.Territory territory = office ? new Figure.Territory(random.nextInt(3),
                random.nextBoolean() ? null : (long) random.nextInt(4), counted, random.nextBoolean() ? null : "Sumber") : null;
        return new Figure(new Figure.Scope(code, "Tempat", kind, List.of(new Figure.AreaName("ID", "Indonesia"))), DAY,
                Instant.EPOCH, Instant.EPOCH, 1, 1, false, count, List.of(),
                counted ? null : new Figure.Known(random.nextInt(2), areas), territory, population, null,
                counted ? rates(registered, active, people) : List.of(),
                counted ? new Figure.Remainder(people - registered) : null,
                List.of(), targets(counted ? registered : null), children, published(code, children), visits(code));
    }

    private List<Child> ranked(int areas) {
        List<long[]> parts = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            parts.add(new long[] { random.nextInt(2000), 1 + random.nextInt(2000) });
        }
        parts.sort(Comparator.comparing((long[] part) -> ratio(part)).reversed());
        List<Child> children = new ArrayList<>();
        long rank = 0;
        for (int i = 0; i < areas; i++) {
            long[] part = parts.get(i);
            rank = i > 0 && ratio(parts.get(i - 1)).compareTo(ratio(part)) == 0 ? rank : i + 1;
            children.add(new Child("99.0" + (i + 1), "Wilayah " + "ABCDEF".charAt(i), AreaKind.REGENCY, rank, part[0], null,
                    part[1], percent(part[0], part[1]), null, null, provenance(), provenance()));
        }
        for (int i = random.nextInt(4); i > 2; i--) {
            children.add(new Child("99.1" + i, "Wilayah Kosong", AreaKind.REGENCY, null, null, null, 5L, null, null, null, null,
                    null));
        }
        return children;
    }

    /** Exact to far more digits than a fraction of such small parts needs to differ. */
    private static BigDecimal ratio(long[] part) {
        return BigDecimal.valueOf(part[0]).divide(BigDecimal.valueOf(part[1]), 20, RoundingMode.HALF_UP);
    }

    private List<Figure.Rate> rates(long registered, long active, long people) {
        List<Figure.Rate> rates = new ArrayList<>();
        rates.add(rate(Indicator.cakupan, registered, people));
        rates.add(rate(Indicator.keaktifan_penduduk, active, people));
        if (registered > 0) {
            rates.add(rate(Indicator.keaktifan_peserta, active, registered));
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

    private List<Target> targets(Long registered) {
        List<Target> targets = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            long required = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(3_000_000);
            Long gap = registered == null ? null : required - registered;
            int measure = random.nextInt(3);
            targets.add(new Target("99", "Tempat", Indicator.values()[random.nextInt(3)],
                    measure == 0 ? BigDecimal.valueOf(random.nextInt(101)) : null, measure == 1 ? required : null,
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
            Published.Qualifier qualifier = random.nextInt(3) == 0 ? Published.Qualifier.values()[random.nextInt(2)] : null;
            boolean ofArea = !children.isEmpty() && measure != Published.Measure.cakupan && random.nextInt(3) == 0;
            boolean bounded = measure.name().startsWith("wilayah_di_");
            String label = measure == Published.Measure.lain ? "Hal" : null;
            Published figure = new Published("C" + i, ofArea ? children.get(0).code() : scope, measure, segment, DAY,
                    Published.Grain.values()[random.nextInt(3)], value, unit, step, qualifier,
                    bounded ? BigDecimal.valueOf(98) : null, List.of(), label, label, "9", null, "Sumber", null, null);
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
