package id.cakupan.reporting.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same thing told twice, and what is not the same. */
class TwoValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Per 1 September 2023 cakupan Kota Palembang 97,56 persen menurut Dukcapil semester II 2022. "
                    + "Menurut data Dukcapil semester I 2023 cakupannya 96,80 persen.",
            "Jumlah penduduk Kota Palembang 410.000 jiwa menurut Dukcapil semester II 2022. "
                    + "Jumlah penduduk Kota Palembang menurut BPS 2023 sebanyak 402.000 jiwa.",
            "Per 1 September 2023 peserta tidak aktif Kota Palembang 80.000 jiwa. "
                    + "Peserta tidak aktif karena meninggal 45.000 jiwa." })
    void otherEditionsAndCausesAreNotTheSame(String text) {
        assertEquals(List.of(), flaws(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Per 1 September 2023 cakupan Kota Palembang 97,56 persen menurut Dukcapil semester II 2022. "
                    + "Menurut data Dukcapil semester II 2022 cakupannya 96,80 persen.",
            "Per 1 September 2023 peserta JKN Kota Palembang 400.000 jiwa menurut Dukcapil semester II 2022. "
                    + "Menurut data Dukcapil semester I 2023 jumlah peserta 410.000 jiwa.",
            "Per 1 September 2023 peserta tidak aktif Kota Palembang 80.000 jiwa. Peserta tidak aktif 45.000 jiwa." })
    void theSameIs(String text) {
        assertEquals(List.of(Flaw.TWO_VALUES), flaws(text));
    }

    private static List<Flaw> flaws(String text) {
        return PressText.of(Corpus.PLACES, text).findings().stream().map(PressFinding::rule).toList();
    }
}
