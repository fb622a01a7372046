package id.cakupan.enrollment.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import id.cakupan.enrollment.due.DueWork;
import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.duplicate.DuplicateStore.Born;
import id.cakupan.enrollment.duplicate.Likeness.Person;
import id.cakupan.enrollment.duplicate.Likeness.Reason;
import id.cakupan.enrollment.participant.Names;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.People;

/** Looks for others who may be somebody who was entered, or whose identity was corrected, since the last round. */
@ApplicationScoped
class FindDuplicates implements DueWork {

    private static final int A_ROUND = 5000;
    // Of one day and sex there are a few hundred in ten million people; of an invented birth date, such as 1 July, more.
    private static final int MOST = 2000;
    private static final int MOST_ALIKE = 50;

    private final DuplicateStore store;
    private final People people;

    FindDuplicates(DuplicateStore store, People people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public String words() {
        return "people compared with those born on their day";
    }

    @Override
    @ActivateRequestContext
    public int move() {
        return OneByOne.moveAll(store.uncompared(A_ROUND), this::compare);
    }

    private boolean compare(UUID id) {
        Optional<Born> self = store.heldUncompared(id);
        if (self.isEmpty()) {
            return false;
        }
        List<Born> alike = store.bornAlike(id, MOST).stream()
                .filter(other -> Names.areAlike(self.get().name(), other.name())).limit(MOST_ALIKE).toList();
        if (!alike.isEmpty()) {
            Person she = person(self.get());
            for (Born other : alike) {
                Set<Reason> reasons = Likeness.of(she, person(other));
                if (!reasons.isEmpty()) {
                    store.add(id, other.id(), reasons, null);
                }
            }
        }
        store.compared(id);
        return true;
    }

    private Person person(Born born) {
        String mother = people.known(born.id()).newest().text(Particular.MOTHER_NAME);
        return new Person(born.id(), born.name(), born.family(), mother, born.district());
    }
}
