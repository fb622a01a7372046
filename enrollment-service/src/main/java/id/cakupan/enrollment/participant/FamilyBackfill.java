package id.cakupan.enrollment.participant;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import id.cakupan.enrollment.personal.FamilyNumber;
import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;
import id.cakupan.kit.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Gives who was entered before there were families the one of her No. KK, before anybody asks for one. */
@ApplicationScoped
class FamilyBackfill {

    private static final Logger LOG = Logger.getLogger(FamilyBackfill.class);
    private static final int AFTER_KEYS = 3_000;
    private static final int BATCH = 500;

    private static final String NEXT = "select id, no_kk from participant where no_kk is not null order by id limit ?";

    // Who was moved to another family meanwhile was entered in this one.
    private static final String MOVE = """
            update participant
            set family_id = case when moved then family_id else ? end,
                entered_family_id = case when moved then ? end,
                no_kk = null
            from (
                select exists (select from life_event where participant_id = ? and kind in ('FAMILY_CHANGED', 'FAMILY_LEFT')) as moved
            ) life
            where id = ? and no_kk is not null
            """;

    private final Families families;
    private final PersonalCipher cipher;
    private final Database database;

    FamilyBackfill(Families families, PersonalCipher cipher, Database database) {
        this.families = families;
        this.cipher = cipher;
        this.database = database;
    }

    void run(@Observes @Priority(AFTER_KEYS) StartupEvent start) {
        int moved = 0;
        for (int batch = next(); batch > 0; batch = next()) {
            moved += batch;
        }
        if (moved > 0) {
            LOG.infof("%d people were given their families.", moved);
        }
    }

    /** One batch, in a transaction of its own: a start that is cut off goes on where it was. */
    private int next() {
        return QuarkusTransaction.requiringNew().call(this::moveBatch);
    }

    private int moveBatch() {
        database.execute("select pg_advisory_xact_lock(hashtext('cakupan family backfill'))"); // one replica at a time
        List<Entered> batch = database.list(NEXT, row -> new Entered(row.getObject("id", UUID.class), row.getBytes("no_kk")),
                BATCH);
        for (Entered person : batch) {
            FamilyNumber noKk = new FamilyNumber(cipher.decrypt(person.id(), Field.NO_KK, person.noKk()));
            UUID family = families.join(noKk);
            database.update(MOVE, family, family, person.id(), person.id());
        }
        return batch.size();
    }

    private record Entered(UUID id, byte[] noKk) {
    }
}
