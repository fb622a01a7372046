package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.LifeStore.Person;
import id.cakupan.enrollment.life.Lives.Held;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People;
import id.cakupan.enrollment.request.ExpectedTag;
import id.cakupan.enrollment.request.KeyedRequests;

/** An officer records what happened to a member. */
@ApplicationScoped
class RecordLifeEvent {

    private static final Set<LifeEventKind> KINDS = Arrays.stream(LifeEventKind.values())
            .filter(kind -> !kind.isOfRegistration() && !kind.isOfFamily() && !kind.founds() && kind != LifeEventKind.MERGED)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LifeEventKind.class)));

    private final KeyedRequests requests;
    private final LifeEventChecks checks;
    private final LifeStore store;
    private final People people;
    private final Lives lives;

    RecordLifeEvent(KeyedRequests requests, LifeEventChecks checks, LifeStore store, People people, Lives lives) {
        this.requests = requests;
        this.checks = checks;
        this.store = store;
        this.people = people;
        this.lives = lives;
    }

    /** @param ifMatch the version of her that the officer has seen */
    @Transactional(MANDATORY)
    void record(String key, String ifMatch, UUID participant, LifeEventRequest request) {
        String body = participant + " " + ifMatch + " " + (request == null ? "" : request.canonical());
        requests.once(key, "POST /api/v1/participants/{id}/events", body, () -> record(ifMatch, participant, request),
                Function.identity(), Function.identity());
    }

    private UUID record(String ifMatch, UUID participant, LifeEventRequest request) {
        Person person = store.hold(participant);
        boolean changes = request != null && request.particulars() != null;
        LifeEvent event = checks.check(request, changes ? people.known(participant).newest() : Particulars.NONE, KINDS);
        ExpectedTag.expect(ifMatch, person.version());
        lives.record(new Held(participant, person.events()),
                checks.settled(event, () -> store.life(person)).numbered(person.events() + 1));
        return participant;
    }
}
