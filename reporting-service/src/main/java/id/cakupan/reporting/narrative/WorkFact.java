package id.cakupan.reporting.narrative;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.enrollment.WorkCounts;

/** What the desks have to do, and what of it is late. */
sealed interface WorkFact extends Fact {

    static List<WorkFact> of(WorkCounts counts) {
        if (WorkCells.rowsOf(counts).isEmpty()) {
            return List.of(new NothingOpen(counts.complete()));
        }
        List<WorkFact> facts = new ArrayList<>();
        facts.add(WorkCells.lateSince(counts).<WorkFact> map(since -> new SomeLate()).orElseGet(NothingLate::new));
        if (counts.items().stream().anyMatch(count -> count.today() + count.soon() > 0)) {
            facts.add(new DueSoon());
        }
        return facts;
    }

    record SomeLate() implements WorkFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Pada {work.day} ada {work.late} pekerjaan yang terlambat; yang tertua jatuh tempo pada {work.lateSince}.",
                    "On {work.day}, {work.late|item of work is|items of work are} late; the oldest was due on {work.lateSince}.");
        }
    }

    record NothingLate() implements WorkFact {
        @Override
        public Wording wording() {
            return new Wording("Pada {work.day} tidak ada pekerjaan yang terlambat.", "On {work.day} no work is late.");
        }
    }

    record DueSoon() implements WorkFact {
        @Override
        public Wording wording() {
            return new Wording("Jatuh tempo pada hari itu {work.today}, dan {work.soon} lagi sampai {work.soonUntil}.",
                    "{work.today|falls|fall} due on that day and {work.soon|more|more} by {work.soonUntil}.");
        }
    }

    /** Of areas that are not known nothing is said. */
    record NothingOpen(boolean everywhere) implements WorkFact {
        @Override
        public Wording wording() {
            return new Wording("Pada {work.day} tidak ada pekerjaan yang terbuka"
                    + (everywhere ? "." : " di {work.areasKnown} wilayah yang diketahui."),
                    "On {work.day} no work is open"
                            + (everywhere ? "." : " in the {work.areasKnown|known area|known areas}."));
        }
    }
}
