package id.cakupan.enrollment.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Others hear of it when by what somebody is known changes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonChangedTest {

    @ApplicationScoped
    static class Heard {

        private final List<UUID> people = new CopyOnWriteArrayList<>();

        void hear(@Observes PersonChanged changed) {
            people.add(changed.participant());
        }

        long of(String person) {
            return people.stream().filter(UUID.fromString(person)::equals).count();
        }
    }

    @Inject
    Heard heard;

    @Test
    void a_correction_and_its_taking_back_are_heard_and_a_move_is_not() {
        Member member = Member.active();
        assertThat(heard.of(member.id())).isZero();
        member.record(Member.event("MOVED", 1, "district", member.other())).statusCode(200);
        assertThat(heard.of(member.id())).isZero();
        member.change("IDENTITY_CORRECTED", 0, "fullName", "Siti Contoh Baru").statusCode(200);
        assertThat(heard.of(member.id())).isEqualTo(1);
        member.record(Member.undoing(4)).statusCode(200);
        assertThat(heard.of(member.id())).isEqualTo(2);
    }
}
