package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Months;
import id.cakupan.reporting.enrollment.WorkAnswer;
import id.cakupan.reporting.enrollment.WorkCounts;
import id.cakupan.reporting.enrollment.WorkCounts.Count;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Table;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is said of open work, and why it is not. */
class WorkTest {

    private static final Figure FIGURE = figure(Answers.banyuasin());
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");
    private static final LocalDate SINCE = LocalDate.parse("2026-11-20");
    private static final Count VERIFY = new Count("VERIFY", 2, 1, 3, 1_100L, SINCE);
    private static final Count NOTHING = new Count("PAY", 0, 0, 0, 0L, null);
    private static final Count COVER = new Count("COVER", 1, 0, 0, 0L, LocalDate.parse("2026-11-03"));
    private static final Count CARD = new Count("CARD", 0, 0, 0, 1L, null);

    @Test
    void how_much_is_late_since_when_and_by_kind() {
        Briefing indonesian = briefing(counts(VERIFY, NOTHING, COVER, CARD), Lang.ID);
        assertThat(texts(indonesian, "work")).containsExactly(
                "Pada 27 November 2026 ada 3 pekerjaan yang terlambat; yang tertua jatuh tempo pada 3 November 2026.",
                "Jatuh tempo pada hari itu 1, dan 3 lagi sampai 4 Desember 2026.");
        assertThat(table(indonesian).columns()).extracting(Table.Column::title).containsExactly("Pekerjaan", "Terlambat",
                "Jatuh tempo tertua", "Jatuh tempo hari itu", "Lalu sampai 4 Desember 2026", "Sesudahnya");
        assertThat(rows(indonesian)).containsExactly(
                List.of("Pendaftaran yang perlu diverifikasi", "2", "20 November 2026", "1", "3", "1.100"),
                List.of("Peserta yang penanggungnya berhenti atau meninggal", "1", "3 November 2026", "0", "0", "0"),
                List.of("Kartu yang perlu diterbitkan", "0", "–", "0", "0", "1"));
        Briefing english = briefing(counts(VERIFY, NOTHING, COVER, CARD), Lang.EN);
        assertThat(texts(english, "work")).containsExactly(
                "On 27 November 2026, 3 items of work are late; the oldest was due on 3 November 2026.",
                "1 falls due on that day and 3 more by 4 December 2026.");
        assertThat(rows(english).get(0)).containsExactly("Registrations to verify", "2", "20 November 2026", "1", "3", "1,100");
        assertThat(table(english).caption()).isEqualTo("Open work on 27 November 2026");
        assertThat(table(english).note()).isNull();
    }

    @Test
    void it_is_said_that_nothing_is_late_and_that_nothing_is_open() {
        Briefing punctual = briefing(counts(CARD), Lang.EN);
        assertThat(texts(punctual, "work")).containsExactly("On 27 November 2026 no work is late.");
        assertThat(table(punctual).columns()).extracting(Table.Column::title).doesNotContain("Oldest due");
        assertThat(texts(briefing(counts(CARD), Lang.ID), "work"))
                .containsExactly("Pada 27 November 2026 tidak ada pekerjaan yang terlambat.");
        Briefing done = briefing(counts(NOTHING), Lang.EN);
        assertThat(texts(done, "work")).containsExactly("On 27 November 2026 no work is open.");
        assertThat(table(done)).isNull();
        assertThat(texts(briefing(counts(NOTHING), Lang.ID), "work"))
                .containsExactly("Pada 27 November 2026 tidak ada pekerjaan yang terbuka.");
    }

    @Test
    void work_of_the_known_areas_is_not_called_that_of_the_office() {
        assertThat(table(briefing(ofAreas(2, COVER), Lang.ID)).note())
                .isEqualTo("Pekerjaan dihitung dari 2 wilayah yang diketahui.");
        assertThat(table(briefing(ofAreas(1, COVER), Lang.EN)).note())
                .isEqualTo("Work is counted from the 1 known area.");
        assertThat(texts(briefing(ofAreas(2, NOTHING), Lang.EN), "work"))
                .containsExactly("On 27 November 2026 no work is open in the 2 known areas.");
        assertThat(texts(briefing(ofAreas(2, NOTHING), Lang.ID), "work"))
                .containsExactly("Pada 27 November 2026 tidak ada pekerjaan yang terbuka di 2 wilayah yang diketahui.");
        assertThat(why(new WorkAnswer(false, ofAreas(0, NOTHING)))).isEqualTo("No area is known, so no work is counted.");
    }

    @Test
    void what_is_left_out_has_its_reason() {
        assertThat(why(null)).isEqualTo("Open work is known of today only, not of an earlier time.");
        assertThat(why(new WorkAnswer(true, null))).isEqualTo("The figures did not come in time; load this page again.");
        assertThat(why(new WorkAnswer(false, null))).isEqualTo("The register counts no work for this scope.");
    }

    @Test
    void a_kind_of_work_that_is_new_to_us_is_named_as_the_register_names_it() {
        assertThat(rows(briefing(counts(new Count("ARREARS", 0, 1, 0, 0L, null)), Lang.EN)))
                .containsExactly(List.of("ARREARS", "0", "1", "0", "0"));
    }

    @Test
    void only_channels_and_activity_tell_it() {
        for (BriefingKind kind : BriefingKind.values()) {
            Briefing briefing = Briefing.of(material(kind, new WorkAnswer(false, counts(VERIFY))), Lang.ID);
            assertThat(briefing.sections().stream().anyMatch(section -> section.id().equals("work"))).as(kind.code())
                    .isEqualTo(kind == BriefingKind.CHANNELS || kind == BriefingKind.ACTIVITY).isEqualTo(kind.tellsWork());
            assertThat(briefing.notIncluded()).extracting(Omission::section).doesNotContain("work");
        }
    }

    @Test
    void an_answer_that_is_late_and_does_not_say_since_when_is_none() {
        assertThatThrownBy(() -> new Count("PAY", 1, 0, 0, 0L, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Count("PAY", 0, 1, 0, 0L, SINCE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_kept_is_read_back_and_what_was_kept_before_has_none() {
        Material material = material(BriefingKind.CHANNELS, new WorkAnswer(false, counts(VERIFY, NOTHING, COVER)));
        String kept = new String(Canonical.bytes(material), UTF_8);
        assertThat(read(kept)).isEqualTo(material);
        String before = kept.replaceFirst(",\"work\":\\{.*\\}\\}$", "}");
        assertThat(before).doesNotContain("work");
        assertThat(read(before)).isEqualTo(material(BriefingKind.CHANNELS, null));
    }

    @Property(tries = 200)
    void every_number_is_a_cell_and_one_is_singular(
            @ForAll @Size(max = 5) List<@Size(4) List<@IntRange(max = 3) Integer>> numbers) {
        WorkCounts counts = new WorkCounts(DAY, DAY.plusDays(7), 1, numbers.size() % 2 == 0, numbers.stream()
                .map(n -> new Count("NIK", n.get(0), n.get(1), n.get(2), n.get(3).longValue(), n.get(0) > 0 ? SINCE : null))
                .toList());
        for (Lang lang : Lang.values()) {
            Briefing briefing = briefing(counts, lang);
            NumbersTest.everyNumberIsACell(briefing);
            assertThat(texts(briefing, "work")).allSatisfy(text -> assertThat(text).doesNotContain("{", "|", "null")
                    .doesNotContainPattern("(?<!\\d)1 (items|fall|known areas)\\b"));
        }
    }

    private static WorkCounts counts(Count... items) {
        return new WorkCounts(DAY, DAY.plusDays(7), 1, true, List.of(items));
    }

    private static WorkCounts ofAreas(long known, Count... items) {
        return new WorkCounts(DAY, DAY.plusDays(7), known, false, List.of(items));
    }

    private static Material material(BriefingKind kind, WorkAnswer work) {
        return new Material(kind, FIGURE, null, work, Background.NONE, Months.before(FIGURE.asOf()), null, false, NOW, null);
    }

    private static Material read(String kept) {
        return Canonical.read(kept.getBytes(UTF_8), Material.class);
    }

    private static Briefing briefing(WorkCounts counts, Lang lang) {
        return Briefing.of(material(BriefingKind.CHANNELS, new WorkAnswer(false, counts)), lang);
    }

    private static String why(WorkAnswer work) {
        Briefing briefing = Briefing.of(material(BriefingKind.ACTIVITY, work), Lang.EN);
        return briefing.notIncluded().stream().filter(left -> left.section().equals("work")).findFirst().orElseThrow().reason();
    }

    private static Table table(Briefing briefing) {
        Optional<Section> work = briefing.sections().stream().filter(section -> section.id().equals("work")).findFirst();
        return work.orElseThrow().table();
    }

    private static List<List<String>> rows(Briefing briefing) {
        return table(briefing).rows().stream().map(row -> row.stream().map(Table.Value::text).toList()).toList();
    }
}
