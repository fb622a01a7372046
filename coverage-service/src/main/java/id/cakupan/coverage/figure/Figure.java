package id.cakupan.coverage.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.target.Indicator;

/** The arithmetic of one figure: from facts to an answer, without a database and without a clock. */
final class Figure {

    private static final String DEFINITION = "1";
    private static final List<String> CAUSES = List.of("registered-elsewhere", "moved-or-died", "duplicates",
            "older-population", "births-not-yet-in-population");

    private final FigureQuestion question;
    private final FigureFacts facts;
    private final ScopeTree tree;
    private final CountTree counts;
    private final PopulationChoice populations;
    private final Optional<PopulationEdition> edition;
    private final RateTable rates;

    Figure(FigureQuestion question, FigureFacts facts) {
        this.question = question;
        this.facts = facts;
        tree = facts.counts().tree();
        counts = new CountTree(facts.scope(), facts.counts());
        populations = new PopulationChoice(tree);
        edition = populations.edition(facts.editions(), question.edition(), facts.scope().code());
        rates = rates(facts.scope());
    }

    private RateTable rates(Scope scope) {
        return new RateTable(counts.of(scope.code()).orElse(null),
                edition.flatMap(chosen -> populations.of(chosen, scope.code())).orElse(null));
    }

    Coverage coverage() {
        String scope = facts.scope().code();
        boolean counted = rates.count() != null;
        return new Coverage(scope(), question.asOf(), facts.knownAt(), facts.cut().through(), facts.cut().position(),
                facts.dataRevision(), facts.cut().stale(), counted ? count(rates.count()) : null, counted ? null : reason(),
                counted ? List.of() : counts.missing(scope), counted ? null : counts.known(scope), territory(),
                rates.population(), rates.lines().stream().map(this::rate).toList(), belumTerdaftar(), causes(), targets(),
                children(), null, null);
    }

    private Coverage.Scope scope() {
        Scope scope = facts.scope();
        return new Coverage.Scope(scope.code(), scope.name(), scope.kind(), tree.parents(scope.code()).stream()
                .map(parent -> new Coverage.AreaName(parent.code(), parent.name())).toList());
    }

    private String reason() {
        return tree.complete(facts.scope().code()) ? "no-complete-figure" : "territory-incomplete";
    }

    private Coverage.TerritoryOfScope territory() {
        return tree.extent(facts.scope().code()).map(extent -> new Coverage.TerritoryOfScope(extent.known(), extent.total(),
                extent.complete(), extent.source())).orElse(null);
    }

    private static Coverage.CountOfScope count(ScopeCount count) {
        Participants people = count.people();
        return new Coverage.CountOfScope(people.registered(), people.active(), people.inactive(), people.unspecified(),
                count.provenance(), count.breakdown(), null, count.basis().total(), count.basis().earliestOn(),
                count.basis().latestOn(),
                count.basis().statements().stream().map(said -> new Coverage.StatementOfCount(said.kind(), said.region(),
                        said.effectiveOn(), said.monthOnly(), said.source(), said.note())).toList());
    }

    private Coverage.Rate rate(RateTable.Line line) {
        String edition = line.indicator() == Indicator.KEAKTIFAN_PESERTA ? null : rates.population().edition();
        Fraction share = line.share();
        return new Coverage.Rate(line.indicator(), DEFINITION, share.numerator(), share.denominator(), share.value(),
                share.percent(), facts.scope().code(), question.asOf(), facts.knownAt(), edition, line.provenance());
    }

    private Coverage.Gap belumTerdaftar() {
        if (rates.count() == null || rates.population() == null) {
            return null;
        }
        long signed = Math.subtractExact(rates.population().people(), rates.count().people().registered());
        return new Coverage.Gap(signed, Math.max(0, signed));
    }

    private List<String> causes() {
        return rates.share(Indicator.CAKUPAN).filter(share -> share.numerator() > share.denominator()).isPresent() ? CAUSES
                : List.of();
    }

    private List<Coverage.TargetGap> targets() {
        Map<LocalDate, ScopeCount> before = new HashMap<>();
        facts.before().forEach((day, then) -> new CountTree(facts.scope(), then).of(facts.scope().code())
                .ifPresent(count -> before.put(day, count)));
        return new TargetGaps(tree.targetOwners(facts.scope()), rates, before).of(facts.targets(), question.asOf());
    }

    private List<Coverage.Child> children() {
        return Ranking.of(tree.children(facts.scope().code()).stream()
                .map(child -> new Ranking.Entrant(child, rates(child))).toList(), rates.count() != null);
    }
}
