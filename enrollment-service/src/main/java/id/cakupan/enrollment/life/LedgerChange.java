package id.cakupan.enrollment.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.Life.Entry;
import id.cakupan.enrollment.life.Life.Step;
import id.cakupan.enrollment.life.LifeEvent.Rows;

/**
 * The movements that bring the ledger from one life to another: a row that is no longer wanted is taken back by one with the
 * sign turned that names it, then what is new is written.
 */
final class LedgerChange {

    /** A movement and the event whose row it takes back, or becomes. */
    private record Part(int seq, boolean in, Movement movement) {
    }

    private final List<Part> parts = new ArrayList<>();

    LedgerChange(Life before, Life after) {
        for (LifeEvent event : after.events()) {
            Step was = before.step(event.seq());
            Step is = after.step(event.seq());
            change(event, false, was == null ? null : was.out(), is == null ? null : is.out());
            change(event, true, was == null ? null : was.in(), is == null ? null : is.in());
        }
        parts.sort(Comparator.comparing(part -> part.movement().corrects() == null)); // stable: what is taken back comes first
    }

    private void change(LifeEvent event, boolean in, Entry was, Entry is) {
        if (Objects.equals(was, is)) {
            return;
        }
        int sign = in ? 1 : -1;
        if (was != null) {
            Long row = Objects.requireNonNull(in ? event.rows().in() : event.rows().out(), "A row of an event is not known.");
            parts.add(new Part(event.seq(), in, movement(was, -sign, row)));
        }
        if (is != null) {
            parts.add(new Part(event.seq(), in, movement(is, sign, null)));
        }
    }

    private static Movement movement(Entry entry, int participants, Long corrects) {
        return new Movement(entry.day(), entry.count(), entry.cause(), entry.channel(), participants, corrects);
    }

    List<Movement> movements() {
        return parts.stream().map(Part::movement).toList();
    }

    /**
     * The rows in which the events stand once the movements are written.
     *
     * @param ids of the movements, in their order
     * @return only events whose rows change, by seq
     */
    Map<Integer, Rows> rows(Life after, List<Long> ids) {
        Map<Integer, Rows> present = new HashMap<>();
        after.events().forEach(event -> present.put(event.seq(), event.rows()));
        Map<Integer, Rows> changed = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Long id = part.movement().corrects() == null ? ids.get(i) : null;
            Rows rows = changed.getOrDefault(part.seq(), present.get(part.seq()));
            changed.put(part.seq(), part.in() ? new Rows(rows.out(), id) : new Rows(id, rows.in()));
        }
        return changed;
    }
}
