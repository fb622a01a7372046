package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.PointFigure;
import id.cakupan.reporting.enrollment.Programme;

/**
 * Chooses what there is to say. The rules look at what is known and yield facts; the facts know the words. A topic
 * without facts is left out and listed as such.
 */
public final class Narrative {

    private final Material material;
    private final Figure figure;
    private final List<PointFigure> points;
    private final List<Programme> programmes;
    private final List<Finding> findings;
    private final Reports reports;
    private final Reasons reasons;
    private final Behind behind;
    private final Cells cells;
    private final Lang lang;

    /** @param findings what does not fit together in the figures */
    public Narrative(Material material, List<Finding> findings, Lang lang) {
        this.material = material;
        this.figure = material.figure();
        this.points = material.channels().map(ChannelAnswer.Found::points).orElse(List.of());
        this.programmes = Programmes.inForce(figure.scope(),
                material.channels().map(ChannelAnswer.Found::programmes).orElse(List.of()));
        this.findings = List.copyOf(findings);
        this.reports = Reports.of(figure);
        this.behind = new Behind(material);
        this.reasons = new Reasons(figure, material.channels().isPresent(), material.work(),
                material.editionAsked());
        this.cells = FigureCells.of(figure, lang);
        this.lang = lang;
        RegisterCells.put(points, cells, lang);
        material.channels().map(ChannelAnswer.Found::areasKnown)
                .ifPresent(known -> cells.put("channels.areasKnown", Cell.number(Cell.Kind.areas, known)));
        Programmes.put(figure.scope(), programmes, cells, lang);
        material.openWork().ifPresent(counts -> WorkCells.put(counts, cells, lang));
        PartCells.put(behind, cells, lang);
        ChangeCells.put(behind, cells, lang);
        TrendCells.put(behind.trend(), cells);
        PredicateCells.put(behind, cells, lang);
        findings.forEach(finding -> finding.into(cells));
    }

    /** {@code Kepesertaan JKN Kabupaten Banyuasin, 1 September 2023}. */
    public String title() {
        return cells.compact(material.kind().title(), lang).text();
    }

    /**
     * One sentence that could be read out: what the kind is about, or the count, the coverage and the main target, or why there
     * is none.
     */
    public Sentence headline() {
        Fact leading = material.kind().leads().flatMap(topic -> factsOf(topic).stream().findFirst().map(Fact.class::cast))
                .orElseGet(() -> HeadlineFact.of(figure));
        return cells.prose(leading.wording(), lang);
    }

    /** The few numbers at the head; none without a figure. */
    public List<KeyFigure> keyFigures() {
        return KeyFigure.of(figure, cells, lang);
    }

    /** Coverage drawn; empty where it is not known. */
    public Optional<Gauge> gauge() {
        return Gauge.of(figure, cells, lang);
    }

    /** Every value by its id. */
    public Map<String, Cell> cells() {
        return cells.all();
    }

    /** The number (from 1) of the first coverage target given as a percentage: the one that areas are held against. */
    public static Optional<Integer> coverageTarget(Figure figure) {
        for (int i = 0; i < figure.targets().size(); i++) {
            Figure.Target target = figure.targets().get(i);
            if (target.indicator() == Indicator.cakupan && target.percentage() != null) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** What was found, in the order of the section of findings. */
    public List<Remark> remarks() {
        return findings.stream()
                .map(found -> new Remark(found.code(), found.severity(), cells.prose(found.wording(), lang))).toList();
    }

    /** The topics about which there is something to say, in their order. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Topic topic : topics()) {
            List<? extends Fact> facts = factsOf(topic);
            Table table = tableOf(topic);
            if (!facts.isEmpty() || table != null) {
                List<Sentence> sentences = facts.stream().map(this::sentence).toList();
                sections.add(new Section(topic.code(), titleOf(topic), sentences, table, topic.isList()));
            }
        }
        return sections;
    }

    /** The topics that are left out, with the reason. */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        for (Topic topic : topics()) {
            if (!reasons.isSilent(topic) && factsOf(topic).isEmpty() && tableOf(topic) == null) {
                Wording why = topic.part().isPresent() ? behind.why(topic) : reasons.of(topic);
                omissions.add(new Omission(topic.code(), titleOf(topic), cells.compact(why, lang).text()));
            }
        }
        return omissions;
    }

    private List<Topic> topics() {
        return Arrays.stream(Topic.values()).filter(material.kind()::has).toList();
    }

    private Sentence sentence(Fact fact) {
        Sentence written = cells.prose(fact.wording(), lang);
        return fact.opensList() ? written.openingList() : written;
    }

    private String titleOf(Topic topic) {
        return topic == Topic.AREAS ? cells.compact(AreaNoun.of(figure).title(), lang).text() : topic.title(lang);
    }

    private List<? extends Fact> factsOf(Topic topic) {
        boolean counted = figure.count() != null;
        return switch (topic) {
            case MISSING -> counted ? List.of() : Figures.missing(figure);
            case COVERAGE -> counted ? Figures.coverage(figure) : List.of();
            case ACTIVITY -> counted ? Figures.activity(figure) : List.of();
            case FINDINGS -> findings;
            case REASONS, COMPOSITION, CHANGE, CHANGED_AREAS, TREND, PREDICATES, PREDICATE_AREAS ->
                BackgroundFacts.of(topic, behind);
            case SEGMENTS -> reports.segmentFacts(figure);
            case REPORTED -> reports.facts(figure);
            case UTILISATION -> reports.visitFacts();
            case TARGETS -> Figures.targets(figure);
            case AREAS -> Comparisons.of(figure);
            case CHANNELS -> channels();
            case WORK -> material.openWork().map(WorkFact::of).orElse(List.of());
            case PROGRAMMES -> Programmes.facts(programmes, figure.asOf(), cells);
            case POPULATION -> Figures.population(figure);
            case DEFINITIONS -> DefinitionFact.ALL;
            case SOURCES -> Sources.of(figure);
        };
    }

    private List<Fact> channels() {
        List<Fact> facts = new ArrayList<>();
        if (points.stream().anyMatch(PointFigure::open)) {
            boolean someOnlyInform = points.stream().anyMatch(point -> point.open() && point.informationOnly());
            boolean someOnlySeen = points.stream()
                    .anyMatch(point -> point.open() && point.validFrom() == null && point.seenOn() != null);
            facts.add(new ChannelFact.Open(someOnlyInform, someOnlySeen));
        }
        if (Tables.received(points)) {
            facts.add(new ChannelFact.Totals());
        }
        return facts;
    }

    private Table tableOf(Topic topic) {
        BackgroundTables tables = new BackgroundTables(behind, cells, lang);
        return switch (topic) {
            case COMPOSITION -> tables.segments();
            case REASONS -> tables.reasons();
            case CHANGE -> tables.change();
            case CHANGED_AREAS -> tables.changedAreas();
            case TREND -> tables.trend();
            case PREDICATE_AREAS -> tables.predicates();
            case AREAS -> Tables.areas(figure, cells, lang);
            case SEGMENTS -> Tables.segments(reports, cells, lang);
            case REPORTED -> Tables.reported(reports, cells, lang);
            case UTILISATION -> Tables.visits(reports, cells, lang);
            case CHANNELS -> Tables.channels(points, cells, lang);
            case WORK -> material.openWork().map(counts -> Tables.work(counts, cells, lang)).orElse(null);
            default -> null;
        };
    }
}
