package id.cakupan.enrollment.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.life.Dues;
import id.cakupan.enrollment.life.EndDue;

/** Ends the time after a dismissal, and the cover of children who are of age. */
@ApplicationScoped
class EndOfCover implements DueWork {

    private static final int BATCH = 200;

    private final Dues dues;
    private final EndDue ending;
    private final Covers covers;

    EndOfCover(Dues dues, EndDue ending, Covers covers) {
        this.dues = dues;
        this.ending = ending;
        this.covers = covers;
    }

    @Override
    public String words() {
        return "members past their age or their time after a dismissal";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        return OneByOne.move(after -> dues.come(after, BATCH), one -> ending.end(one, covers::isUncovered));
    }
}
