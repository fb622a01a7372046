package id.cakupan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_new_folder_is_the_owners_alone() throws IOException {
        Path data = parent.resolve("a/b");
        try (DataFolder folder = DataFolder.open(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))).isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_with_other_files_is_refused_and_left_as_it_was() throws IOException {
        Files.writeString(parent.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataFolder.open(parent)).isInstanceOf(Trouble.class)
                .hasMessageContaining("is not a Cakupan data folder").hasMessageContaining("--data");
        assertThat(Folders.children(parent)).containsExactly(parent.resolve("thesis.txt"));
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Trouble.class).hasMessageContaining("choose a folder");
    }

    @Test
    void a_folder_that_cannot_be_made_says_what_to_do() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"))).isInstanceOf(Trouble.class)
                .hasMessageContaining("choose another with --data");
    }

    @Test
    void a_second_launcher_is_told_who_runs() {
        try (DataFolder first = DataFolder.open(parent.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(first.path())).isInstanceOf(Trouble.class)
                    .hasMessageContaining("already running").hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        DataFolder.open(parent.resolve("data")).close();
    }

    @Test
    void files_of_another_postgresql_are_refused_by_name() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            Files.createDirectories(folder.postgres());
            Path version = folder.postgres().resolve("PG_VERSION");
            Files.writeString(version, "17\n");
            folder.checkVersion();
            Files.writeString(version, "16\n");
            assertThatThrownBy(folder::checkVersion).isInstanceOf(Trouble.class)
                    .hasMessageContaining("written by PostgreSQL 16 and this is 17").hasMessageContaining("--fresh");
        }
    }

    @Test
    void clearing_deletes_links_but_never_what_they_point_to() throws IOException {
        Path precious = Files.createDirectories(parent.resolve("precious"));
        Files.writeString(precious.resolve("file"), "kept");
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            Files.createDirectories(folder.path().resolve("postgresql/base"));
            Files.createSymbolicLink(folder.path().resolve("link"), precious);
            folder.rememberSampleFile("balances.csv", "1");
            folder.rememberSampleFile("targets.csv", "2");
            folder.rememberSampleFile("balances.csv", "3");
            assertThat(folder.sampleFiles())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("balances.csv", "3", "targets.csv", "2"));

            folder.clear();

            assertThat(Folders.children(folder.path())).extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("cakupan-data", "launcher.lock", "launcher.pid");
            assertThat(folder.sampleFiles()).isEmpty();
        }
        assertThat(precious.resolve("file")).hasContent("kept");
    }

    @Test
    void secrets_are_drawn_once_and_the_owners_alone() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            String password = folder.secrets().password("enrollment_app");
            Path keys = folder.secrets().personalKeys();
            String content = Files.readString(keys);

            assertThat(password).hasSize(24).isEqualTo(folder.secrets().password("enrollment_app"));
            assertThat(content.lines()).satisfiesExactly(line -> assertThat(line).isEqualTo("encryption.current=k1"),
                    line -> assertThat(line).matches("encryption\\.k1=[A-Za-z0-9+/]{43}="),
                    line -> assertThat(line).isEqualTo("lookup.current=h1"),
                    line -> assertThat(line).matches("lookup\\.h1=[A-Za-z0-9+/]{43}="));
            assertThat(Files.readString(folder.secrets().personalKeys())).isEqualTo(content);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys))).isEqualTo("rw-------");
        }
    }
}
