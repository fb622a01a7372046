package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.BackgroundAnswers;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

class ToldTest {

    private static final Figure FIGURE = figure(BackgroundAnswers.figure(BackgroundAnswers.KNOWN));
    private static final Instant FIRST = Instant.parse("2023-09-02T01:00:00Z");
    private static final Instant SECOND = Instant.parse("2023-09-02T01:05:00Z");

    private final Told told = new Told();

    @Test
    void the_same_answers_are_told_once_and_stamped_with_each_reading() {
        Material again = asked(BriefingKind.BRIEFING, SECOND, UUID.randomUUID());
        Briefing before = told.of(asked(BriefingKind.BRIEFING, FIRST, UUID.randomUUID()), Lang.ID);
        Briefing after = told.of(again, Lang.ID);
        assertThat(after.sections()).isSameAs(before.sections());
        assertThat(after.stamp()).isEqualTo(Stamp.of(again, Lang.ID)).isNotEqualTo(before.stamp());
    }

    @Test
    void another_answer_kind_or_language_is_told_anew() {
        Briefing briefing = told.of(asked(BriefingKind.BRIEFING, FIRST, null), Lang.ID);
        assertThat(told.of(asked(BriefingKind.UHC, FIRST, null), Lang.ID).title()).isNotEqualTo(briefing.title());
        assertThat(told.of(asked(BriefingKind.BRIEFING, FIRST, null), Lang.EN).headline())
                .isNotEqualTo(briefing.headline());
        Material stale = new Material(BriefingKind.BRIEFING,
                figure(BackgroundAnswers.figure(BackgroundAnswers.KNOWN).put("stale", true)), null, null, null, null, null,
                false,
                FIRST,
                null);
        assertThat(told.of(stale, Lang.ID).stale()).isNotEqualTo(briefing.stale());
    }

    private static Material asked(BriefingKind kind, Instant at, UUID run) {
        return new Material(kind, FIGURE, null, null, null, null, null, false, at, run);
    }
}
