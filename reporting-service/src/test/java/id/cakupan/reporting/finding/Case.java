package id.cakupan.reporting.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.cakupan.reporting.briefing.Materials;
import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Comparison.Base;
import id.cakupan.reporting.coverage.Comparison.Candidate;
import id.cakupan.reporting.coverage.Comparison.Rounding;
import id.cakupan.reporting.coverage.Comparison.Verdict;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.AreaName;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Count;
import id.cakupan.reporting.coverage.Figure.Population;
import id.cakupan.reporting.coverage.Figure.Rate;
import id.cakupan.reporting.coverage.Figure.Remainder;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Figure.Territory;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Grain;
import id.cakupan.reporting.coverage.Published.Measure;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.coverage.Published.Unit;
import id.cakupan.reporting.coverage.Utilisation;
import id.cakupan.reporting.narrative.Finding;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Narrative;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;

/** Figures of a scope and what reports printed about it, put together for a test. */
final class Case {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final AreaName scope;
    private final LocalDate asOf;
    private final List<Rate> rates = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Comparison> published = new ArrayList<>();
    private final List<Utilisation> utilisation = new ArrayList<>();
    private String source = "Harian Contoh";
    private Provenance ours = Provenance.STATED;
    private long visitStep = 1;
    private Count count;
    private Population population;
    private Territory territory;
    private LocalDate printedOn;
    private Grain grain = Grain.DAY;
    private Qualifier qualifier;

    Case(String code, String name, String asOf) {
        this.scope = new AreaName(code, name);
        this.asOf = LocalDate.parse(asOf);
        this.printedOn = this.asOf;
    }

    /** The day, or the first of the month or year, of the printed figures that follow. */
    Case on(String day, Grain named) {
        this.printedOn = LocalDate.parse(day);
        this.grain = named;
        return this;
    }

    /** How firmly the printed figures that follow are stated; null for flatly. */
    Case stating(Qualifier softly) {
        this.qualifier = softly;
        return this;
    }

    Case territory(long known, Long total) {
        this.territory = new Territory(known, total, total != null && total == known, source);
        return this;
    }

    Case from(String newspaper) {
        this.source = newspaper;
        return this;
    }

    /** Of our side of the comparisons that follow. */
    Case ours(Provenance provenance) {
        this.ours = provenance;
        return this;
    }

    /** What the visits that follow are rounded to. */
    Case visitStep(long step) {
        this.visitStep = step;
        return this;
    }

    Case count(long registered, long active, long inactive) {
        count = new Count(registered, active, inactive, registered - active - inactive, Provenance.DERIVED, Provenance.DERIVED,
                null, 1, asOf, asOf, List.of());
        return this;
    }

    Case population(long people, String doubt) {
        population = new Population("edisi-a", people, Population.From.OWN_ROW, null, Provenance.DERIVED, source, asOf, null,
                doubt);
        return this;
    }

    Case rate(Indicator indicator, long numerator, long denominator) {
        return rate(indicator, numerator, denominator, Provenance.DERIVED);
    }

    Case rate(Indicator indicator, long numerator, long denominator, Provenance provenance) {
        rates.add(new Rate(indicator, "1", numerator, denominator, percent(numerator, denominator), null, provenance));
        return this;
    }

    Case target(String percentage, Long headcount, Long additional, Long signedGap) {
        targets.add(new Target(scope.code(), scope.name(), Indicator.cakupan,
                percentage == null ? null : new BigDecimal(percentage), headcount, additional, additional == null ? null : asOf,
                LocalDate.of(asOf.getYear(), 12, 31), "Dasar", null, signedGap,
                signedGap == null ? null : signedGap <= 0));
        return this;
    }

    Case child(String code, String name, long registered, long people) {
        return child(code, name, registered, people, Provenance.DERIVED);
    }

    Case child(String code, String name, long registered, long people, Provenance provenance) {
        children.add(new Child(code, name, kind(name), null, registered, null, people, percent(registered, people), null,
                null, provenance, provenance));
        return this;
    }

    Case estimatedChild(String code, String name, long registered, long people, String activity) {
        children.add(new Child(code, name, kind(name), null, registered, null, people, percent(registered, people), null,
                new BigDecimal(activity), Provenance.ESTIMATED, Provenance.ESTIMATED));
        return this;
    }

    Case unknownChild(String code, String name) {
        children.add(new Child(code, name, kind(name), null, null, null, null, null, null, null, null, null));
        return this;
    }

    private static AreaKind kind(String name) {
        return name.startsWith("Kota ") ? AreaKind.CITY : name.startsWith("KC ") ? AreaKind.BRANCH : AreaKind.REGENCY;
    }

    /** A figure of the scope that agrees with ours, or is not compared. */
    Case printed(Measure measure, String value, String step) {
        return add(figure(scope.code(), measure, null, value, step), Verdict.REPRODUCED, null);
    }

    Case printedOf(String code, Measure measure, String value, String step) {
        return add(figure(code, measure, null, value, step), Verdict.REPRODUCED, null);
    }

    Case segment(String segment, String value) {
        return add(figure(scope.code(), Measure.keaktifan, segment, value, "0.01"), Verdict.NOT_COMPARED, null);
    }

    Case judged(Measure measure, String value, String step, Verdict verdict, String computed) {
        return add(figure(scope.code(), measure, null, value, step), verdict, new BigDecimal(computed));
    }

    /** Of another area than the scope; with its parts in the edition of that area where they are given. */
    Case cutOffOf(String code, String value, String computed, Long registered, Long people) {
        BigDecimal exact = new BigDecimal(computed);
        return add(figure(code, Measure.cakupan, null, value, "1"), Verdict.CUT_OFF, exact, registered == null ? List.of()
                : List.of(new Candidate(Base.cakupan, registered, people, "edisi-b", true, exact, Rounding.CUT_OFF)));
    }

    Case bounded(Measure measure, int value, String bound, List<AreaName> areas) {
        return add(beyond(measure, value, bound, areas), Verdict.NOT_COMPARED, null);
    }

    /** Names beyond a bound, which are fewer or more than ours. */
    Case differingNames(Measure measure, String bound, List<AreaName> areas, int ours) {
        return add(beyond(measure, areas.size(), bound, areas), Verdict.DIFFERS, BigDecimal.valueOf(ours));
    }

    private Published beyond(Measure measure, int value, String bound, List<AreaName> areas) {
        Published plain = figure(scope.code(), measure, null, String.valueOf(value), "1");
        return new Published(plain.code(), plain.scope(), measure, null, printedOn, grain, plain.value(), Unit.areas,
                plain.step(), qualifier, new BigDecimal(bound), areas, null, null, plain.report(), source, null, null);
    }

    Case uses(String from, String to, long visits, long days, Long printedPerDay, List<Long> divisors) {
        utilisation.add(new Utilisation("U" + utilisation.size(), scope.code(), LocalDate.parse(from), LocalDate.parse(to),
                visits, visitStep, days, Math.round((double) visits / days), printedPerDay, divisors, "R1", source, null,
                null));
        return this;
    }

    private Published figure(String code, Measure measure, String segment, String value, String step) {
        boolean percent = List.of(Measure.cakupan, Measure.keaktifan, Measure.ketidakaktifan, Measure.cakupan_seharusnya)
                .contains(measure);
        return new Published("P" + published.size(), code, measure, segment, printedOn, grain, new BigDecimal(value),
                percent ? Unit.percent : Unit.people, new BigDecimal(step), qualifier, null, List.of(), null, null, "R1",
                source, null, null);
    }

    private Case add(Published figure, Verdict verdict, BigDecimal computed) {
        return add(figure, verdict, computed, List.of());
    }

    private Case add(Published figure, Verdict verdict, BigDecimal computed, List<Candidate> candidates) {
        String name = children.stream().filter(child -> child.code().equals(figure.scope())).map(Child::name).findFirst()
                .orElse(scope.name());
        published.add(new Comparison(figure, name, verdict, computed,
                computed == null ? null : computed.subtract(figure.value()), ours, null, candidates));
        return this;
    }

    Figure figure() {
        Remainder left = count == null || population == null ? null : new Remainder(population.people() - count.registered());
        return new Figure(new Figure.Scope(scope.code(), scope.name(), AreaKind.PROVINCE, List.of()), asOf, NOW, NOW, 1, 1,
                false, count, List.of(), null, territory, population, null, rates, left, List.of(), targets, children,
                published,
                utilisation);
    }

    List<Finding> findings() {
        return Findings.of(figure());
    }

    List<String> codes() {
        return findings().stream().map(Finding::code).toList();
    }

    Optional<Finding> only(String code) {
        List<Finding> found = findings().stream().filter(finding -> finding.code().equals(code)).toList();
        if (found.size() > 1) {
            throw new AssertionError("found twice: " + code);
        }
        return found.stream().findFirst();
    }

    /** The value of a cell of the only finding of that kind. */
    Object value(String code, String cell) {
        return only(code).orElseThrow().cells().entrySet().stream().filter(each -> each.getKey().endsWith("." + cell))
                .findFirst().orElseThrow().getValue().value();
    }

    /** What a briefing says about it. */
    List<String> says(Lang lang) {
        List<Section> sections = new Narrative(Materials.plain(figure(), Optional.empty(), false, Instant.EPOCH), findings(),
                lang).sections();
        return sections.stream().filter(section -> section.id().equals("findings"))
                .flatMap(section -> section.sentences().stream()).map(Sentence::text).toList();
    }

    String says(String code, Lang lang) {
        return says(lang).get(codes().indexOf(code));
    }

    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
