package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;

/** Ends what has come to its day in a life. */
@ApplicationScoped
public class EndDue {

    private final LifeStore store;
    private final Dues dues;
    private final Lives lives;

    EndDue(LifeStore store, Dues dues, Lives lives) {
        this.store = store;
        this.dues = dues;
        this.lives = lives;
    }

    /**
     * Deactivates somebody from her day on, or leaves that to who looks at it.
     *
     * @param ofAge whether a child, on a day, is covered no more
     * @return whether it was done
     */
    @Transactional(MANDATORY)
    public boolean end(UUID participant, BiPredicate<UUID, LocalDate> ofAge) {
        Person person = store.hold(participant);
        Optional<LifeDue> due = dues.of(participant);
        boolean ends = due.filter(one -> one.kind() != LifeDue.Kind.AGE_LIMIT || ofAge.test(participant, one.day()))
                .isPresent();
        if (ends) {
            end(person, due.orElseThrow());
        } else if (due.isPresent()) {
            dues.leave(participant);
        }
        return ends;
    }

    private void end(Person person, LifeDue due) {
        Deactivation why = due.kind().deactivation();
        Reason reason = why.reason();
        lives.record(new Held(person.id(), person.events()),
                new LifeEvent(person.events() + 1, LifeEventKind.DEACTIVATED, due.day(),
                        null, null, Facets.status(Status.NON_AKTIF, reason, why.cause()), null, Movement.NO_CHANNEL, null, null,
                        Rows.NONE));
    }
}
