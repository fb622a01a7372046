package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Predicates;
import id.cakupan.reporting.coverage.Predicates.Alternative;
import id.cakupan.reporting.coverage.Predicates.Area;
import id.cakupan.reporting.coverage.Predicates.Condition;
import id.cakupan.reporting.coverage.Predicates.Predicate;
import id.cakupan.reporting.coverage.Predicates.Warning;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;

/** What a UHC watch says of the areas inside a scope. */
class WatchedAreasTest {

    private static final Figure FIGURE = figure(BackgroundAnswers.figure(BackgroundAnswers.KNOWN));
    private static final LocalDate DAY = LocalDate.parse("2024-03-05");

    @Test
    void areas_are_counted_by_predicate_and_level() {
        List<Area> areas = List.of(area("91", AreaKind.PROVINCE, has(false, 400, null)),
                area("92", AreaKind.PROVINCE, has(false, 300, null)), area("91.01", AreaKind.REGENCY, has(true, -9, DAY)),
                area("91.02", AreaKind.CITY, has(true, -2000, null)), area("91.03", AreaKind.REGENCY, has(null, 0, null)));
        assertThat(said(areas, Lang.ID)).containsExactly("UHC Contoh: dari 2 provinsi, 2 belum memenuhi.",
                "UHC Contoh: dari 3 kabupaten/kota, 2 memenuhi dan 1 belum dapat dipastikan; "
                        + "1 dapat kehilangannya karena peserta keluar atau dengan edisi penduduk berikutnya.");
        assertThat(said(areas, Lang.EN)).containsExactly("UHC Contoh: of 2 provinces, 2 do not meet it.",
                "UHC Contoh: of 3 regencies and cities, 2 meet it and for 1 it cannot be said; "
                        + "1 may lose it as people leave or with the next population edition.");
    }

    @Test
    void what_may_be_lost_stands_first_and_then_what_is_nearest() {
        List<Area> areas = List.of(area("far", AreaKind.REGENCY, has(false, 90_000, null)),
                area("safe", AreaKind.REGENCY, has(true, -5_000, null)), area("near", AreaKind.REGENCY, has(false, 12, null)),
                area("later", AreaKind.REGENCY, has(true, -70, DAY.plusDays(1))),
                area("unknown", AreaKind.REGENCY, has(null, 0, null)),
                area("sooner", AreaKind.REGENCY, has(true, -60, DAY)));
        assertThat(rows(areas)).extracting(row -> row.get(0).text())
                .containsExactly("sooner", "later", "near", "far", "safe");
    }

    @Test
    void a_table_that_does_not_hold_all_areas_says_so() {
        List<Area> areas = new ArrayList<>(IntStream.range(0, 514)
                .mapToObj(i -> area("r" + i, AreaKind.REGENCY, has(false, 1_000 + i, null))).toList());
        areas.add(area("last", AreaKind.REGENCY, has(true, -1, DAY)));
        assertThat(rows(areas)).hasSize(60).first().extracting(row -> row.get(0).text()).isEqualTo("last");
        assertThat(said(areas, Lang.EN)).contains("UHC Contoh: of 515 regencies and cities, 1 meets it and 514 do not; "
                + "1 may lose it as people leave or with the next population edition.");
        assertThat(said(areas, Lang.ID)).last().asString().startsWith("Tabel memuat 60 dari 515 wilayah yang diketahui:");
    }

    @Test
    void of_areas_of_which_nothing_is_known_nothing_is_told() {
        Briefing briefing = briefing(List.of(area("91.01", AreaKind.REGENCY, has(null, 0, null)),
                area("91.02", AreaKind.REGENCY, has(null, 0, null))), Lang.EN);
        assertThat(briefing.sections()).extracting(Section::id).doesNotContain("predicate_areas");
        assertThat(briefing.notIncluded()).extracting(Omission::reason)
                .contains("Whether the areas inside have a predicate cannot be said.");
    }

    private static Area area(String name, AreaKind kind, Predicate predicate) {
        return new Area(name, name, kind, List.of(predicate));
    }

    private static Predicate has(Boolean met, long people, LocalDate failsOn) {
        Condition condition = new Condition("cakupan", "98", met, people, null, null);
        return new Predicate("UHC_CONTOH", met, met, null, List.of(new Alternative(1, met, List.of(condition), "Contoh")),
                failsOn == null ? List.of() : List.of(new Warning("cakupan", -people, 50, failsOn)));
    }

    private static List<String> said(List<Area> areas, Lang lang) {
        return section(areas, lang).sentences().stream().map(Sentence::text).toList();
    }

    private static List<List<Table.Value>> rows(List<Area> areas) {
        return section(areas, Lang.ID).table().rows();
    }

    private static Section section(List<Area> areas, Lang lang) {
        return briefing(areas, lang).sections().stream().filter(one -> one.id().equals("predicate_areas")).findFirst()
                .orElseThrow();
    }

    private static Briefing briefing(List<Area> areas, Lang lang) {
        Predicates predicates = new Predicates(0, 0, false, null, null, areas);
        Material material = new Material(BriefingKind.UHC, FIGURE, null, null,
                new Background(Set.of(), null, null, null, predicates),
                null, null, false, Instant.EPOCH, null);
        return Briefing.of(material, lang);
    }
}
