package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.registration.ApplicationSteps.Key;
import id.cakupan.kit.PostgresResource;
import id.cakupan.kit.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A worker about whom the civil registry is asked, and whom he covers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkerFamilyIdentityTest extends IdentityOffice {

    @Inject
    ApplicationSteps steps;

    private void verifyAll(String application) {
        QuarkusTransaction.requiringNew().run(() -> steps.take(new Key(null, UUID.fromString(application)), "verification", "",
                one -> true, one -> verifying.verify(null, one)));
    }

    @Test
    void all_wait_where_the_worker_waits_for_the_registry() {
        loaded("channels", "T_ALL,Kanal,Channel,no,PBI_APBN PBPU_PEMDA PPU_PN PPU_BU PBPU BP,2020-01-01,,,Report,");
        loaded("channel-points", "T_ALL_1,T_ALL,OFFICE,A,A,16.07,,,,no,2020-01-01,,,Report,");
        WorkerFamily family = WorkerFamily.ofThree();
        String id = family.registered();
        WorkerFamily.registrations(id)
                .forEach(one -> QuarkusTransaction.requiringNew().run(() -> store.ask(UUID.fromString(one))));
        waive(WorkerFamily.registrations(id).get(0));
        waive(WorkerFamily.registrations(id).get(1));
        assertThatThrownBy(() -> verifyAll(id)).isInstanceOfSatisfying(Refusal.class, e -> {
            assertThat(e.code()).isEqualTo("identity-not-checked");
            assertThat(e.getMessage()).contains(WorkerFamily.registrations(id).get(WorkerFamily.WORKER));
        });
        String wife = WorkerFamily.registrations(id).get(1);
        assertThatThrownBy(() -> verify(wife)).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.code()).isEqualTo("cannot-follow"));
        WorkerFamily.one(id).body("items.state", everyItem(is("RECEIVED")));
        assertThat(family.movements()).isEmpty();
        queue.round();
        verifyAll(id);
        assertThat(family.counts()).containsExactly("PPU_BU AKTIF 3");
    }
}
