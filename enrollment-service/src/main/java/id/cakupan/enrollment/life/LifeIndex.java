package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.kit.sql.Database;

/** Finds lives by what was ever recorded in them, in force or not. */
@ApplicationScoped
class LifeIndex {

    private static final String EVER_IN = """
            select id from participant where family_id = ?
            union select id from participant where entered_family_id = ?
            union select participant_id from life_event where family_id = ?
            order by 1
            """;

    private static final String FAMILIES = """
            select family_id as id from participant where id = any(cast(? as uuid[])) and family_id is not null
            union select entered_family_id from participant where id = any(cast(? as uuid[])) and entered_family_id is not null
            union select family_id from life_event where participant_id = any(cast(? as uuid[])) and family_id is not null
            """;

    private static final String COVERING = """
            select distinct covered_by as id from life_event where participant_id = any(cast(? as uuid[])) and covered_by is not null
            """;

    private static final String COVERS = """
            select exists (select from participant where worker_id = ? and segment in ('PPU_BU', 'PPU_PN') and status is not null) as covers
            """;

    private static final String STILL = "select id from participant where id = any(cast(? as uuid[])) order by id for share";

    private static final String REGISTERING = """
            select exists (select from registration where participant_id = ? and state not in ('LAPSED', 'REJECTED')) as registering
            """;

    private static final String OF_ACT = "select participant_id, seq from life_event where act_id = ? order by participant_id, seq";

    private final Database database;

    LifeIndex(Database database) {
        this.database = database;
    }

    /** An event of somebody. */
    record Entry(UUID participant, int seq) {
    }

    /** Everybody who was ever recorded in a family, in the order of their ids. */
    List<UUID> everIn(UUID family) {
        return database.list(EVER_IN, row -> row.getObject("id", UUID.class), family, family, family);
    }

    /** Every family in which one of these was ever recorded. */
    Set<UUID> familiesOf(Collection<UUID> participants) {
        List<String> ids = texts(participants);
        return new TreeSet<>(database.list(FAMILIES, row -> row.getObject("id", UUID.class), ids, ids, ids));
    }

    /** Whoever was ever said to cover one of these. */
    List<UUID> covering(Collection<UUID> participants) {
        return database.list(COVERING, row -> row.getObject("id", UUID.class), texts(participants));
    }

    /** Whether somebody is covered by her who is registered as such, by all that is known. */
    boolean covers(UUID worker) {
        return database.first(COVERS, row -> row.getBoolean("covers"), worker).orElseThrow();
    }

    /** What belongs to an act, in the order of the people's ids. */
    List<Entry> ofAct(UUID act) {
        return database.list(OF_ACT, row -> new Entry(row.getObject("participant_id", UUID.class), row.getInt("seq")), act);
    }

    /** Whether a registration of hers is open or has become a membership. */
    boolean isRegistering(UUID participant) {
        return database.first(REGISTERING, row -> row.getBoolean("registering"), participant).orElseThrow();
    }

    /** Waits for who is changing one of these people; who changes one later records it later. */
    @Transactional(MANDATORY)
    void still(Collection<UUID> participants) {
        database.list(STILL, row -> row.getObject("id", UUID.class), texts(participants));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
