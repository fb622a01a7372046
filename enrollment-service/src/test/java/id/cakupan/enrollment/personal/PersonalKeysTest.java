package id.cakupan.enrollment.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.cakupan.enrollment.personal.LookupHash.Claim;
import id.cakupan.enrollment.personal.PersonalKeys.Kind;

class PersonalKeysTest {

    private static final String REFUSED = "The keys of personal data (cakupan.personal.keys-file) are refused: ";

    @TempDir
    Path folder;

    private static void refused(Properties entries, String why) {
        assertThatThrownBy(() -> PersonalKeys.of(entries)).isInstanceOf(IllegalStateException.class)
                .hasMessage(REFUSED + why + ".").hasNoCause();
    }

    private static Properties with(String name, String value) {
        Properties entries = TestKeys.properties("h1");
        entries.setProperty(name, value);
        return entries;
    }

    @Test
    void a_key_that_is_short_missing_or_no_base64_is_refused() {
        refused(with("encryption.k1", "c2hvcnQ="), "encryption.k1 must be 32 bytes in base64");
        refused(with("lookup.h1", "?"), "lookup.h1 must be 32 bytes in base64");
        refused(with("lookup.h1", ""), "lookup.h1 must be 32 bytes in base64");
        refused(with("lookup.current", "h2"), "lookup.current must name a key that is in the file");
        refused(new Properties(), "encryption.current must name a key that is in the file");
    }

    @Test
    void a_misspelt_entry_or_a_key_used_twice_is_refused() {
        refused(with("encrpytion.k2", TestKeys.key("x")),
                "an entry is neither encryption.<id> nor lookup.<id> with an id of a-z, 0-9 and -");
        refused(with("lookup.h1", TestKeys.key("encryption k1")),
                "two keys have the same bytes; each must be made on its own");
    }

    @Test
    void a_file_that_is_not_there_or_unreadable_is_named_without_its_content() throws IOException {
        Path absent = folder.resolve("absent.properties");
        assertThatThrownBy(() -> PersonalKeys.read(absent))
                .hasMessage(
                        REFUSED + "the file %s cannot be read as a properties file (NoSuchFileException).".formatted(absent));
        Path broken = Files.writeString(folder.resolve("broken.properties"), "lookup.h1=\\u00zz" + TestKeys.key("secret"));
        assertThatThrownBy(() -> PersonalKeys.read(broken)).hasMessageEndingWith("(IllegalArgumentException).").hasNoCause();
    }

    @Test
    void a_good_file_is_read_and_shows_no_key() throws IOException {
        Path file = Files.writeString(folder.resolve("keys.properties"),
                "encryption.current=k1\nencryption.k1=%s\nlookup.current=h1\nlookup.h1=%s\n"
                        .formatted(TestKeys.key("encryption k1"), TestKeys.key("lookup h1")));
        PersonalKeys keys = PersonalKeys.read(file);
        assertThat(keys.current(Kind.LOOKUP)).isEqualTo("h1");
        assertThat(keys).hasToString("keys {encryption=k1, lookup=h1}");
    }

    @Test
    void while_keys_are_rotated_a_nik_has_a_hash_under_each() {
        String nik = "1607015203900000";
        LookupHash before = new LookupHash(PersonalKeys.of(TestKeys.properties("h1")));
        LookupHash during = new LookupHash(PersonalKeys.of(TestKeys.properties("h2", "h1")));
        assertThat(during.claims("nik", nik)).extracting(Claim::keyId).containsExactly("h1", "h2");
        assertThat(during.claims("nik", nik).get(0).hash()).isEqualTo(before.claims("nik", nik).get(0).hash()).hasSize(32);
        assertThat(during.claims("nik", nik).get(1).hash()).isNotEqualTo(before.claims("nik", nik).get(0).hash());
        assertThat(during.isOfRequest(before.ofRequest("body"), "body")).isTrue();
        assertThat(during.isOfRequest(before.ofRequest("body"), "other body")).isFalse();
        assertThat(before.ofRequestKey("key")).hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(during.ofRequestKey("key")).hasSize(2).endsWith(before.ofRequestKey("key").get(0));
    }
}
