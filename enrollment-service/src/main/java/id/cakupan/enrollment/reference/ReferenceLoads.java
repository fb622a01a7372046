package id.cakupan.enrollment.reference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.reference.ReferenceTable.Shape;
import id.cakupan.enrollment.reference.ReferenceWriter.Written;
import id.cakupan.enrollment.request.CsvBody;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;

/**
 * Loads reference data, a whole file or nothing, and undoes loads. A file states all rows of each group that it names.
 * Every group knows from which load its rows come: a load can be undone while all groups that it changed still stand as it
 * left them, also after later loads of them were undone themselves.
 */
@ApplicationScoped
public class ReferenceLoads {

    private final KeyedRequests requests;
    private final ReferenceWriter writer;
    private final ReferenceLoadRepository loads;
    private final ReferenceTables tables;
    private final Clock clock;

    ReferenceLoads(KeyedRequests requests, ReferenceWriter writer, ReferenceLoadRepository loads, ReferenceTables tables,
            Clock clock) {
        this.requests = requests;
        this.writer = writer;
        this.loads = loads;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Loads a file.
     *
     * @param key value of {@code Idempotency-Key}, or null
     * @throws Refusal 400 with everything that is wrong with the file
     */
    @Transactional
    public ReferenceLoad load(String key, Shape shape, CsvBody file) {
        return loaded(requests.once(key, "POST /api/v1/" + shape.what(), file.text(),
                () -> load(tables.of(shape.what()), file)));
    }

    private UUID load(ReferenceTable table, CsvBody body) {
        writer.lock();
        ReferenceFile file = ReferenceFile.read(table, body.text());
        Shape shape = table.shape();
        UUID id = UUID.randomUUID();
        Map<String, List<Map<String, Object>>> groups = file.groups();
        Written written = writer.write(id, shape, writer.stated(groups, id));
        file.refuse(writer.clashes(id, shape));
        loads.insert(new ReferenceLoad(id, shape.what(), clock.instant(), written.put(), file.size() - written.put(),
                written.taken(), null, null, table.unlisted(groups.keySet())));
        return id;
    }

    /**
     * Puts back what stood before a load. An undo is a load too.
     *
     * @param key value of {@code Idempotency-Key}, or null
     * @throws Refusal 404 for no load; 409 {@code load-undone} for one that is undone; 409 {@code load-superseded} where a
     *         later load changed what it brought; 409 {@code reference-in-use} where something refers to a row that it
     *         brought
     */
    @Transactional
    public ReferenceLoad undo(String key, UUID id) {
        return loaded(requests.once(key, "POST /api/v1/reference-loads/{id}/undo", id.toString(), () -> undo(id)));
    }

    private UUID undo(UUID id) {
        writer.lock();
        ReferenceLoad undone = loads.find(id).orElseThrow(() -> Refusal.notFound("There is no load with this id."));
        if (undone.undoneBy() != null) {
            throw new Refusal(409, "load-undone", "This load is undone already, by %s; to have it again, undo that."
                    .formatted(undone.undoneBy()));
        }
        loads.later(id, undone.what()).ifPresent(later -> {
            throw new Refusal(409, "load-superseded", "%s of %s was changed since, by load %s; undo that first."
                    .formatted(later.group(), undone.what(), later.load()));
        });
        ReferenceTable table = tables.of(undone.what());
        Shape shape = table.shape();
        UUID undo = UUID.randomUUID();
        Written written = writer.write(undo, shape, loads.before(id));
        writer.clashes(undo, shape).stream().findFirst().ifPresent(clash -> {
            throw new Refusal(409, "load-superseded",
                    "A later load is at odds with what would come back: " + clash.words(shape));
        });
        loads.insert(new ReferenceLoad(undo, shape.what(), clock.instant(), written.put() + written.taken(),
                loads.rowsAfter(undo) - written.put(), written.taken(), id, null, table.unlisted(loads.groups(undo))));
        return undo;
    }

    private ReferenceLoad loaded(UUID id) {
        return loads.find(id).orElseThrow();
    }
}
