package id.cakupan.reporting.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class SealTest {

    /** SHA-256 of "abc", as FIPS 180-4 gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_code_is_the_first_fifty_bits_of_the_hash() {
        byte[] hash = Seal.sha256("abc".getBytes(UTF_8));

        assertThat(Seal.hex(hash)).isEqualTo(ABC);
        String code = Seal.code(hash);
        // ba 78 16 bf 8f 01 c. = 10111 01001 11100 00001 01101 01111 11100 01111 00000 00111
        assertThat(code).isEqualTo("Q9W1DFWF07");
        assertThat(Seal.printed(code)).isEqualTo("Q9W1D-FWF07");
    }

    @Test
    void a_code_is_found_however_somebody_types_it() {
        assertThat(List.of("Q9W1D-FWF07", "q9w1dfwf07", " q9wid fwfo7 ", "Q9WLD-FWFO7")).map(Seal::codeOf)
                .allMatch(code -> code.orElse("").equals("Q9W1DFWF07"));
        assertThat(List.of("", "Q9W1D-FWF0", "Q9W1D-FWF077", "Q9W1D-FWFU7", "Q9W1D_FWF07", "../../etc")).map(Seal::codeOf)
                .allMatch(code -> code.isEmpty());
    }

    @Test
    void a_manifest_has_the_form_of_sha256sum() {
        TreeMap<String, byte[]> hashes = new TreeMap<>(
                Map.of("b.md", Seal.sha256("abc".getBytes(UTF_8)), "a.html", Seal.sha256(new byte[0])));

        assertThat(Seal.manifest(hashes))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html\n" + ABC + "  b.md\n");
    }

    @Test
    void equal_values_are_written_alike_and_decimals_keep_their_places() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", new BigDecimal("98.00"));
        one.put("a", new BigDecimal("1E+3"));
        Map<String, Object> other = new TreeMap<>(one);

        assertThat(new String(Canonical.bytes(one), UTF_8)).isEqualTo("{\"a\":1000,\"b\":98.00}");
        assertThat(Canonical.bytes(one)).isEqualTo(Canonical.bytes(other));
    }
}
