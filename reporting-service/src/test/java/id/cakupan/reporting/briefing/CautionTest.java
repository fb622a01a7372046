package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static id.cakupan.reporting.briefing.NarrativeTest.figure;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.ReportAnswers;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.Programme;
import id.cakupan.reporting.narrative.KeyFigure;
import id.cakupan.reporting.narrative.Lang;

/** What a reader must not take for more than it is. */
class CautionTest {

    @Test
    void a_count_of_an_earlier_day_is_dated_with_it() {
        Briefing own = briefing(Answers.partlyKnown(), Lang.ID);
        assertThat(own.headline().text()).contains(
                "sudah menjadi peserta JKN (peserta per 1 Agustus 2023), cakupan 97,63 persen;");
        assertThat(own.keyFigures().get(0).detail().text()).isEqualTo("817.222 peserta per 1 Agustus 2023, 837.062 penduduk");
        assertThat(briefing(Answers.partlyKnown(), Lang.EN).headline().text())
                .contains("residents (participants as of 1 August 2023), a coverage of 97.63 percent;");
        assertThat(briefing(Answers.banyuasin(), Lang.EN).headline().text()).doesNotContain("as of");
    }

    @Test
    void a_sum_names_the_days_of_its_parts_at_the_head_and_in_the_coverage() {
        Briefing span = briefing(Answers.sum(), Lang.ID);
        assertThat(span.headline().text()).contains("(peserta per 1 Agustus 2022 sampai 1 November 2023)");
        assertThat(texts(span, "coverage")).contains(
                "Angka dasarnya berlaku per 1 Agustus 2022 sampai 1 November 2023; sejak itu hanya perubahan yang tercatat dalam register yang dihitung.");
        ObjectNode oneDay = Answers.sum().put("asOf", "2024-06-30");
        ((ObjectNode) oneDay.get("count")).put("earliestOn", "2023-11-01");
        assertThat(briefing(oneDay, Lang.EN).headline().text()).contains("(participants as of 1 November 2023)");
        assertThat(texts(briefing(oneDay, Lang.ID), "coverage"))
                .anyMatch(said -> said.startsWith("Angka dasarnya berlaku per 1 November 2023;"));
        assertThat(briefing(monthOnly("2022-08-31"), Lang.ID).headline().text()).contains("(peserta per Agustus 2022)");
    }

    @Test
    void people_kept_one_by_one_are_of_the_day_asked_for() {
        ObjectNode kept = Answers.partlyKnown();
        ((ObjectNode) kept.at("/count/statements/0")).put("kind", "COMPLETE_SINCE");
        assertThat(briefing(kept, Lang.ID).headline().text()).doesNotContain("peserta per");
    }

    @Test
    void an_estimate_is_called_one_wherever_it_is_said() {
        ObjectNode answer = Answers.banyuasin();
        ((ObjectNode) answer.at("/rates/0")).put("provenance", "ESTIMATED");
        Briefing indonesian = briefing(answer, Lang.ID);
        assertThat(texts(indonesian, "coverage").get(0)).endsWith("cakupannya 97,63 persen menurut perkiraan.");
        assertThat(texts(indonesian, "coverage").get(1)).isEqualTo("Masih 19.841 jiwa yang belum terdaftar menurut perkiraan.");
        assertThat(texts(indonesian, "targets")).allMatch(said -> said.endsWith(" jiwa menurut perkiraan."));
        assertThat(indonesian.headline().text()).contains("97,63 persen (perkiraan);").endsWith("jiwa menurut perkiraan.");
        assertThat(texts(briefing(answer, Lang.EN), "targets").get(1)).endsWith("3,100 people short by estimate.");
        assertThat(texts(briefing(ReportAnswers.denpasar(), Lang.EN), "targets").get(0))
                .endsWith("exceeded, by estimate, by 42,684 people.");
        ((ObjectNode) answer.at("/rates/0")).put("provenance", "DERIVED");
        ((ObjectNode) answer.get("count")).put("provenance", "ESTIMATED");
        assertThat(texts(briefing(answer, Lang.ID), "targets")).allMatch(said -> said.endsWith(" jiwa menurut perkiraan."));
    }

    @Test
    void a_doubted_population_is_marked_at_the_head_and_said_once() {
        ObjectNode answer = Answers.province();
        ((ObjectNode) answer.get("population")).put("doubt", "Sumber lain menyebut lain.");
        Briefing briefing = briefing(answer, Lang.ID);
        assertThat(briefing.headline().text()).contains("cakupan 98,12 persen (jumlah penduduk diragukan);");
        assertThat(briefing.keyFigures()).filteredOn(key -> key.mark() != null && key.mark().contains("penduduk diragukan"))
                .extracting(key -> key.label().text()).containsExactly("Cakupan", "Penduduk dikurangi peserta",
                        "Aktif dari penduduk", "Di atas sasaran cakupan 98\u00a0%");
        assertThat(briefing.sections().stream().flatMap(section -> section.sentences().stream())
                .filter(said -> said.text().contains("Sumber lain menyebut lain"))).hasSize(1);
        assertThat(briefing(answer, Lang.EN).headline().text()).contains("(the population is doubted)");
    }

    @Test
    void people_beyond_the_residents_of_one_area_do_not_hide_the_unregistered_of_another() {
        Briefing briefing = briefing(Answers.province(), Lang.ID);
        assertThat(texts(briefing, "coverage")).contains(
                "Penduduk dikurangi peserta: 50.891 jiwa; yang belum terdaftar lebih banyak, karena di 2 kabupaten/kota peserta melebihi penduduk.")
                .noneMatch(said -> said.startsWith("Masih"));
        assertThat(labels(briefing)).contains("Penduduk dikurangi peserta").doesNotContain("Belum terdaftar");
        assertThat(labels(briefing(Answers.province(), Lang.EN))).contains("Residents less participants");
        ObjectNode below = Answers.province();
        ((ArrayNode) below.get("children")).remove(0);
        ((ArrayNode) below.get("children")).remove(0);
        assertThat(texts(briefing(below, Lang.ID), "coverage")).contains("Masih 50.891 jiwa yang belum terdaftar.");
    }

    @Test
    void people_that_a_larger_area_wants_are_not_asked_of_its_part() {
        ObjectNode part = Answers.banyuasin();
        Answers.target(part.putArray("targets"), "ID", "Indonesia", null, "2022-12-31", 0, 0).put("headcount", 244900000)
                .putNull("required").putNull("signedGap").putNull("gap").putNull("met");
        assertThat(briefing(part, Lang.ID).headline().text()).endsWith("cakupan 97,63 persen.");
        assertThat(texts(briefing(part, Lang.ID), "targets")).containsExactly(
                "Sasaran 244.900.000 peserta terdaftar pada 31 Desember 2022 (Indonesia; dasar: RPJMN 2020-2024) berlaku untuk Indonesia secara keseluruhan dan tidak dinilai per wilayah.");
        assertThat(texts(briefing(part, Lang.EN), "targets")).containsExactly(
                "The target of 244,900,000 registered participants by 31 December 2022 (Indonesia; basis: RPJMN 2020-2024) holds for Indonesia as a whole and is not assessed by area.");
        Answers.target((ArrayNode) part.get("targets"), "ID", "Indonesia", "98", "2024-12-31", 820321, 3100);
        Briefing assessed = briefing(part, Lang.ID);
        assertThat(assessed.headline().text())
                .endsWith("; sasaran utama, cakupan 98 persen pada 31 Desember 2024, masih kurang 3.100 jiwa.");
        assertThat(texts(assessed, "targets").get(1)).startsWith("Sasaran utama, cakupan 98 persen");
        assertThat(labels(assessed)).endsWith("Kurang ke sasaran cakupan 98\u00a0%");
    }

    @Test
    void a_programme_that_only_a_report_names_may_have_ended() {
        assertThat(programme(null, "2023-08-31", Lang.ID)).isEqualTo(
                "Rehab (Indonesia): Tunggakan dicicil (disebut dalam laporan per 31 Agustus 2023; belum tentu masih berjalan).");
        assertThat(programme(null, "2023-08-31", Lang.EN)).isEqualTo(
                "Rehab (Indonesia): Arrears are paid in stages (named in a report as of 31 August 2023; may not be running any more).");
        assertThat(programme(null, "2023-09-01", Lang.ID)).isEqualTo("Rehab (Indonesia): Tunggakan dicicil.");
        assertThat(programme("2022-01-01", "2023-08-31", Lang.ID)).isEqualTo("Rehab (Indonesia): Tunggakan dicicil.");
        assertThat(programme(null, null, Lang.ID)).isEqualTo("Rehab (Indonesia): Tunggakan dicicil.");
    }

    private static String programme(String from, String seen, Lang lang) {
        Programme rehab = new Programme("REHAB", "ID", "Rehab", "Rehab", "Tunggakan dicicil.", "Arrears are paid in stages.",
                day(from), day(seen), "ANTARA");
        return texts(
                Materials.briefing(figure(Answers.banyuasin()),
                        Optional.of(new ChannelAnswer.Found(List.of(), List.of(rehab), null)),
                        false, lang, NOW),
                "programmes").get(0);
    }

    private static LocalDate day(String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static List<String> labels(Briefing briefing) {
        return briefing.keyFigures().stream().map(KeyFigure::label).map(label -> label.text()).toList();
    }

    private static ObjectNode monthOnly(String day) {
        return Answers.monthOnly().put("asOf", day);
    }
}
