package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.PointFigure;

/**
 * Chooses what there is to say. The rules look at what is known and yield facts; the facts know the words. A topic
 * without facts is left out and listed as such.
 */
public final class Narrative {

    private final Figure figure;
    private final List<PointFigure> points;
    private final boolean channelsAsked;
    private final List<Finding> findings;
    private final Cells cells;
    private final Lang lang;

    /**
     * @param figure what coverage-service knows
     * @param register empty where the register was not asked, because an earlier state of knowledge is wanted
     * @param findings what does not fit together in them
     */
    public Narrative(Figure figure, Optional<ChannelAnswer.Found> register, List<Finding> findings, Lang lang) {
        this.figure = figure;
        this.points = register.map(ChannelAnswer.Found::points).orElse(List.of());
        this.channelsAsked = register.isPresent();
        this.findings = List.copyOf(findings);
        this.cells = FigureCells.of(figure, this.points, lang);
        findings.forEach(finding -> finding.values().forEach(cells::put));
        this.lang = lang;
    }

    /** {@code Kepesertaan JKN Kabupaten Banyuasin, 1 September 2023}. */
    public String title() {
        Wording title = new Wording("Kepesertaan JKN {scope.name}, {asOf.stated}",
                "JKN membership in {scope.name}, {asOf.stated}");
        return cells.compact(title, lang).text();
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
    static Optional<Integer> coverageTarget(Figure figure) {
        for (int i = 0; i < figure.targets().size(); i++) {
            Figure.Target target = figure.targets().get(i);
            if (target.indicator() == Indicator.cakupan && target.percentage() != null) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The topics about which there is something to say, in their order. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<? extends Fact> facts = factsOf(topic);
            Table table = Tables.of(topic, figure, points, cells, lang);
            if (!facts.isEmpty() || table != null) {
                List<Sentence> sentences = facts.stream().map(fact -> cells.prose(fact.wording(), lang)).toList();
                sections.add(new Section(topic.code(), topic.title(lang), sentences, table));
            }
        }
        return sections;
    }

    /** The topics that are left out, with the reason. */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            boolean silent = topic == Topic.FINDINGS || topic == Topic.MISSING && figure.count() != null;
            if (!silent && factsOf(topic).isEmpty() && Tables.of(topic, figure, points, cells, lang) == null) {
                omissions.add(new Omission(topic.code(), topic.title(lang), reason(topic).in(lang)));
            }
        }
        return omissions;
    }

    private List<? extends Fact> factsOf(Topic topic) {
        if (topic == Topic.POPULATION) {
            return Figures.population(figure);
        }
        if (topic == Topic.FINDINGS) {
            return findings;
        }
        if (topic == Topic.TARGETS) {
            return Figures.targets(figure);
        }
        if (topic == Topic.CHANNELS) {
            return Tables.received(points) ? List.of(new ChannelFact.Totals()) : List.of();
        }
        if (topic == Topic.AREAS) {
            return Comparisons.of(figure);
        }
        if (topic == Topic.MISSING) {
            return figure.count() == null ? Figures.missing(figure) : List.of();
        }
        if (topic == Topic.SOURCES) {
            return Sources.of(figure);
        }
        if (figure.count() == null) {
            return List.of();
        }
        return topic == Topic.COVERAGE ? Figures.coverage(figure) : Figures.activity(figure);
    }

    private Wording reason(Topic topic) {
        if (topic == Topic.COVERAGE || topic == Topic.ACTIVITY || topic == Topic.SOURCES) {
            return new Wording("Belum ada angka lengkap.", "There is no complete figure.");
        }
        if (topic == Topic.TARGETS) {
            return new Wording("Tidak ada sasaran yang berlaku pada tanggal ini.", "No target applies on this day.");
        }
        if (topic == Topic.POPULATION) {
            return new Wording("Tidak ada edisi penduduk yang memuat wilayah ini pada tanggal ini.",
                    "No population edition holds this area on this day.");
        }
        if (topic == Topic.CHANNELS) {
            return channelsAsked
                    ? new Wording("Tidak ada pendaftaran yang diterima sampai tanggal ini.",
                            "No registration was received by this day.")
                    : new Wording(
                            "Yang diminta adalah pengetahuan pada waktu yang lalu; angka kanal hanya tersedia untuk saat ini.",
                            "What was known at an earlier time is asked for; channel figures exist for the present only.");
        }
        return figure.children().isEmpty()
                ? new Wording("Wilayah ini tidak dibagi lagi di sini.", "This area is not divided further here.")
                : new Wording("Belum ada angka untuk wilayah di bawahnya.", "There are no figures of its areas.");
    }
}
