package id.cakupan.enrollment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import id.cakupan.enrollment.life.Member;
import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.enrollment.registration.Desk;
import id.cakupan.kit.PostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FamilyBackfillTest {

    @Inject
    FamilyBackfill backfill;
    @Inject
    Families families;
    @Inject
    PersonalCipher cipher;

    @Test
    void who_was_entered_before_there_were_families_gets_hers_at_the_next_start() throws SQLException {
        String old = Desk.form().get("noKk");
        var form = Desk.form();
        List<UUID> people = List.of(entered(Desk.form(), old), entered(Desk.form(), old),
                entered(Desk.form(), form.get("noKk")));
        String later = Member.participant(Desk.registered(form));
        backfill.run(new StartupEvent());
        UUID family = families.find(new FamilyNumber(old)).orElseThrow();
        assertThat(Desk.rows("select id from participant where family_id::text = ?", family.toString()))
                .containsExactlyInAnyOrder(people.get(0).toString(), people.get(1).toString());
        assertThat(Desk.rows("""
                select other.id from participant she join participant other on other.family_id = she.family_id
                where she.id::text = ?""", later)).containsExactlyInAnyOrder(later, people.get(2).toString());
        assertThat(Desk.rows("select id from participant where no_kk is not null and ? = ''", "")).isEmpty();
    }

    /** As the version before wrote her. */
    private UUID entered(Map<String, String> form, String noKk) throws SQLException {
        UUID id = UUID.fromString(Member.participant(Desk.registered(form)));
        try (Connection connection = Desk.connection();
                PreparedStatement earlier = connection
                        .prepareStatement("update participant set family_id = null, no_kk = ? where id = ?")) {
            earlier.setBytes(1, cipher.encrypt(id, Field.NO_KK, noKk));
            earlier.setObject(2, id);
            earlier.executeUpdate();
        }
        return id;
    }
}
