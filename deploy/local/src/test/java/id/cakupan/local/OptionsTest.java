package id.cakupan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path DEFAULT = Path.of("/project/data");

    @Test
    void without_options_the_defaults_hold() {
        assertThat(parse()).isEqualTo(new Options(false, false, true, DEFAULT,
                Map.of(Service.ENROLLMENT, 8081, Service.COVERAGE, 8082, Service.REPORTING, 8083)));
    }

    @Test
    void each_option_is_taken() {
        assertThat(parse("--fresh", "--no-sample-data", "--ports", "9081,9082,9083", "--data", "/tmp/x/../y"))
                .isEqualTo(new Options(false, true, false, Path.of("/tmp/y"),
                        Map.of(Service.ENROLLMENT, 9081, Service.COVERAGE, 9082, Service.REPORTING, 9083)));
        assertThat(parse("--ports=9081,9082,9083").ports()).containsEntry(Service.REPORTING, 9083);
        assertThat(parse("--help").help()).isTrue();
    }

    @Test
    void an_unknown_option_is_one_sentence() {
        assertThatThrownBy(() -> parse("--frish")).isInstanceOf(Trouble.class)
                .hasMessage("There is no option --frish; run.sh --help lists the options.");
        assertThatThrownBy(() -> parse("data")).hasMessage("There is no option data; run.sh --help lists the options.");
    }

    @Test
    void an_option_without_its_value_says_so() {
        assertThatThrownBy(() -> parse("--data"))
                .hasMessage("The option --data needs a value; run.sh --help lists the options.");
        assertThatThrownBy(() -> parse("--data", "--fresh")).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> parse("--data=")).isInstanceOf(Trouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "9081", "9081,9082", "9081,9082,9083,9084", "9081,9082,9082", "0,9082,9083", "9081,9082,65536",
            "a,b,c", "9081,,9083", "-1,9082,9083", "9081;9082;9083" })
    void ports_are_three_different_numbers(String ports) {
        assertThatThrownBy(() -> parse("--ports", ports)).isInstanceOf(Trouble.class).hasMessageContaining("9081,9082,9083")
                .hasMessageContaining(ports);
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), DEFAULT);
    }
}
