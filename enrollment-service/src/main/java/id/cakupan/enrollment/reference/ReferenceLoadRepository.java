package id.cakupan.enrollment.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.sql.Database;

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
                where undoes in (select unnest(?::uuid[]))
                union
                select later.id, later.undoes, later.position from reference_load later join undo on later.undoes = undo.id
            )
            select cast(coalesce(jsonb_agg(jsonb_build_object('id', id, 'undoes', undoes) order by position desc), '[]') as text)
            from undo
            """;

    private final Database database;
    private final Rows rows;

    ReferenceLoadRepository(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** A load that changed a group since, and the group. */
    record Later(String group, UUID load) {
    }

    private record Undo(UUID id, UUID undoes) {
    }

    void insert(ReferenceLoad load) {
        database.update("""
                insert into reference_load (id, what, recorded_at, loaded, unchanged, removed, undoes, unknown_branches)
                values (?, ?, ?, ?, ?, ?, ?::uuid, ?)""", load.id(), load.what(), load.recordedAt(), load.loaded(),
                load.unchanged(), load.removed(), load.undoes(), load.unknownBranches());
    }

    Optional<ReferenceLoad> find(UUID id) {
        return loads(LOADS + " where id = ?) load", id).stream().findFirst();
    }

    /**
     * The newest first.
     *
     * @param what of one kind only, or null for all
     * @param after the load after which the page begins, or null
     */
    List<ReferenceLoad> page(String what, UUID after, int limit) {
        return loads(LOADS + """
                where (?::text is null or what = ?)
                  and (?::uuid is null or position < (select position from reference_load where id = ?))
                order by position desc limit ?) load""", what, what, after, after, limit);
    }

    private List<ReferenceLoad> loads(String sql, Object... arguments) {
        List<ReferenceLoad> loads = rows.read(text(sql, arguments), ReferenceLoad.class);
        Map<UUID, UUID> inForce = undosInForce(loads.stream().map(ReferenceLoad::id).toList());
        return loads.stream().map(load -> load.undoneBy(inForce.get(load.id()))).toList();
    }

    /** The undo in force of each of these loads and of their undos, by what it undoes. */
    private Map<UUID, UUID> undosInForce(List<UUID> loads) {
        Map<UUID, UUID> inForce = new HashMap<>();
        for (Undo undo : rows.read(text(UNDOS, loads), Undo.class)) { // the newest first: what undoes it has had its turn
            if (!inForce.containsKey(undo.id())) {
                inForce.putIfAbsent(undo.undoes(), undo.id());
            }
        }
        return inForce;
    }

    /** A group of a load that no longer stands as the load left it, with the last one that changed it. */
    Optional<Later> later(UUID load, String what) {
        String found = text("""
                select cast(coalesce(jsonb_agg(jsonb_build_object('group', changed.group_key, 'load', (
                           select later.load_id from reference_change later
                           join reference_load by_load on by_load.id = later.load_id
                           where by_load.what = ? and later.group_key = changed.group_key
                           order by by_load.position desc limit 1)) order by changed.group_key), '[]') as text)
                from reference_change changed
                join reference_group now on now.what = ? and now.group_key = changed.group_key
                where changed.load_id = ? and now.origin is distinct from changed.origin_after""", what, what, load);
        return rows.read(found, Later.class).stream().findFirst();
    }

    /** The groups of a load as they stood before it, as {@link ReferenceWriter#write} takes them. */
    String before(UUID load) {
        return text("""
                select cast(coalesce(jsonb_agg(jsonb_build_object('group_key', group_key, 'origin', origin_before,
                       'rows', rows_before)), '[]') as text)
                from reference_change where load_id = ?""", load);
    }

    /** The names of the groups that a load changed. */
    Set<String> groups(UUID load) {
        return Set.copyOf(database.list("select group_key from reference_change where load_id = ?", row -> row.getString(1),
                load));
    }

    /** How many rows the groups have that a load left. */
    int rowsAfter(UUID load) {
        return database.first("""
                select coalesce(sum(jsonb_array_length(rows_after)), 0) from reference_change where load_id = ?""",
                row -> row.getInt(1), load).orElseThrow();
    }

    private String text(String sql, Object... arguments) {
        return database.first(sql, row -> row.getString(1), arguments).orElseThrow();
    }
}
