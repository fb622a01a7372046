package id.cakupan.coverage.figure;

import java.util.List;
import java.util.Optional;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.region.Region;
import id.cakupan.coverage.region.RegionTree;
import id.cakupan.coverage.target.Indicator;

/** The arithmetic of one figure: from facts to an answer, without a database and without a clock. */
final class Figure {

    private static final String DEFINITION = "1";
    private static final List<String> CAUSES = List.of("registered-elsewhere", "moved-or-died", "duplicates",
            "older-population", "births-not-yet-in-population");

    private final FigureQuestion question;
    private final FigureFacts facts;
    private final CountTree counts;
    private final PopulationChoice populations;
    private final RateTable rates;

    Figure(FigureQuestion question, FigureFacts facts) {
        this.question = question;
        this.facts = facts;
        counts = new CountTree(facts.scope(), facts.tree(), question.asOf(), facts.participants(), facts.statements());
        populations = new PopulationChoice(facts.tree(), question.asOf());
        String code = facts.scope().code();
        rates = new RateTable(counts.of(code).orElse(null),
                populations.choose(facts.editions(), question.edition(), code).orElse(null));
    }

    Coverage coverage() {
        Region scope = facts.scope();
        RegionTree tree = facts.tree();
        boolean counted = rates.count() != null;
        List<Region> parents = tree.parents(scope.code());
        return new Coverage(
                new Coverage.Scope(scope.code(), scope.name(), Scope.of(scope).kind(),
                        parents.stream().map(parent -> new Coverage.AreaName(parent.code(), parent.name())).toList()),
                question.asOf(), facts.knownAt(), facts.cut().through(), facts.cut().position(), facts.dataRevision(),
                facts.cut().stale(), counted ? count(rates.count()) : null, counted ? null : "no-complete-figure",
                counted ? List.of() : counts.missing(scope.code()), counted ? null : counts.known(scope.code()),
                null, rates.population(), rates.lines().stream().map(this::rate).toList(), belumTerdaftar(), causes(),
                new TargetGaps(scope, parents, rates).of(facts.targets(), question.asOf()), children(), null, null);
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

    private List<Coverage.Child> children() {
        Optional<PopulationEdition> chosen = Optional.ofNullable(rates.population())
                .flatMap(population -> facts.editions().stream()
                        .filter(edition -> edition.edition().equals(population.edition())).findFirst());
        return Ranking.of(facts.tree().children(facts.scope().code(), question.asOf()).stream()
                .map(child -> new Ranking.Entrant(child, new RateTable(counts.of(child.code()).orElse(null),
                        chosen.flatMap(edition -> populations.of(edition, child.code())).orElse(null))))
                .toList());
    }
}
