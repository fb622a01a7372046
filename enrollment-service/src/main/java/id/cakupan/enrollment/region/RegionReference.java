package id.cakupan.enrollment.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import id.cakupan.kit.sql.Database;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;

/**
 * Brings the areas of the packaged reference file into the database at start: new ones are added, changed ones updated,
 * none removed. A parent never changes: a file that gives an area another one stops the start. A file of a newer decree
 * replaces the packaged one with the next release.
 */
@ApplicationScoped
class RegionReference {

    private static final String FILE = "reference/regions.csv";
    private static final long LOCK = 0x7265_67696f6eL;

    private final Database database;
    private final Event<RegionsChanged> changes;

    RegionReference(Database database, Event<RegionsChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        database.execute("select pg_advisory_xact_lock(?)", LOCK);
        try (InputStream stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(FILE));
                Reader reader = new InputStreamReader(stream, UTF_8);
                CSVParser rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            StringBuilder json = new StringBuilder("[");
            for (CSVRecord row : rows) {
                json.append(json.length() > 1 ? "," : "").append(new io.vertx.core.json.JsonObject(
                        new java.util.LinkedHashMap<String, Object>(row.toMap())).encode());
            }
            String packaged = json.append("]").toString();
            refuseOtherParents(packaged);
            int changed = upsert(packaged);
            if (changed > 0) {
                Log.infof("%d areas added or changed from the reference file", changed);
                changes.fire(new RegionsChanged());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseOtherParents(String json) {
        List<String> moved = database.list("""
                select row.code from json_to_recordset(?::json) as row(code text, parent text)
                join region on region.code = row.code
                where region.parent_code is distinct from nullif(row.parent, '')
                order by row.code""", row -> row.getString(1), json);
        if (!moved.isEmpty()) {
            throw new IllegalStateException("The packaged areas give %s another parent than the register has; an area that "
                    .formatted(moved) + "moves needs a new code that names its predecessor.");
        }
    }

    private int upsert(String json) {
        return database.update("""
                insert into region (code, name, kind, parent_code, valid_from, valid_to, predecessor, source)
                select code, name, kind, nullif(parent, ''), nullif(valid_from, '')::date, nullif(valid_to, '')::date,
                       nullif(predecessor, ''), source
                from json_to_recordset(?::json) as row(code text, name text, kind text, parent text,
                     valid_from text, valid_to text, predecessor text, source text)
                on conflict (code) do update
                set name = excluded.name, kind = excluded.kind, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                    predecessor = excluded.predecessor, source = excluded.source, recorded_at = now()
                where (region.name, region.kind, region.valid_from, region.valid_to, region.predecessor, region.source)
                    is distinct from (excluded.name, excluded.kind, excluded.valid_from, excluded.valid_to,
                       excluded.predecessor, excluded.source)""", json);
    }
}
