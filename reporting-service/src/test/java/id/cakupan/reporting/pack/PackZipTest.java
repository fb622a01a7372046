package id.cakupan.reporting.pack;

import static id.cakupan.reporting.pack.PackCalls.begun;
import static id.cakupan.reporting.pack.PackCalls.finished;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** What is written when a pack is downloaded. */
@QuarkusTest
@TestProfile(PackProfile.class)
class PackZipTest {

    @Inject
    CircuitBreakerMaintenance breakers;
    @Inject
    PackZip zip;
    @Inject
    PackStore store;

    @BeforeEach
    void begin_with_nothing() {
        PackPeers.away();
        PackCalls.untilTheFirstAnswer();
        breakers.resetAll();
        PackCalls.removeAll();
    }

    private Pack made() {
        String id = begun("16", "CHILDREN", "");
        finished(id);
        return store.find(UUID.fromString(id)).orElseThrow();
    }

    @Test
    void the_same_pack_is_the_same_bytes_each_time() throws IOException {
        Pack pack = made();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        zip.write(pack, zip.entries(pack), first);
        zip.write(pack, zip.entries(pack), second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray()).hasSizeGreaterThan((int) pack.bytes());
    }

    @Test
    void a_pack_that_is_removed_meanwhile_ends_as_no_whole_zip() {
        Pack pack = made();
        List<PackFiles.Entry> entries = zip.entries(pack);
        assertThatThrownBy(() -> zip.write(pack, entries, new OutputStream() {
            @Override
            public void write(int written) {
                store.remove(pack.id());
            }
        })).isInstanceOf(IOException.class).hasMessageContaining("removed meanwhile");
    }

    @Test
    void a_pack_that_is_gone_or_begun_again_before_anything_is_answered_is_refused() {
        Pack pack = made();
        PackPeers.away("16.03");
        store.retry(pack.id());
        assertThatThrownBy(() -> zip.entries(pack)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("pack-unfinished");
            assertThat(refusal).hasMessageStartingWith("1 of 3 areas wait");
        });
        PackCalls.until(pack.id().toString(), one -> one.getInt("areas.delayed") == 1);
        assertThatThrownBy(() -> zip.entries(pack)).hasMessageStartingWith("1 of 3 areas wait");
        store.remove(pack.id());
        assertThatThrownBy(() -> zip.entries(pack)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @Test
    void a_spreadsheet_computes_nothing_from_a_name() {
        PackFiles.File file = new PackFiles.File("16.01-x.pdf", 7, "00", Instant.EPOCH, 1, 2, true);
        String index = new String(
                ContentsFile.of(List.of(new PackFiles.Entry(1, "16.01", "=HYPERLINK(1)", null, file)), Lang.ID),
                UTF_8);
        assertThat(index).contains("16.01,'=HYPERLINK(1),16.01-x.pdf,7,00,ya,,1970-01-01T00:00:00Z,1,2,ya");
    }
}
