package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.briefing;
import static id.cakupan.reporting.briefing.NarrativeTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.cakupan.reporting.Answers;
import id.cakupan.reporting.narrative.Lang;

class SourcesTest {

    @Test
    void the_note_says_which_of_two_printed_numbers_is_used_and_each_language_says_it_too() {
        String note = "“Peserta aktif diturunkan dari 75,27 % tercetak atas 277.749.853 penduduk (209.062.314); 209,1 juta yang dibulatkan akan memberi 75,28 %.”";
        List<String> indonesian = sources(Answers.nationComplete(), Lang.ID);
        assertThat(indonesian).contains(
                "Jumlah aktif 209.062.314 diturunkan, tidak tercetak pada sumbernya; catatan pada sumber itu: " + note);
        assertThat(indonesian).filteredOn(sentence -> sentence.contains(note)).hasSize(1);
        assertThat(sources(Answers.nationComplete(), Lang.EN)).contains(
                "The active figure, 209,062,314, is derived, not printed by the source; the source's note: " + note);
    }

    @Test
    void a_count_rests_on_its_statement_since_people_entered_by_name_move_it() {
        assertThat(sources(Answers.banyuasin(), Lang.ID).get(0)).isEqualTo(
                "Jumlah peserta 817.221 bertumpu pada angka yang dinyatakan oleh sumbernya per 1 September 2023.");
        assertThat(sources(Answers.partlyKnown(), Lang.EN).get(0)).isEqualTo(
                "The number of participants, 817,222, rests on a figure stated by its source as of 1 August 2023.");
        ObjectNode kept = Answers.banyuasin();
        ((ObjectNode) kept.at("/count/statements/0")).put("kind", "COMPLETE_SINCE");
        assertThat(sources(kept, Lang.EN).get(0)).isEqualTo(
                "The number of participants, 817,221, rests on the register, which holds this area person by person since 1 September 2023.");
    }

    @Test
    void a_sum_names_the_span_of_its_balances_and_how_many_are_listed() {
        assertThat(sources(Answers.sum(), Lang.ID)).contains("1 dari 514 sumber ditampilkan.").startsWith(
                "Jumlah peserta 2.656.059 adalah jumlah angka wilayah-wilayahnya dan bertumpu pada angka yang sebagian atau seluruhnya diturunkan: saldo atau pernyataan lengkap 1 Agustus 2022 sampai 1 November 2023.");
        ObjectNode whole = Answers.sum();
        ((ObjectNode) whole.get("count")).put("statementsTotal", 1).put("earliestOn", "2023-11-01").put("provenance", "STATED");
        assertThat(sources(whole, Lang.EN)).noneMatch(sentence -> sentence.endsWith("sources are shown.")).startsWith(
                "The number of participants, 2,656,059, is the sum of its areas and rests on figures stated by their sources: balances of 1 November 2023.",
                "Its parts, active and inactive, rest on figures of which some or all are derived.");
    }

    @Test
    void a_population_added_up_is_called_a_sum() {
        ObjectNode answer = Answers.banyuasin();
        ((ObjectNode) answer.get("population")).put("from", "CHILDREN").put("provenance", "STATED");
        assertThat(sources(answer, Lang.EN)).contains(
                "The population, 837,062, is the sum of figures stated by their sources (ANTARA Sumsel, September 2023).");
    }

    private static List<String> sources(ObjectNode answer, Lang lang) {
        return texts(briefing(answer, lang), "sources");
    }
}
