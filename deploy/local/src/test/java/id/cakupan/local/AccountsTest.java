package id.cakupan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.cakupan.kit.UserLines;

class AccountsTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("users.txt");
    }

    @Test
    void every_user_signs_in_with_the_password_shown() throws Exception {
        Accounts accounts = Accounts.write(file, "of-the-service", Optional.empty());

        assertThat(accounts.newPasswords()).containsOnlyKeys("viewer", "officer", "analyst", "branch_head", "operator");
        for (Map.Entry<String, String> user : accounts.newPasswords().entrySet()) {
            assertThat(opens(user.getKey(), user.getKey(), user.getValue())).as(user.getKey()).isTrue();
        }
        assertThat(opens("service", "service", "of-the-service")).isTrue();
        assertThat(opens("launcher", "viewer,analyst", accounts.launcherPassword())).isTrue();
        assertThat(opens("viewer", "viewer", "of-the-service")).isFalse();
    }

    @Test
    void a_line_has_the_form_of_the_kit() throws Exception {
        Accounts.write(file, "x", Optional.empty());

        String[] ours = lines().get("viewer").split(":", -1);
        String[] theirs = UserLines.of("viewer", Set.of("viewer"), "y").split(":", -1);
        assertThat(ours).hasSameSizeAs(theirs);
        assertThat(ours[2]).isEqualTo(theirs[2]);
        assertThat(ours[3]).hasSameSizeAs(theirs[3]);
        assertThat(ours[4]).hasSameSizeAs(theirs[4]);
    }

    @Test
    void only_the_owner_may_read_and_no_password_is_in_the_file() throws Exception {
        Accounts accounts = Accounts.write(file, "of-the-service", Optional.of("chosen-word"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readString(file)).doesNotContain("chosen-word", "of-the-service", accounts.launcherPassword());
    }

    @Test
    void a_later_start_keeps_what_was_told_and_renews_the_launcher() throws Exception {
        Accounts first = Accounts.write(file, "x", Optional.empty());
        first.toldToThePerson();
        Map<String, String> before = lines();

        Accounts second = Accounts.write(file, "x", Optional.empty());

        assertThat(second.newPasswords()).isEmpty();
        assertThat(lines()).containsEntry("viewer", before.get("viewer")).containsEntry("operator", before.get("operator"));
        assertThat(lines().get("launcher")).isNotEqualTo(before.get("launcher"));
        assertThat(second.launcherPassword()).isNotEqualTo(first.launcherPassword());
    }

    @Test
    void passwords_that_nobody_was_told_are_drawn_again() {
        Map<String, String> lost = Accounts.write(file, "x", Optional.empty()).newPasswords();

        Map<String, String> drawn = Accounts.write(file, "x", Optional.empty()).newPasswords();

        assertThat(drawn).hasSize(5);
        assertThat(drawn.values()).doesNotContainAnyElementsOf(lost.values());
    }

    @Test
    void a_chosen_password_replaces_the_drawn_ones_and_stays() throws Exception {
        Accounts.write(file, "x", Optional.empty()).toldToThePerson();
        Accounts chosen = Accounts.write(file, "x", Optional.of("chosen-word"));
        chosen.toldToThePerson();
        Accounts.write(file, "x", Optional.empty());

        assertThat(chosen.newPasswords()).isEmpty();
        assertThat(opens("officer", "officer", "chosen-word")).isTrue();
    }

    private boolean opens(String name, String roles, String password) throws IOException, GeneralSecurityException {
        String[] parts = lines().get(name).split(":", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), base64.decode(parts[3]), Integer.parseInt(parts[2]), 256);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        return parts[1].equals(roles) && java.util.Arrays.equals(hash, base64.decode(parts[4]));
    }

    private Map<String, String> lines() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            lines.put(line.substring(0, line.indexOf(':')), line);
        }
        return lines;
    }
}
