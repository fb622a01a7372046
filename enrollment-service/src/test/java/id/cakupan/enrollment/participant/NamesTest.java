package id.cakupan.enrollment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({ "Siti Aminah,SITI AMINAH,true", "Siti Aminah,Hj. Siti Aminah,true", "Siti Nur Aminah,Siti Aminah,true",
            "Siti,Siti Aminah,true", "Siti Aminah,Siti Lestari,false", "Siti,Dewi,false", "Siti A,Siti B,true",
            "Siti Nur Aminah,Siti Nur Halimah,false",
            "Ratna Dewi,Dewi Ratna,true", "A,A,false" })
    void names_are_alike_but_for_words_that_are_left_out(String one, String other, boolean alike) {
        assertThat(Names.areAlike(one, other)).isEqualTo(alike);
        assertThat(Names.areAlike(other, one)).isEqualTo(alike);
    }
}
