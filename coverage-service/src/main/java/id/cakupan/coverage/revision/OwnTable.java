package id.cakupan.coverage.revision;

import java.util.Arrays;
import java.util.List;

/**
 * The tables whose rows are loaded here, in the order in which a load is undone. Each has {@code id}, {@code since_revision},
 * {@code until_revision} and {@code origin_revision}; to join them is all that a further kind of data needs to be undone.
 */
enum OwnTable {

    /**
     * Heads of editions; one that a load began stays while the edition holds areas of other loads. One that was withdrawn,
     * which
     * touches no area, comes back as it was.
     */
    EDITION("populations", "edition", "edition") {
        @Override
        String stays() {
            return """
                    exists (select 1 from population other where other.edition = t.edition and other.until_revision is null
                              and not exists (select 1 from population own where own.edition = other.edition
                                                and own.region_code = other.region_code
                                                and own.since_revision = undone.revision))
                    and (exists (select 1 from population own
                                 where own.edition = t.edition and own.since_revision = undone.revision)
                         or not exists (select 1 from edition earlier
                                        where earlier.edition = t.edition and earlier.until_revision = undone.revision))""";
        }
    },
    POPULATION("populations", "population", "edition, region_code"),
    TARGET("targets", "target", "owner, indicator, due, percentage is null, headcount is null"),
    PUBLISHED_FIGURE("published-figures", "published_figure", "code"),
    UTILISATION("utilisation", "utilisation", "code"),
    PREDICATE_RULE("predicates", "predicate_rule", "predicate, alternative, valid_from");

    private final String what;
    private final String table;
    private final String key;

    OwnTable(String what, String table, String key) {
        this.what = what;
        this.table = table;
        this.key = key;
    }

    /** Which rows {@code t} an undo leaves as they are. */
    String stays() {
        return "false";
    }

    /** The tables of a kind of data; none where it is not loaded here. */
    static List<OwnTable> of(String what) {
        return Arrays.stream(values()).filter(table -> table.what.equals(what)).toList();
    }

    /** Answers a row for each key that no longer says what the revision left; the revision is the only argument. */
    String superseded() {
        return """
                with undone (revision) as (values (?::bigint)),
                touched as (select distinct jsonb_build_array(%2$s) as key from %1$s, undone
                            where since_revision = undone.revision or until_revision = undone.revision),
                said as (select jsonb_build_array(%2$s) as key, coalesce(origin_revision, since_revision) as origin
                         from %1$s, undone where since_revision = undone.revision),
                now as (select jsonb_build_array(%2$s) as key, coalesce(origin_revision, since_revision) as origin
                        from %1$s where until_revision is null)
                select touched.key from touched left join said on said.key = touched.key left join now on now.key = touched.key
                where said.origin is distinct from now.origin limit 1""".formatted(table, key);
    }

    /** Ends what the revision began; the arguments are the revision and the one that undoes it. */
    String end() {
        return """
                with undone (revision) as (values (?::bigint))
                update %1$s t set until_revision = ? from undone where t.until_revision is null and not (%3$s)
                  and jsonb_build_array(%2$s) in (select jsonb_build_array(%2$s) from %1$s, undone
                                                  where since_revision = undone.revision)""".formatted(table, key, stays());
    }

    /** Begins again what the revision ended; the arguments are the revision and the one that undoes it. */
    String begin() {
        return """
                with undone (revision, by) as (values (?::bigint, ?::bigint))
                insert into %1$s select again.* from undone, %1$s t, jsonb_populate_record(t, jsonb_build_object(
                    'id', gen_random_uuid(), 'since_revision', undone.by, 'until_revision', null,
                    'origin_revision', coalesce(t.origin_revision, t.since_revision))) again
                where t.until_revision = undone.revision and not (%2$s)""".formatted(table, stays());
    }
}
