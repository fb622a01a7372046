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

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.Bridge.Area;
import id.cakupan.reporting.coverage.Bridge.Change;
import id.cakupan.reporting.coverage.Bridge.End;
import id.cakupan.reporting.coverage.Composition;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.People;
import id.cakupan.reporting.coverage.Predicates;
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
    void of_a_time_of_which_nothing_was_heard_no_change_is_told() {
        ObjectNode answer = BackgroundAnswers.figure(BackgroundAnswers.KNOWN);
        ((ObjectNode) answer.get("count")).put("earliestOn", "2023-07-01").put("latestOn", "2023-07-01");
        Briefing briefing = Briefing.of(new Material(BriefingKind.COMPARISON, figure(answer), null, null,
                new Background(Set.of(), null, bridge(NOW, NOBODY, List.of(), List.of()), null, null), SINCE, null, false,
                Instant.EPOCH, null), Lang.EN);
        assertThat(sections(briefing)).doesNotContain("change");
        assertThat(briefing.notIncluded()).extracting(Omission::reason)
                .contains("Since 1 August 2023 nothing was reported or recorded.");
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
    void who_is_entered_by_name_out_of_a_total_is_no_gain() {
        Bridge entered = bridge(new People(870_440, 699_790, 170_650, 0), NOBODY,
                List.of(new Change("TAKEN_OVER", new People(500, 500, 0, 0)),
                        new Change("ALLOCATED", new People(-500, -500, 0, 0)), new Change("NEW", new People(10, 10, 0, 0))),
                List.of());
        assertThat(sentences(briefing(entered, null), "change"))
                .contains("What added most to the participants: Newly registered (+10).")
                .noneMatch(sentence -> sentence.contains("only stated"));
    }

    @Test
    void what_an_office_got_with_its_territory_is_told_apart() {
        Bridge grown = new Bridge(0, 0, false, end(SINCE, new People(270_450, 99_800, 170_650, 0)), end(FIGURE.asOf(), NOW),
                NOBODY,
                new People(600_000, 600_000, 0, 0), List.of(), NOBODY, List.of(), List.of());
        assertThat(sentences(briefing(grown, null), "change"))
                .contains("Of that change +600,000 is by its territory, which changed.");
    }

    @Test
    void a_change_of_territory_that_is_not_known_stays_a_row_of_its_own() {
        Bridge unknown = new Bridge(0, 0, false, end(SINCE, new People(270_450, 99_800, 170_650, 0)), end(FIGURE.asOf(), NOW),
                NOBODY,
                null, List.of(new Change("NEW", new People(10, 10, 0, 0))), null, List.of(), List.of());
        assertThat(table(briefing(unknown, null), "change").rows())
                .extracting(row -> row.get(0).text(), row -> row.get(1).text())
                .contains(tuple("Territory of the first day not wholly known", "+599,990"));
    }

    @Test
    void the_largest_that_is_named_is_not_called_the_largest_beside_more_of_whom_nothing_is_named() {
        Composition most = new Composition(0, 0, false, NOW,
                List.of(new Composition.Segment("PBPU", 20_000, 10_000, 10_000, 0, null),
                        new Composition.Segment("UNSPECIFIED", 850_450, 689_800, 160_650, 0, null)),
                List.of(new Composition.Why("MENUNGGAK", 10, List.of()),
                        new Composition.Why("UNSPECIFIED", 170_640, List.of())));
        Briefing briefing = Briefing.of(new Material(BriefingKind.BRIEFING, FIGURE, null, null,
                new Background(Set.of(), null, null, most, null), SINCE, null, false, Instant.EPOCH, null), Lang.EN);
        assertThat(sentences(briefing, "composition")).isEmpty();
        assertThat(sentences(briefing, "reasons")).isEmpty();
        assertThat(table(briefing, "composition").rows()).hasSize(2);
    }

    @Test
    void a_predicate_is_told_whatever_its_code_looks_like_and_whatever_is_not_known_of_it() {
        Predicates.Condition met = new Predicates.Condition("cakupan", null, true, -5L, null, null);
        Predicates rules = new Predicates(0, 0, false, null, null,
                List.of(new Predicates.Area(BackgroundAnswers.KNOWN, "Satu", AreaKind.REGENCY,
                        List.of(new Predicates.Predicate("_UHC__BARU", true, false, null,
                                List.of(new Predicates.Alternative(1, true, List.of(met), "Contoh")), List.of())))));
        Briefing briefing = Briefing.of(new Material(BriefingKind.UHC, FIGURE, null, null,
                new Background(Set.of(), null, null, null, rules), SINCE, null, false, Instant.EPOCH, null), Lang.EN);
        assertThat(sentences(briefing, "predicates")).containsExactly("Kabupaten Banyuasin meets UHC Baru.");
    }

    @Test
    void segments_that_do_not_come_to_the_count_are_not_told() {
        Composition other = new Composition(0, 0, false, NOW, List.of(
                new Composition.Segment("PBPU", 870_449, 699_800, 170_649, 0, null)), List.of());
        Briefing briefing = Briefing.of(new Material(BriefingKind.BRIEFING, FIGURE, null, null,
                new Background(Set.of(), null, null, other, null), SINCE, null, false, Instant.EPOCH, null), Lang.EN);
        assertThat(sections(briefing)).doesNotContain("composition", "reasons");
        assertThat(briefing.notIncluded()).extracting(Omission::reason)
                .contains("There are no parts by segment that come to the number of participants.");
    }

    private static End end(LocalDate day, People count) {
        return new End(day, Instant.EPOCH, count, Provenance.STATED, null, null);
    }

    private static Bridge bridge(People from, People correction, List<Change> causes, List<Area> areas) {
        return new Bridge(0, 0, false, end(SINCE, from), end(FIGURE.asOf(), NOW), correction, NOBODY, causes, NOBODY,
                List.of(), areas);
    }

    private static Briefing briefing(Bridge bridge, Previous previous) {
        return Briefing.of(new Material(BriefingKind.COMPARISON, FIGURE, null, null,
                new Background(Set.of(), null, bridge, null, null), SINCE, previous, false, Instant.EPOCH, null), Lang.EN);
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
