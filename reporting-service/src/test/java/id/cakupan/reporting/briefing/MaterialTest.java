package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.archive.Canonical;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is kept of a draft is all that the briefing is made of. */
class MaterialTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00.123456Z");

    @Property(tries = 300)
    void random_figures_are_read_back_as_they_were(@ForAll long seed) {
        isReadBack(Materials.plain(RandomFigures.of(seed), Optional.empty(), seed % 2 == 0, NOW));
    }

    @Test
    void answers_of_the_peers_are_read_back_as_they_were() {
        for (ObjectNode answer : List.of(Answers.banyuasin(), Answers.nationMissing(), Answers.nationComplete(),
                Answers.province(), Answers.aboveFull(), ReportAnswers.province(), ReportAnswers.denpasar(),
                ReportAnswers.palembangBranch())) {
            isReadBack(Materials.plain(figure(answer), NarrativeTest.register(NarrativeTest.DROPBOX), false, NOW));
        }
    }

    private static void isReadBack(Material material) {
        byte[] kept = Canonical.bytes(material);
        Material read = Canonical.read(kept, Material.class);

        assertThat(read).isEqualTo(material);
        assertThat(Canonical.bytes(read)).isEqualTo(kept);
        for (Lang lang : Lang.values()) {
            assertThat(Canonical.bytes(Briefing.of(read, lang))).isEqualTo(Canonical.bytes(Briefing.of(material, lang)));
        }
    }
}
