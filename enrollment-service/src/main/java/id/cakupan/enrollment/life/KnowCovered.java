package id.cakupan.enrollment.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.life.LifeStore.Person;

/** Finds out by whom those are covered, and when they end, who were covered before that was kept. */
@ApplicationScoped
class KnowCovered implements DueWork {

    private static final int BATCH = 200;

    private final LifeStore store;
    private final Dues dues;
    private final LostCovers covers;

    KnowCovered(LifeStore store, Dues dues, LostCovers covers) {
        this.store = store;
        this.dues = dues;
        this.covers = covers;
    }

    @Override
    public String words() {
        return "covered members whose worker and end are known now";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        return OneByOne.move(after -> dues.unknown(after, BATCH), id -> {
            Person person = store.hold(id);
            Life life = store.life(person);
            dues.follow(id, life, life);
            covers.know(id, life);
            return true;
        });
    }
}
