package id.cakupan.enrollment.duplicate;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.duplicate.Duplicate.State;
import id.cakupan.enrollment.life.MergedLives;
import id.cakupan.enrollment.personal.FreeText;
import id.cakupan.enrollment.request.ExpectedTag;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvReading;
import io.quarkus.security.identity.SecurityIdentity;

/** Merges two people, keeps them apart, or takes either back; each is kept with who decided it and why. */
@ApplicationScoped
class DecideDuplicate {

    private static final int LEAST_REASON = 5;

    private final KeyedRequests requests;
    private final DuplicateStore store;
    private final MergedLives lives;
    private final SecurityIdentity user;
    private final Clock clock;

    DecideDuplicate(KeyedRequests requests, DuplicateStore store, MergedLives lives, SecurityIdentity user, Clock clock) {
        this.requests = requests;
        this.store = store;
        this.lives = lives;
        this.user = user;
        this.clock = clock;
    }

    private record Decision(State state, UUID survivor, LocalDate day, String reason) {
    }

    /**
     * The pair after it.
     *
     * @param ifMatch the version of the pair that the officer has seen
     * @throws Refusal 400, 404, 412, 428; 409 where a merge is not possible, or cannot be taken back
     */
    @Transactional(MANDATORY)
    Duplicate decide(String key, String ifMatch, UUID id, DecisionRequest request) {
        if (request == null) {
            throw Refusal.invalid(Violation.body("", "The body is missing."));
        }
        return requests.once(key, "POST /api/v1/duplicates/{id}/decisions", id + " " + ifMatch + " " + request.canonical(),
                () -> decide(ifMatch, id, request), Duplicate::id, store::existing);
    }

    /** People are locked before the pair, as before everything else that is about them. */
    private Duplicate decide(String ifMatch, UUID id, DecisionRequest request) {
        Duplicate seen = store.existing(id);
        Decision decision = check(request, seen);
        lives.hold(List.of(seen.one(), seen.other()));
        Duplicate pair = store.held(id);
        ExpectedTag.expect(ifMatch, pair.version());
        if (pair.state() == State.MERGED) {
            UUID merged = pair.beside(pair.survivor());
            lives.separate(merged, decision.reason());
            store.merge(merged, null);
        }
        if (decision.state() == State.MERGED) {
            merge(pair.beside(decision.survivor()), decision);
        }
        store.decide(pair, decision.state(), decision.survivor(), decision.reason(), user.getPrincipal().getName());
        return store.existing(id);
    }

    private void merge(UUID merged, Decision decision) {
        if (store.hasOpenRegistration(merged)) {
            throw new Refusal(409, "registration-open",
                    "Who would be merged has a registration that is open, or somebody registers with her; "
                            + "complete or reject that one first.");
        }
        lives.merge(merged, decision.survivor(), decision.day(), decision.reason());
        store.merge(merged, decision.survivor());
    }

    private Decision check(DecisionRequest request, Duplicate pair) {
        List<Violation> violations = new ArrayList<>();
        Optional<State> state = Arrays.stream(State.values()).filter(known -> known.name().equals(request.decision()))
                .findFirst();
        if (state.isEmpty()) {
            violations.add(Violation.body("decision", "Must be MERGED, KEPT_APART, or OPEN to take the last one back."));
        }
        UUID survivor = List.of(pair.one(), pair.other()).stream().filter(one -> one.toString().equals(request.survivor()))
                .findFirst()
                .orElse(null);
        if (state.filter(known -> known == State.MERGED).isPresent() && survivor == null) {
            violations.add(Violation.body("survivor", "Must be one of the two: who stays."));
        } else if (state.filter(known -> known != State.MERGED).isPresent() && request.survivor() != null) {
            violations.add(Violation.body("survivor", "Belongs to MERGED; leave it out."));
        }
        LocalDate day = day(request.effectiveOn(), state.filter(known -> known == State.MERGED).isPresent(), violations);
        String reason = request.reason() == null ? "" : request.reason().strip();
        FreeText.reasonFaults(reason, LEAST_REASON).forEach(fault -> violations.add(Violation.body("reason", fault)));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new Decision(state.orElseThrow(), survivor, day, reason);
    }

    private LocalDate day(String text, boolean merges, List<Violation> violations) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = text == null ? Optional.of(today) : CsvReading.dayOf(text);
        if (text != null && !merges) {
            violations.add(Violation.body("effectiveOn", "Belongs to MERGED; leave it out."));
        } else if (day.filter(known -> !known.isAfter(today)).isEmpty()) {
            violations.add(Violation.body("effectiveOn", "Must be a date such as 2023-09-01, not after today."));
        }
        return day.orElse(today);
    }
}
