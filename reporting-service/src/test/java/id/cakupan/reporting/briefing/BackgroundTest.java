package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Bridge.Area;
import id.cakupan.reporting.coverage.Bridge.Change;
import id.cakupan.reporting.coverage.Bridge.End;
import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.People;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import id.cakupan.reporting.narrative.Omission;
import id.cakupan.reporting.narrative.Previous;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is said of a change, and of what a count consists. */
class BackgroundTest {

    private static final Figure FIGURE = figure(BackgroundAnswers.figure(BackgroundAnswers.KNOWN));
    private static final LocalDate SINCE = LocalDate.parse("2023-08-01");
    private static final People NOBODY = new People(0, 0, 0, 0);
    private static final People NOW = new People(870_450, 699_800, 170_650, 0);
    private static final List<String> CAUSES = List.of("NEW", "DECEASED", "ARREARS", "MOVED_IN", "MOVED_OUT", "BALANCE",
            "A_NEW_ONE");

    @Property(tries = 200)
    void rows_lead_from_the_first_count_to_the_second(
            @ForAll @Size(max = 7) List<@IntRange(min = -900, max = 900) Integer> by) {
        List<Change> causes = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            causes.add(new Change(CAUSES.get(i), new People(by.get(i), by.get(i), 0, 0)));
        }
        long sum = by.stream().mapToLong(Integer::longValue).sum();
        People from = new People(NOW.registered() - sum, NOW.active() - sum, NOW.inactive(), 0);
        Briefing briefing = briefing(bridge(from, NOBODY, causes, List.of()), null);

        if (by.isEmpty()) {
            assertThat(sections(briefing)).doesNotContain("change");
            return;
        }
        List<List<Table.Value>> rows = table(briefing, "change").rows();
        long led = 0;
        for (List<Table.Value> row : rows.subList(0, rows.size() - 1)) {
            led += (Long) briefing.cells().get(row.get(1).cell()).value();
        }
        assertThat(led).isEqualTo(NOW.registered());
        assertThat(sentences(briefing, "change").get(0)).contains(
                sum == 0 ? "is the same as" : sum > 0 ? "participants rose by" : "participants fell by");
    }

    @Test
    void a_total_that_was_only_stated_has_no_cause() {
        Bridge stated = bridge(new People(870_000, 699_350, 170_650, 0), NOBODY,
                List.of(new Change("BALANCE", new People(450, 450, 0, 0))), List.of());
        assertThat(sentences(briefing(stated, null), "change"))
                .contains("Of that change +450 was only stated as a new total; its cause is not known.")
                .noneMatch(sentence -> sentence.startsWith("What added most"));
    }

    @Test
    void no_change_of_the_active_is_told_where_a_status_was_not_known() {
        Bridge unknown = bridge(new People(870_000, 0, 0, 870_000), NOBODY,
                List.of(new Change("BALANCE", new People(450, 699_800, 170_650, -870_000))), List.of());
        Briefing briefing = briefing(unknown, null);
        assertThat(sentences(briefing, "change")).noneMatch(sentence -> sentence.startsWith("The active"))
                .contains(
                        "The status of some participants is not known on one of the days, so no change of activity is computed.");
        assertThat(table(briefing, "change").columns()).extracting(Table.Column::title).containsExactly("Cause",
                "Participants");
    }

    @Test
    void who_moved_within_a_scope_of_several_areas_is_no_gain_and_no_loss() {
        List<Change> causes = List.of(new Change("MOVED_IN", new People(5_000, 5_000, 0, 0)),
                new Change("MOVED_OUT", new People(-4_990, -4_990, 0, 0)), new Change("NEW", new People(440, 440, 0, 0)));
        People from = new People(870_000, 699_350, 170_650, 0);
        List<Area> areas = List.of(new Area("16.51.01", "Satu", from, NOW, NOBODY, causes));
        assertThat(table(briefing(bridge(from, NOBODY, causes, areas), null), "change").rows())
                .extracting(row -> row.get(0).text(), row -> row.get(1).text())
                .contains(tuple("Moved, in less out", "+10"));
    }

    @Test
    void a_figure_that_was_issued_is_named_only_where_it_is_the_one_that_is_compared() {
        People from = new People(870_000, 699_350, 170_650, 0);
        Bridge bridge = bridge(from, new People(30, 30, 0, 0), List.of(new Change("NEW", new People(420, 420, 0, 0))),
                List.of());
        assertThat(sentences(briefing(bridge, new Previous(12, SINCE, Instant.EPOCH, 870_000)), "change"))
                .contains("Since 1 August 2023 (issue number 12) the participants rose by 450, from 870,000 to 870,450.",
                        "The figure of 1 August 2023 itself was corrected by +30 since it was issued.");
        assertThat(sentences(briefing(bridge, new Previous(12, SINCE, Instant.EPOCH, 869_000)), "change"))
                .contains("Since 1 August 2023 the participants rose by 450, from 870,000 to 870,450.");
    }

    @Test
    void segments_that_do_not_come_to_the_count_are_not_told() {
        Composition other = new Composition(0, 0, false, NOW, List.of(
                new Composition.Segment("PBPU", 870_449, 699_800, 170_649, 0, null)), List.of());
        Briefing briefing = Briefing.of(new Material(BriefingKind.BRIEFING, FIGURE, null,
                new Background(Set.of(), null, null, other, null), SINCE, null, false, Instant.EPOCH), Lang.EN);
        assertThat(sections(briefing)).doesNotContain("composition", "reasons");
        assertThat(briefing.notIncluded()).extracting(Omission::reason)
                .contains("There are no parts by segment that come to the number of participants.");
    }

    private static Bridge bridge(People from, People correction, List<Change> causes, List<Area> areas) {
        return new Bridge(0, 0, false, new End(SINCE, Instant.EPOCH, from, Provenance.STATED, null, null),
                new End(FIGURE.asOf(), Instant.EPOCH, NOW, Provenance.STATED, null, null), correction, NOBODY, causes, NOBODY,
                List.of(), areas);
    }

    private static Briefing briefing(Bridge bridge, Previous previous) {
        return Briefing.of(new Material(BriefingKind.COMPARISON, FIGURE, null,
                new Background(Set.of(), null, bridge, null, null), SINCE, previous, false, Instant.EPOCH), Lang.EN);
    }

    private static List<String> sections(Briefing briefing) {
        return briefing.sections().stream().map(Section::id).toList();
    }

    private static Section section(Briefing briefing, String id) {
        return briefing.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private static Table table(Briefing briefing, String section) {
        return section(briefing, section).table();
    }

    private static List<String> sentences(Briefing briefing, String section) {
        return section(briefing, section).sentences().stream().map(Sentence::text).toList();
    }
}
