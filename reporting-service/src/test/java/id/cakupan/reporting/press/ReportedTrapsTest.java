package id.cakupan.reporting.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong in the reports that the project began with (handbook, Appendix A), told in other words. */
class ReportedTrapsTest {

    @Test
    void activeOfParticipantsIsNotWhatIsPrinted() {
        assertEquals(List.of(Flaw.PERCENT_OF_PARTS, Flaw.PERCENTS_AND_WHOLE),
                flaws("Di wilayah KC Denpasar tercatat 1.688.195 peserta per 30 Juni 2024. Yang aktif 1.503.459 jiwa atau "
                        + "89,54 persen, sedangkan 184.736 jiwa atau 11 persen tidak aktif."));
    }

    @Test
    void activityOfThePopulationIsSaidToBeOfParticipants() {
        assertEquals(List.of(Flaw.ACTIVITY_BASE),
                flaws("Dari 277.749.853 jiwa penduduk Indonesia, 265.834.665 jiwa atau 95,71% terdaftar per 1 November 2023. "
                        + "Dari peserta itu, keaktifan mencapai 75,27% atau sebanyak 209.1 juta jiwa."));
    }

    @Test
    void dailyMeanWasDividedByTooFewDays() {
        assertEquals(List.of(Flaw.DAILY_MEAN),
                flaws("Selama Januari-Juni 2024 peserta di Bali memanfaatkan layanan 1,39 juta kali, "
                        + "dengan pemanfaatan per hari 7.717 kunjungan."));
    }

    @Test
    void listsLeaveOutWhoBelongsIntoThemAndWholeAreas() {
        List<Flaw> flaws = flaws(
                "Cakupan 8 kabupaten di Kalimantan Tengah melampaui 100%, yaitu Murung Raya (118,09%), Seruyan (105,17%), "
                        + "Katingan (102,72%), Palangka Raya (101,80%), Sukamara (101,75%), Gunung Mas (101,73%), Kotawaringin Barat "
                        + "(101,09%), Kotawaringin Timur (101, 00%). Kemudian Barito Selatan (99, 34%), Barito Timur (99, 17%), Barito "
                        + "Utara (97,38%). Kelebihan itu berasal dari penduduk daerah lain. Yang belum mencapai 98% yaitu Pulang Pisau "
                        + "(86, 13%) dan Kapuas (81,85%).");
        assertTrue(flaws.contains(Flaw.THRESHOLD_LIST) && flaws.contains(Flaw.AREAS_MISSING), flaws::toString);
    }

    @Test
    void whatFollowsFromItsPartsIsNotObjectedTo() {
        assertEquals(List.of(),
                flaws("Hingga 1 September 2023 peserta JKN di Kabupaten Banyuasin 817.221 jiwa atau 97,63 persen dari "
                        + "penduduk. Masih ada 19.841 jiwa yang belum terdaftar."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Per 1 Juli 2024 peserta aktif Kota Palembang 1.300.000 jiwa dan peserta tidak aktif 400.000 jiwa.",
            "98,5 persen penduduk Kota Palembang terdaftar dan 1,5 persen belum terdaftar.",
            "Cakupan Kota Palembang 95,2 persen pada 2023 dan 98,1 persen pada 2024.",
            "Per 1 Juli 2024 penduduk Kabupaten Banyuasin sekitar 840.000 jiwa. Yang terdaftar 817.221 jiwa atau 97,63 persen.",
            "Cakupan JKN nasional mencapai 98,19 persen per 1 Oktober 2024. Di Kota Palembang cakupannya 99,2 persen.",
            "Keaktifan peserta di Kota Palembang 80,1 persen. Di antara peserta laki-laki, keaktifan 78,2 persen.",
            "Cakupan Kota Palembang 97,63 persen. Sebanyak 5 kecamatan telah memenuhi target 98 persen.",
            "Per 1 Juli 2024 peserta tidak aktif Kota Palembang 400.000 jiwa. Di antaranya 250.000 jiwa nonaktif karena menunggak.",
            "Cakupan 98,4 persen dan keaktifan 76,1 persen di Kota Palembang.",
            "Cakupan Kota Palembang naik dari 97,1 persen pada 2023 menjadi 98,2 persen pada 2024." })
    void ordinarySentencesAreNotObjectedTo(String text) {
        assertEquals(List.of(), flaws(text));
    }

    private static List<Flaw> flaws(String text) {
        return PressText.of(Corpus.PLACES, text).findings().stream().map(PressFinding::rule).sorted().toList();
    }
}
