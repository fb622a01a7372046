package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.narrative.Lang;

/** Branches and deputy regions of which not all is known. */
class OfficesTest {

    @Test
    void the_areas_that_are_known_are_not_called_all() {
        ObjectNode known = branch(4);
        assertThat(texts(briefing(known, Lang.ID), "areas")).startsWith(
                "Keempat kabupaten/kota yang diketahui mempunyai angka cakupan; kantor ini dapat mempunyai wilayah lain.")
                .anyMatch(said -> said.startsWith("2 dari 4 kabupaten/kota yang diketahui masih di bawah sasaran cakupan"))
                .noneMatch(said -> said.contains("tertinggi"));
        assertThat(texts(briefing(known, Lang.EN), "areas")).startsWith(
                "All 4 regencies and cities that are known have a coverage; the office may have others.");
        assertThat(texts(briefing(branch(5), Lang.ID), "areas")).startsWith(
                "4 dari 5 kabupaten/kota yang diketahui di KC Palangka Raya mempunyai angka cakupan pada 1 November 2023, sehingga tidak diurutkan; tabel tidak memuat 1 yang tanpa angka kepesertaan.");
        assertThat(texts(briefing(branch(5), Lang.EN), "areas").get(0)).startsWith(
                "On 1 November 2023, of the 5 known regencies and cities, 4 have a coverage, so they are not ranked;");
        ((ObjectNode) known.get("territory")).put("total", 4).put("complete", true);
        assertThat(texts(briefing(known, Lang.ID), "areas")).startsWith("Keempat kabupaten/kota mempunyai angka cakupan.");
    }

    /** A branch of unknown territory with the first areas of a province. */
    private static ObjectNode branch(int areas) {
        ObjectNode branch = ReportAnswers.territoryUnknown("branch:1401");
        ArrayNode children = branch.putArray("children");
        for (int i = 0; i < areas; i++) {
            children.add(Answers.province().get("children").get(i));
        }
        ((ObjectNode) branch.get("territory")).put("known", areas);
        Answers.target(branch.putArray("targets"), "ID", "Indonesia", "98", "2024-12-31", 0, 0).putNull("required")
                .putNull("signedGap").putNull("gap").putNull("met");
        return branch;
    }
}
