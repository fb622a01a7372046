package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/**
 * What makes a briefing repeatable: the scope, both times, the position of the feed and the data behind it.
 *
 * @param through instant to which movements were read; earlier than {@code knownAt} where that lies beyond the feed
 * @param feedPosition position of the last movement in the figures
 * @param dataRevision last change of populations, targets and areas in the figures
 * @param populationEdition of the scope, or of the areas alone where these are not all known; null where none is in use
 * @param definitions the indicators that are printed
 * @param run names the asking of the peers that all files of an issue are made of, its draft too; null in what an earlier
 *        release kept
 */
record Stamp(String scope, String scopeName, LocalDate asOf, Instant knownAt, Instant through, long feedPosition,
        long dataRevision, String populationEdition, List<String> sources, List<Definition> definitions, Instant renderedAt,
        UUID run) {

    /** An indicator with the version of its definition. */
    record Definition(String indicator, String version, String text) {

        private String label(Lang lang) {
            return switch (Indicator.valueOf(indicator)) {
                case cakupan -> lang.say("Cakupan", "Coverage");
                case keaktifan_penduduk -> lang.say("Keaktifan dari penduduk", "Activity of population");
                case keaktifan_peserta -> lang.say("Keaktifan dari peserta", "Activity of participants");
            };
        }
    }

    /**
     * A line of the block at the foot of every rendering.
     *
     * @param foreign whether the value is Indonesian on an English page
     */
    record Line(String label, String value, boolean foreign) {

        Line(String label, String value) {
            this(label, value, false);
        }
    }

    static Stamp of(Material material, Lang lang) {
        Figure figure = material.figure();
        List<String> sources = new ArrayList<>();
        if (figure.count() != null) {
            figure.count().statements().stream().map(Figure.Statement::source).distinct().forEach(sources::add);
        }
        if (figure.population() != null && !sources.contains(figure.population().source())) {
            sources.add(figure.population().source());
        }
        Stream.concat(figure.published().stream().map(comparison -> comparison.figure().source()),
                figure.utilisation().stream().map(visits -> visits.source())).filter(source -> !sources.contains(source))
                .distinct().forEach(sources::add);
        List<Definition> definitions = figure.rates().stream()
                .map(rate -> new Definition(rate.indicator().name(), rate.version(), text(rate, lang))).toList();
        return new Stamp(figure.scope().code(), figure.scope().name(), figure.asOf(), figure.knownAt(), figure.through(),
                figure.feedPosition(), figure.dataRevision(), figure.childrenEdition(), List.copyOf(sources), definitions,
                material.readAt(), material.run());
    }

    Stamp of(Material again) {
        return new Stamp(scope, scopeName, asOf, knownAt, through, feedPosition, dataRevision, populationEdition, sources,
                definitions, again.readAt(), again.run());
    }

    public List<Line> lines(Lang lang) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(lang.say("Wilayah", "Scope"), scopeName + " (" + scope + ")"));
        lines.add(new Line(lang.say("Keadaan pada akhir hari", "State at the end of"), lang.day(asOf)));
        lines.add(new Line(lang.say("Sebagaimana diketahui", "As known at"), lang.instant(knownAt)));
        if (through.isBefore(knownAt)) {
            lines.add(new Line(lang.say("Mutasi dibaca sampai", "Movements read to"), lang.instant(through)));
        }
        lines.add(new Line(lang.say("Posisi umpan mutasi", "Feed position"), lang.number(feedPosition)));
        lines.add(new Line(lang.say("Revisi data", "Data revision"), lang.number(dataRevision)));
        lines.add(new Line(lang.say("Edisi penduduk", "Population edition"),
                populationEdition == null ? lang.say("tidak ada", "none") : populationEdition));
        lines.add(new Line(lang.say("Sumber", "Sources"),
                sources.isEmpty() ? lang.say("tidak ada", "none") : String.join("; ", sources),
                lang == Lang.EN && !sources.isEmpty()));
        for (Definition definition : definitions) {
            lines.add(new Line(definition.label(lang),
                    definition.text() + lang.say(", definisi versi ", ", definition version ") + definition.version()));
        }
        lines.add(new Line(lang.say("Dibuat", "Rendered"), lang.instant(renderedAt)));
        if (run != null) {
            lines.add(new Line(lang.say("Nomor proses", "Run"), run.toString()));
        }
        return lines;
    }

    private static String text(Figure.Rate rate, Lang lang) {
        if (rate.indicator() == Indicator.cakupan) {
            return lang.say("peserta terdaftar dibagi penduduk", "registered participants over population");
        }
        return rate.indicator() == Indicator.keaktifan_penduduk
                ? lang.say("peserta aktif dibagi penduduk", "active participants over population")
                : lang.say("peserta aktif dibagi peserta terdaftar", "active over registered participants");
    }
}
