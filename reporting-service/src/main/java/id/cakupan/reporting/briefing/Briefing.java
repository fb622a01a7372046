package id.cakupan.reporting.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Series;
import id.cakupan.reporting.finding.Findings;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Cell;
import id.cakupan.reporting.narrative.Gauge;
import id.cakupan.reporting.narrative.KeyFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Narrative;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Remark;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;
import id.cakupan.reporting.picture.Picture;

/**
 * What we say about a scope on a day, in one language. Every rendering is made from this and nothing else.
 *
 * @param kind what it is for
 * @param status {@link #DRAFT} unless it was issued: nothing is issued by rendering it
 * @param stale whether the figures may be behind the register; then nothing may be issued from them
 * @param headline one sentence that could be read out
 * @param series the months before, as the workbook holds them; null where they are not known
 * @param complete whether the scope has a figure
 * @param findings what the section of findings says, with the kind of each
 */
public record Briefing(BriefingKind kind, Scope scope, LocalDate asOf, String lang, String title, String status, boolean stale,
        boolean complete,
        Sentence headline, List<KeyFigure> keyFigures, List<Section> sections, List<Remark> findings,
        List<Omission> notIncluded,
        Map<String, Cell> cells, Stamp stamp,
        @JsonIgnore Optional<Gauge> gauge, @JsonIgnore Drawings drawings, @JsonIgnore Series series,
        @JsonIgnore Lang language) {

    static final String DRAFT = "DRAFT";
    private static final String ISSUED = "ISSUED";

    /** An area; parents from the nation down. */
    public record Scope(String code, String name, String kind, List<Figure.AreaName> parents) {
    }

    /** What material makes in a language. */
    public static Briefing of(Material material, Lang lang) {
        Figure figure = material.figure();
        Narrative narrative = new Narrative(material, Findings.of(figure), lang);
        Scope scope = new Scope(figure.scope().code(), figure.scope().name(), figure.scope().kind().name(),
                figure.scope().parents());
        return new Briefing(material.kind(), scope, figure.asOf(), lang.code(), narrative.title(), DRAFT, figure.stale(),
                figure.count() != null, narrative.headline(), narrative.keyFigures(), narrative.sections(), narrative.remarks(),
                narrative.omissions(),
                narrative.cells(), Stamp.of(material, lang), narrative.gauge(),
                new Drawings(figure, narrative.cells(), lang),
                material.background().series(), lang);
    }

    /** The drawings of a section. */
    public List<Picture> picturesOf(Section section) {
        return drawings.of(section.id(), section.table() == null ? section.title() : section.table().caption());
    }

    /** The same of another asking with the same answers. */
    Briefing readAs(Material again) {
        return new Briefing(kind, scope, asOf, lang, title, status, stale, complete, headline, keyFigures, sections, findings,
                notIncluded, cells, stamp.of(again), gauge, drawings, series, language);
    }

    /** The same with other months for the workbook. */
    Briefing with(Series months) {
        return new Briefing(kind, scope, asOf, lang, title, status, stale, complete, headline, keyFigures, sections, findings,
                notIncluded, cells, stamp, gauge, drawings, months, language);
    }

    /** The same, and it says that there is more than the workbook holds. */
    Briefing withoutRegencies() {
        Omission regencies = new Omission("series",
                language.say("Deret kabupaten dan kota", "Series of the regencies and cities"),
                language.say("Angka tidak datang tepat waktu; unduh lagi.",
                        "The figures did not come in time; download this again."));
        return new Briefing(kind, scope, asOf, lang, title, status, stale, complete, headline, keyFigures, sections, findings,
                Stream.concat(notIncluded.stream(), Stream.of(regencies)).toList(), cells, stamp, gauge, drawings, series,
                language);
    }

    /** The same, as it stands in an issue. */
    public Briefing issued() {
        return new Briefing(kind, scope, asOf, lang, title, ISSUED, stale, complete, headline, keyFigures, sections, findings,
                notIncluded, cells, stamp, gauge, drawings, series, language);
    }

    /**
     * The texts that a reader sees, headings and the stamp too.
     *
     * @param without ids of sections that are left out
     */
    public Stream<String> texts(Set<String> without) {
        Stream<Sentence> heads = keyFigures.stream().flatMap(key -> Stream.of(key.label(), key.value(), key.detail()));
        List<Section> told = sections.stream().filter(section -> !without.contains(section.id())).toList();
        Stream<Sentence> sentences = told.stream().flatMap(section -> section.sentences().stream());
        Stream<String> tables = told.stream().map(Section::table).filter(Objects::nonNull).flatMap(Briefing::texts);
        Stream<String> rest = Stream.of(told.stream().map(Section::title),
                notIncluded.stream().flatMap(omission -> Stream.of(omission.title(), omission.reason())),
                stamp.lines(language).stream().map(Stamp.Line::value)).flatMap(Function.identity());
        return Stream.of(Stream.of(title), Stream.concat(Stream.concat(Stream.of(headline), heads), sentences)
                .map(Sentence::text), tables, rest).flatMap(Function.identity());
    }

    private static Stream<String> texts(Table table) {
        return Stream.of(Stream.of(table.caption()), table.columns().stream().map(Table.Column::title),
                table.rows().stream().flatMap(List::stream).map(Table.Value::text), Stream.ofNullable(table.note()))
                .flatMap(Function.identity());
    }

    /** What it is called: a regency sheet, a UHC watch. */
    public String label() {
        return kind.label(AreaKind.valueOf(scope.kind()), language);
    }

    /** The day as the head of the page prints it. */
    public String day() {
        return cells.get("asOf.stated").compact(language);
    }
}
