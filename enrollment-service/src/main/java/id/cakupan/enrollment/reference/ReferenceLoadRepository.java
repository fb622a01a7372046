package id.cakupan.enrollment.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What was loaded and undone. */
@ApplicationScoped
class ReferenceLoadRepository {

    private static final String LOADS = """
            select cast(coalesce(jsonb_agg(to_jsonb(load) - 'position' order by position desc), '[]') as text) from (
                select * from reference_load
            """;

    private static final String UNDOS = """
            with recursive undo as (
                select id, undoes, position from reference_load
                where undoes in (select cast(jsonb_array_elements_text(cast(:loads as jsonb)) as uuid))
                union
                select later.id, later.undoes, later.position from reference_load later join undo on later.undoes = undo.id
            )
            select cast(coalesce(jsonb_agg(jsonb_build_object('id', id, 'undoes', undoes) order by position desc), '[]') as text)
            from undo
            """;

    private final EntityManager entities;
    private final Rows rows;

    ReferenceLoadRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** A load that changed a group since, and the group. */
    record Later(String group, UUID load) {
    }

    private record Undo(UUID id, UUID undoes) {
    }

    void insert(ReferenceLoad load) {
        entities.createNativeQuery("""
                insert into reference_load (id, what, recorded_at, loaded, unchanged, removed, undoes, unknown_branches)
                select :id, :what, :recordedAt, :loaded, :unchanged, :removed, cast(:undoes as uuid),
                       array(select jsonb_array_elements_text(cast(:unknown as jsonb)))
                """).setParameter("id", load.id()).setParameter("what", load.what())
                .setParameter("recordedAt", load.recordedAt()).setParameter("loaded", load.loaded())
                .setParameter("unchanged", load.unchanged()).setParameter("removed", load.removed())
                .setParameter("undoes", load.undoes() == null ? null : load.undoes().toString())
                .setParameter("unknown", rows.write(load.unknownBranches())).executeUpdate();
    }

    Optional<ReferenceLoad> find(UUID id) {
        String found = (String) entities.createNativeQuery(LOADS + " where id = :id) load").setParameter("id", id)
                .getSingleResult();
        return loads(found).stream().findFirst();
    }

    /**
     * The newest first.
     *
     * @param what of one kind only, or null for all
     * @param after the load after which the page begins, or null
     */
    List<ReferenceLoad> page(String what, UUID after, int limit) {
        String found = (String) entities.createNativeQuery(LOADS + """
                where (cast(:what as text) is null or what = :what)
                  and (cast(:after as text) is null
                       or position < (select position from reference_load where cast(id as text) = :after))
                order by position desc limit :limit) load
                """).setParameter("what", what).setParameter("after", after == null ? null : after.toString())
                .setParameter("limit", limit).getSingleResult();
        return loads(found);
    }

    private List<ReferenceLoad> loads(String found) {
        List<ReferenceLoad> loads = rows.read(found, ReferenceLoad.class);
        Map<UUID, UUID> inForce = undosInForce(loads.stream().map(ReferenceLoad::id).toList());
        return loads.stream().map(load -> load.undoneBy(inForce.get(load.id()))).toList();
    }

    /** The undo in force of each of these loads and of their undos, by what it undoes. */
    private Map<UUID, UUID> undosInForce(List<UUID> loads) {
        String found = (String) entities.createNativeQuery(UNDOS).setParameter("loads", rows.write(loads)).getSingleResult();
        Map<UUID, UUID> inForce = new HashMap<>();
        for (Undo undo : rows.read(found, Undo.class)) { // the newest first: what undoes it has had its turn
            if (!inForce.containsKey(undo.id())) {
                inForce.putIfAbsent(undo.undoes(), undo.id());
            }
        }
        return inForce;
    }

    /** A group of a load that no longer stands as the load left it, with the last one that changed it. */
    Optional<Later> later(UUID load, String what) {
        String found = (String) entities.createNativeQuery("""
                select cast(coalesce(jsonb_agg(jsonb_build_object('group', changed.group_key, 'load', (
                           select later.load_id from reference_change later
                           join reference_load by_load on by_load.id = later.load_id
                           where by_load.what = :what and later.group_key = changed.group_key
                           order by by_load.position desc limit 1)) order by changed.group_key), '[]') as text)
                from reference_change changed
                join reference_group now on now.what = :what and now.group_key = changed.group_key
                where changed.load_id = :load and now.origin is distinct from changed.origin_after
                """).setParameter("load", load).setParameter("what", what).getSingleResult();
        return rows.read(found, Later.class).stream().findFirst();
    }

    /** The groups of a load as they stood before it, as {@link ReferenceWriter#write} takes them. */
    String before(UUID load) {
        return (String) entities.createNativeQuery("""
                select cast(coalesce(jsonb_agg(jsonb_build_object('group_key', group_key, 'origin', origin_before,
                       'rows', rows_before)), '[]') as text)
                from reference_change where load_id = :load
                """).setParameter("load", load).getSingleResult();
    }

    /** The names of the groups that a load changed. */
    @SuppressWarnings("unchecked")
    Set<String> groups(UUID load) {
        List<String> groups = entities
                .createNativeQuery("select group_key from reference_change where load_id = :load", String.class)
                .setParameter("load", load).getResultList();
        return Set.copyOf(groups);
    }

    /** How many rows the groups have that a load left. */
    int rowsAfter(UUID load) {
        return ((Number) entities.createNativeQuery("""
                select coalesce(sum(jsonb_array_length(rows_after)), 0) from reference_change where load_id = :load
                """).setParameter("load", load).getSingleResult()).intValue();
    }
}
