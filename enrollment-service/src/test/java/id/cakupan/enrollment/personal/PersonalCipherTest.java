package id.cakupan.enrollment.personal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;

import id.cakupan.enrollment.personal.PersonalCipher.Field;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalCipherTest {

    private static final PersonalCipher CIPHER = new PersonalCipher(TestKeys.of("k1", "k1"));

    @Provide
    Arbitrary<UUID> people() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    @Property(tries = 200)
    void what_was_encrypted_is_read_again(@ForAll("people") UUID person, @ForAll Field field, @ForAll String text) {
        assertThat(CIPHER.decrypt(person, field, CIPHER.encrypt(person, field, text))).isEqualTo(wellFormed(text));
    }

    @Property(tries = 200)
    void another_person_or_field_cannot_read_it(@ForAll("people") UUID person, @ForAll("people") UUID other,
            @ForAll Field field) {
        byte[] stored = CIPHER.encrypt(person, field, "1607015203900000");
        Field otherField = field == Field.NIK ? Field.NO_KK : Field.NIK;
        assertThatThrownBy(() -> CIPHER.decrypt(person, otherField, stored)).isInstanceOf(IllegalStateException.class);
        if (!other.equals(person)) {
            assertThatThrownBy(() -> CIPHER.decrypt(other, field, stored)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Property(tries = 300)
    void a_changed_or_missing_byte_is_noticed(@ForAll("people") UUID person, @ForAll int where, @ForAll byte change) {
        byte[] stored = CIPHER.encrypt(person, Field.NIK, "1607015203900000");
        int position = Math.floorMod(where, stored.length);
        byte[] shorter = Arrays.copyOf(stored, position);
        assertThatThrownBy(() -> CIPHER.decrypt(person, Field.NIK, shorter)).isInstanceOf(IllegalStateException.class);
        if (change != 0) {
            stored[position] ^= change;
            assertThatThrownBy(() -> CIPHER.decrypt(person, Field.NIK, stored)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Example
    void the_same_text_is_never_stored_alike_and_never_in_clear() {
        UUID person = UUID.randomUUID();
        byte[] first = CIPHER.encrypt(person, Field.NIK, "1607015203900000");
        assertThat(first).isNotEqualTo(CIPHER.encrypt(person, Field.NIK, "1607015203900000"));
        assertThat(new String(first, ISO_8859_1)).doesNotContain("16070152").contains("k1");
        assertThat(first).hasSize(2 + 2 + 12 + 16 + 16);
    }

    @Example
    void a_value_under_an_older_key_is_still_read() {
        UUID person = UUID.randomUUID();
        byte[] old = CIPHER.encrypt(person, Field.NIK, "1607015203900000");
        PersonalCipher rotated = new PersonalCipher(TestKeys.of("k2", "k1", "k2"));
        assertThat(rotated.decrypt(person, Field.NIK, old)).isEqualTo("1607015203900000");
        assertThat(new String(rotated.encrypt(person, Field.NIK, "1"), ISO_8859_1)).contains("k2");
        PersonalCipher without = new PersonalCipher(TestKeys.of("k2", "k2"));
        assertThatThrownBy(() -> without.decrypt(person, Field.NIK, old))
                .hasMessage("A stored value needs a key that is not in the keys file.");
    }

    // Half of a surrogate pair is no text and becomes a question mark in UTF-8.
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
