package id.cakupan.enrollment.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.life.LifeStore.Person;

/** Finds out when those end who were covered before that was kept. */
@ApplicationScoped
class KnowEnds implements DueWork {

    private static final int BATCH = 200;

    private final LifeStore store;
    private final Dues dues;

    KnowEnds(LifeStore store, Dues dues) {
        this.store = store;
        this.dues = dues;
    }

    @Override
    public String words() {
        return "covered members whose end is known now";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        return OneByOne.move(after -> dues.unknown(after, BATCH), id -> {
            Person person = store.hold(id);
            Life life = store.life(person);
            dues.follow(id, life, life);
            return true;
        });
    }
}
