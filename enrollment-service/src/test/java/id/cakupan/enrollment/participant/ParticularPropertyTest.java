package id.cakupan.enrollment.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import id.cakupan.enrollment.personal.PersonalConfig;
import id.cakupan.kit.Violation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a client writes is refused, or can be stored and shown. */
class ParticularPropertyTest {

    private static final ParticularsChecks CHECKS = new ParticularsChecks(new PersonalConfig() {
        @Override
        public Path keysFile() {
            return Path.of("none");
        }

        @Override
        public boolean demoNikAllowed() {
            return true;
        }
    }, Clock.systemUTC());

    @Property(tries = 3000)
    void what_passes_the_checks_can_be_masked_and_what_is_masked_is_not_whole(@ForAll Particular particular,
            @ForAll("texts") String text, @ForAll("texts") String birthDate) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        texts.put(Particular.BIRTH_DATE, birthDate);
        texts.put(particular, text);
        List<Violation> violations = new ArrayList<>();
        Particulars checked = CHECKS.check(ParticularTexts.clear(Particulars.of(texts)), "", Particulars.NONE, violations);
        if (violations.stream().noneMatch(violation -> violation.field().equals(particular.field()))) {
            String stored = checked.text(particular);
            String masked = stored.isEmpty() ? "" : particular.masked(stored);
            assertThat(new String(stored.getBytes(UTF_8), UTF_8)).isEqualTo(stored);
            assertThat(new String(masked.getBytes(UTF_8), UTF_8)).isEqualTo(masked);
            if (particular == Particular.NIK || particular == Particular.CARD_NUMBER || particular == Particular.ADDRESS) {
                assertThat(stored.isEmpty() || !masked.equals(stored)).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars(" .-@+0123456789").ofMaxLength(20),
                Arbitraries.of("1607015203900000", "+999999999-12-31", "1990-03-12", "FEMALE", "Aminah  Contoh",
                        "0001944358911",
                        "081234567890", "(-)", "siti@contoh.id", "\uD83D\uDE00siti@contoh.id", "\uD83D@contoh.id",
                        "AUS N1234567",
                        "Jl. Contoh 1", "1607016902000000", "2000-02-29"));
    }
}
