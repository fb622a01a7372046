package id.cakupan.coverage.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class MirrorUpdateTest {

    private static final Region OLDER = new Region("ID", "Older", RegionKind.NATION, null, null, null, null);

    @Inject
    MirrorUpdate update;

    @Inject
    RegionMirror mirror;

    @Inject
    RegionStore store;

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @Test
    void areas_of_a_slow_process_do_not_replace_those_taken_over_meanwhile() {
        String held = store.state().orElseThrow();
        int areas = mirror.newest().size();
        update.take(List.of(OLDER), "\"held-before\"", "\"older\"");
        update.take(List.of(OLDER), null, "\"older\"");
        assertThat(store.state()).contains(held);
        assertThat(mirror.newest().size()).isEqualTo(areas);
        assertThat(mirror.newest().find("ID").orElseThrow().name()).isEqualTo("Indonesia");
    }
}
