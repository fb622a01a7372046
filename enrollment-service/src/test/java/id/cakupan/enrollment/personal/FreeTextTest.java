package id.cakupan.enrollment.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "1607015203900000", "1607 0152 0390 0000", "NIK 1607/0152/0390/0000", "1607_0152_0390_0000",
            "1607\u00a00152\u00a00390\u00a00000", "(0812)(3456)(7890)", "0812-3456-7890", "+62 812 345 6789",
            "١٦٠٧٠١٥٢٠٣٩٠٠٠٠١",
            "card 0001944358911.", "2026-11-02 081234567890" })
    void numbers_of_people_cards_and_phones_are_noticed_however_they_are_written(String text) {
        assertThat(FreeText.openFaults(text, 500)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "As her KTP of 2026-11-02 says", "Called 2026-11-02 10:30", "KTP 2026-11-02 - 2026-11-05",
            "12/11/2026, 13/11/2026", "Rp 1.000.000.000", "SK 440/123/2024 on p. 17", "Siti, O'Neil", "" })
    void dates_amounts_and_decrees_are_not(String text) {
        assertThat(FreeText.openFaults(text, 500)).isEmpty();
    }
}
