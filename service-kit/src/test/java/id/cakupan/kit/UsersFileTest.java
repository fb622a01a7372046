package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersFileTest {

    @TempDir
    Path folder;

    @Test
    void a_user_is_known_by_the_right_password_only() throws IOException {
        UsersFile users = users("# staff", UserLines.of("siti", Set.of("officer", "viewer"), "a good one"), "");
        assertThat(users.verify("siti", "a good one".toCharArray())).contains(Set.of("officer", "viewer"));
        assertThat(users.verify("siti", "another".toCharArray())).isEmpty();
        assertThat(users.verify("siti", "a good one".toCharArray())).isPresent();
        assertThat(users.verify("budi", "a good one".toCharArray())).isEmpty();
    }

    @Test
    void a_changed_password_holds_at_once_and_the_old_one_no_more() throws IOException {
        UsersFile users = users(UserLines.of("siti", Set.of("viewer"), "old"));
        assertThat(users.verify("siti", "old".toCharArray())).isPresent();
        write(Instant.now().plusSeconds(2), UserLines.of("siti", Set.of("analyst"), "new"));
        assertThat(users.verify("siti", "old".toCharArray())).isEmpty();
        assertThat(users.verify("siti", "new".toCharArray())).contains(Set.of("analyst"));
        assertThat(users.rolesOf("siti")).contains(Set.of("analyst"));
    }

    @Test
    void a_line_holds_no_password_and_no_two_are_alike() {
        String line = UserLines.of("siti", Set.of("viewer"), "a good one");
        assertThat(line).doesNotContain("a good one").isNotEqualTo(UserLines.of("siti", Set.of("viewer"), "a good one"));
    }

    @Test
    void a_broken_line_refuses_the_start_without_repeating_it() {
        assertThatThrownBy(() -> users("siti:viewer:secret")).hasMessageNotContaining("secret")
                .hasMessageContaining("name:roles:iterations:salt:hash");
    }

    @Test
    void exactly_one_way_to_sign_in_is_configured() {
        SignInConfig file = () -> Optional.of(folder.resolve("users"));
        SignInConfig none = Optional::empty;
        assertThatThrownBy(() -> mechanism(file, Optional.of("https://issuer.example")).refuseAnUnclearStart(null))
                .hasMessageContaining("both are set");
        assertThatThrownBy(() -> mechanism(none, Optional.empty()).refuseAnUnclearStart(null))
                .hasMessageContaining("neither is set");
        mechanism(file, Optional.empty()).refuseAnUnclearStart(null);
        mechanism(none, Optional.of("https://issuer.example")).refuseAnUnclearStart(null);
    }

    private static SignInMechanism mechanism(SignInConfig config, Optional<String> issuer) {
        return new SignInMechanism(config, issuer, null, null, null);
    }

    private UsersFile users(String... lines) throws IOException {
        write(Instant.now(), lines);
        return new UsersFile(Optional.of(folder.resolve("users")));
    }

    private void write(Instant modified, String... lines) throws IOException {
        Path file = folder.resolve("users");
        Files.write(file, List.of(lines));
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
