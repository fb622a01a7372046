package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.DROPBOX;
import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.register;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Table;

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

    @Test
    void the_rates_of_known_areas_have_their_edition_though_the_office_has_no_population() {
        ObjectNode known = branch(4).put("childrenEdition", "dukcapil-2022-S2");
        Briefing briefing = briefing(known, Lang.ID);
        assertThat(table(briefing, "areas").note())
                .isEqualTo("Cakupan di tabel ini memakai edisi penduduk dukcapil-2022-S2; halaman tiap wilayah dapat memakai "
                        + "edisi lain.");
        assertThat(new Markdown(briefing).render()).contains("- Edisi penduduk: dukcapil-2022-S2");
        assertThat(whyNoPopulation(briefing))
                .isEqualTo("Wilayah kantor ini belum diketahui seluruhnya, sehingga penduduknya tidak dijumlahkan.");
        assertThat(whyNoPopulation(briefing(known, Lang.EN)))
                .isEqualTo("Not all of this office's territory is known, so its population is not added up.");
    }

    @Test
    void an_edition_that_was_asked_for_and_lacks_the_area_is_the_reason() {
        ObjectNode lacking = Answers.banyuasin().putNull("population").putNull("belumTerdaftar");
        lacking.putArray("rates");
        assertThat(whyNoPopulation(Materials.briefing(figure(lacking), register(), true, Lang.EN, NOW)))
                .isEqualTo("The edition asked for does not hold this area.");
        assertThat(whyNoPopulation(briefing(lacking, Lang.EN)))
                .isEqualTo("No population edition holds this area on this day.");
    }

    @Test
    void missing_branches_are_called_branches_and_only_counted_where_areas_are_missing() {
        ObjectNode deputy = ReportAnswers.territoryUnknown("deputy:VIII");
        ArrayNode missing = deputy.putArray("missing");
        missing.addObject().put("code", "branch:1401").put("name", "KC Palangka Raya").put("known", 5).put("of", 5);
        missing.addObject().put("code", "branch:1402").put("name", "KC Sampit").put("known", 1).put("of", 3);
        missing.addObject().put("code", "branch:1403").put("name", "KC Muara Teweh").put("known", 0).put("of", 0);
        assertThat(texts(briefing(deputy, Lang.ID), "missing")).endsWith(
                "Kantor cabang: KC Palangka Raya (wilayahnya belum diketahui seluruhnya), KC Sampit (1 dari 3 wilayah diketahui) dan KC Muara Teweh.");
        assertThat(texts(briefing(deputy, Lang.EN), "missing")).endsWith(
                "Branches: KC Palangka Raya (its territory is not wholly known), KC Sampit (1 of 3 areas known) and KC Muara Teweh.");
    }

    @Test
    void more_areas_than_are_said_to_exist_are_said_so() {
        assertThat(why(4, 3L, Lang.ID)).endsWith(": 4 wilayah diketahui, padahal disebut hanya 3.");
        assertThat(why(4, 3L, Lang.EN)).endsWith(": 4 areas are known, though only 3 are said to exist.");
        assertThat(why(2, 1L, Lang.EN)).endsWith(": 2 areas are known, though only 1 is said to exist.");
        assertThat(why(0, 3L, Lang.ID)).endsWith(": tidak satu pun dari 3 wilayahnya diketahui.");
        assertThat(why(0, 3L, Lang.EN)).endsWith(": none of its 3 areas is known.");
        assertThat(why(1, 3L, Lang.EN)).endsWith(": of its 3 areas, 1 is known.");
        assertThat(why(0, null, Lang.EN)).endsWith(": none of its areas is known, and how many there are in all is not.");
    }

    @Test
    void registrations_of_the_known_areas_are_not_called_those_of_the_office() {
        assertThat(channels(5L, Lang.ID)).isEqualTo("Pendaftaran dihitung dari 5 wilayah yang diketahui.");
        assertThat(channels(5L, Lang.EN)).isEqualTo("Registrations are counted from the 5 known areas.");
        assertThat(channels(1L, Lang.EN)).isEqualTo("Registrations are counted from the 1 known area.");
        assertThat(channels(0L, Lang.ID))
                .isEqualTo("Belum ada wilayah yang diketahui, sehingga tidak ada pendaftaran yang dihitung.");
        assertThat(channels(null, Lang.ID)).isNull();
    }

    private static String channels(Long areasKnown, Lang lang) {
        ChannelAnswer.Found register = new ChannelAnswer.Found(List.of(DROPBOX), List.of(), areasKnown);
        return table(Materials.briefing(figure(branch(4)), Optional.of(register), false, lang, NOW), "channels").note();
    }

    private static String why(int known, Long total, Lang lang) {
        ObjectNode branch = ReportAnswers.territoryUnknown("branch:1401");
        ((ObjectNode) branch.get("territory")).put("known", known).put("total", total);
        return briefing(branch, lang).headline().text();
    }

    private static String whyNoPopulation(Briefing briefing) {
        return briefing.notIncluded().stream().filter(left -> left.section().equals("population")).findFirst().orElseThrow()
                .reason();
    }

    private static Table table(Briefing briefing, String topic) {
        return briefing.sections().stream().filter(section -> section.id().equals(topic)).findFirst().orElseThrow().table();
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
