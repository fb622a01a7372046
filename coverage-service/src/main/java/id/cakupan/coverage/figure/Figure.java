package id.cakupan.coverage.figure;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import id.cakupan.coverage.Provenance;
import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.cube.Cut;
import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.place.Scope;
import id.cakupan.coverage.place.ScopeTree;
import id.cakupan.coverage.population.PopulationEdition;
import id.cakupan.coverage.target.Indicator;

/** The arithmetic of one figure: from facts to an answer, without a database and without a clock. */
public final class Figure {

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
        this(question, facts, new CountTree(facts.scope(), facts.counts()));
    }

    private Figure(FigureQuestion question, FigureFacts facts, CountTree counts) {
        this.question = question;
        this.facts = facts;
        this.counts = counts;
        tree = facts.counts().tree();
        populations = new PopulationChoice(tree, question.asOf());
        edition = populations.edition(facts.editions(), question.edition(), facts.scope().code());
        rates = rates(facts.scope());
    }

    private RateTable rates(Scope scope) {
        return new RateTable(counts.of(scope.code()).orElse(null),
                edition.flatMap(chosen -> populations.of(chosen, scope.code())).orElse(null));
    }

    /** The figure of the scope or of something inside it, on the same day, in the edition in use for that. */
    Figure about(Scope part) {
        return new Figure(question.on(question.asOf()), facts.about(part), counts);
    }

    String name() {
        return facts.scope().name();
    }

    public Scope scope() {
        return facts.scope();
    }

    /** What contains what on the day. */
    public ScopeTree tree() {
        return tree;
    }

    /** Why there is no count; null where there is one. */
    public String reason() {
        if (rates.count() != null) {
            return null;
        }
        if (!tree.isThere(facts.scope())) {
            return "not-there-then";
        }
        return tree.complete(facts.scope().code()) ? "no-complete-figure" : "territory-incomplete";
    }

    /**
     * The areas whose stated totals the count rests on; none where there is no count or all of it is kept person by person.
     */
    public Set<String> statedAreas() {
        return rates.count() == null ? Set.of() : counts.stated(facts.scope().code());
    }

    /** How many people of the count, which must be there, are known how: by the areas that it rests on. */
    public Map<Provenance, Long> peopleByProvenance() {
        return counts.byProvenance(facts.scope().code());
    }

    /** Whether its parts alone are its count, so that it may hold people that nobody knows a part of. */
    public boolean countsPartsAlone() {
        return countsPartsAlone(facts.scope().code());
    }

    /** The same of an area inside. */
    public boolean countsPartsAlone(String area) {
        return counts.isSummed(area);
    }

    /**
     * The codes of all areas whose people make the count: those inside the scope, without what a total held beyond the parts
     * that stand for it; where there is no count, all inside. Empty stands for all there are.
     */
    public Set<String> countedWithin() {
        return rates.count() == null ? tree.within(facts.scope()) : counts.within(facts.scope());
    }

    /** Whether its boundaries hold for earlier days too, since they were asked for. */
    boolean keepsBoundaries() {
        return question.boundaries() != null;
    }

    /** The day of the newest statement that the count, which must be there, rests on. */
    public LocalDate statedOn() {
        return rates.count().basis().latestOn();
    }

    /** The population of an area in the edition of the scope, with what its children come to; empty where it is not in it. */
    public Optional<PopulationOfScope> population(String area) {
        return edition.flatMap(chosen -> populations.of(chosen, area));
    }

    /** The population edition of the scope that is adopted next after the day; empty where none is known. */
    public Optional<String> nextEdition() {
        return facts.editions().stream().filter(next -> next.comesAfter(question.asOf()))
                .filter(next -> populations.of(next, facts.scope().code()).isPresent())
                .min(comparing(PopulationEdition::adoptedOn)).map(PopulationEdition::edition);
    }

    /** What movements it rests on. */
    public Cut cut() {
        return facts.cut();
    }

    public long dataRevision() {
        return facts.dataRevision();
    }

    /** The instant asked for; without one, the first at which all of this was known. */
    public Instant knownAt() {
        return facts.knownAt();
    }

    /** What is known of something directly in the scope, in the edition of the scope. */
    public RateTable ratesInside(Scope part) {
        return new RateTable(counts.of(part.code()).orElse(null),
                edition.flatMap(chosen -> populations.ofRow(chosen, part.code())).orElse(null));
    }

    /** What is known of the scope. */
    public RateTable rates() {
        return rates;
    }

    /** How many areas there are directly in the scope; empty of a branch or deputy region that is not wholly known. */
    Optional<Integer> areas() {
        String scope = facts.scope().code();
        return Optional.of(tree.children(scope).size()).filter(areas -> tree.complete(scope));
    }

    /** The population in every edition that yields the scope, other than the one in use. */
    List<PopulationOfScope> otherPopulations() {
        return facts.editions().stream().filter(other -> edition.filter(other::equals).isEmpty())
                .map(other -> populations.of(other, facts.scope().code())).flatMap(Optional::stream).toList();
    }

    Coverage coverage() {
        String scope = facts.scope().code();
        boolean counted = rates.count() != null;
        return new Coverage(scopeWithParents(), question.asOf(), tree.day(), facts.knownAt(), facts.cut().through(),
                facts.cut().position(),
                facts.dataRevision(), facts.cut().stale(), counted ? count(rates.count()) : null, reason(),
                counted ? List.of() : counts.missing(scope), counted ? null : counts.known(scope), territory(),
                rates.population(), edition.map(PopulationEdition::edition).orElse(null),
                rates.lines().stream().map(this::rate).toList(), belumTerdaftar(), causes(), targets(),
                Ranking.of(entrants(), counted), facts.reports() == null ? null : published(),
                facts.reports() == null ? null : facts.reports().utilisation());
    }

    private Coverage.Scope scopeWithParents() {
        Scope scope = facts.scope();
        return new Coverage.Scope(scope.code(), scope.name(), scope.kind(), tree.parents(scope.code()).stream()
                .map(parent -> new Coverage.AreaName(parent.code(), parent.name())).toList());
    }

    private Coverage.TerritoryOfScope territory() {
        return tree.extent(facts.scope().code()).map(extent -> new Coverage.TerritoryOfScope(extent.known(), extent.total(),
                extent.complete(), extent.source())).orElse(null);
    }

    private static Coverage.CountOfScope count(ScopeCount count) {
        Participants people = count.people();
        return new Coverage.CountOfScope(people.registered(), people.active(), people.inactive(), people.unspecified(),
                count.provenance(), count.breakdown(), count.parts(), count.basis().total(), count.basis().earliestOn(),
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

    /** The targets that apply, the nearest owner's first. */
    public List<TargetGap> targets() {
        return targetsWith(day -> Participants.NONE);
    }

    /**
     * The same if there were more or fewer people.
     *
     * @param more how many more at the end of a day
     */
    public List<TargetGap> targetsWith(Function<LocalDate, Participants> more) {
        Map<LocalDate, ScopeCount> before = new HashMap<>();
        facts.before().forEach((day, then) -> new CountTree(facts.scope(), then).of(facts.scope().code())
                .ifPresent(count -> before.put(day, count.with(more.apply(day)))));
        RateTable now = rates.with(more.apply(question.asOf()));
        return new TargetGaps(tree.targetOwners(facts.scope()), now, before).of(facts.targets(), question.asOf());
    }

    /** The children, each with what is known of it in the edition of the scope. */
    List<Ranking.Entrant> entrants() {
        return entrants(facts.scope(), question.levels());
    }

    private List<Ranking.Entrant> entrants(Scope scope, int levels) {
        return tree.children(scope.code()).stream().map(
                child -> new Ranking.Entrant(child, ratesInside(child), levels > 1 ? entrants(child, levels - 1) : null))
                .toList();
    }

    /** What was printed, each beside the figure of its own scope and day where that day was read. */
    private List<Comparison> published() {
        Map<LocalDate, Figure> days = new HashMap<>(Map.of(question.asOf(), this));
        facts.reports().otherDays().forEach((day, known) -> days.put(day, new Figure(question.on(day), known)));
        Map<String, Scope> places = Reports.places(tree, facts.scope());
        return facts.reports().figures().stream().map(printed -> {
            Scope place = places.get(printed.scope());
            Figure ours = days.get(printed.asOf().first());
            return ours == null ? new Comparing(about(place), place, tree).notCompared(printed)
                    : new Comparing(ours.about(ours.tree.present(place)), place, tree).compare(printed);
        }).toList();
    }
}
