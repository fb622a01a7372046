package id.cakupan.enrollment.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.due.OneByOne;
import id.cakupan.enrollment.identity.Answer;
import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.identity.Told;
import id.cakupan.enrollment.registration.IdentityStore.Claim;
import id.cakupan.enrollment.registration.IdentityStore.Open;
import id.cakupan.enrollment.registration.Registration.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Asks the civil registry about registrations, outside of any transaction and several replicas at once. What could not be asked
 * waits and is asked again, after pauses that grow from 15 seconds to half an hour, each shortened by up to half by chance.
 */
@ApplicationScoped
class IdentityQueue {

    private static final int AT_ONCE = 2;
    private static final int FIRST_PAUSE = 15;
    private static final int LONGEST_PAUSE = 1800;
    private static final int DOUBLINGS = 7;
    private static final int SWEEP_SECONDS = 600;
    private static final int BATCH = 200;
    private static final int LAST = 4000;

    private final Identities identities;
    private final IdentityStore store;
    private final IdentityGate gate;
    private final RegistrationRepository registrations;
    private final MeterRegistry metrics;
    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();
    private volatile boolean stopping;

    IdentityQueue(Identities identities, IdentityStore store, IdentityGate gate, RegistrationRepository registrations,
            MeterRegistry metrics) {
        this.identities = identities;
        this.store = store;
        this.gate = gate;
        this.registrations = registrations;
        this.metrics = metrics;
    }

    /** After the keys were checked and everybody has got her family. */
    void start(@Observes @Priority(LAST) StartupEvent start, ScheduledExecutorService executor) {
        if (identities.areAsked()) {
            Gauge.builder("cakupan_identity_waiting", store::waiting)
                    .description("Registrations about which the civil registry is to be asked").register(metrics);
            for (int i = 0; i < AT_ONCE; i++) {
                rounds.add(executor.scheduleWithFixedDelay(() -> quietly(this::round), 1, 1, TimeUnit.SECONDS));
            }
            rounds.add(executor.scheduleWithFixedDelay(() -> quietly(this::sweep), 0, SWEEP_SECONDS, TimeUnit.SECONDS));
        } else {
            rounds.add(executor.scheduleWithFixedDelay(() -> quietly(this::askNobody), 0, SWEEP_SECONDS, TimeUnit.SECONDS));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
        rounds.forEach(round -> round.cancel(false));
    }

    private static void quietly(Runnable round) {
        try {
            round.run();
        } catch (Throwable e) { // whatever ended this round must not end the rounds
            Log.warnf("Identities could not be checked (%s); trying again", e.getClass().getSimpleName());
        }
    }

    /** Has those asked about of whom there is no answer to what they tell now, whatever the reason. */
    void sweep() {
        List<Open> page = QuarkusTransaction.requiringNew().call(() -> store.open(Open.NONE, BATCH));
        while (!page.isEmpty() && !stopping) {
            OneByOne.moveAll(page.stream().map(Open::registration).toList(), this::askIfTold);
            Open last = page.get(page.size() - 1);
            page = QuarkusTransaction.requiringNew().call(() -> store.open(last, BATCH));
        }
    }

    private boolean askIfTold(UUID registration) {
        boolean asks = told(registration).isPresent();
        if (asks) {
            store.askQuietly(registration);
        }
        return asks;
    }

    /** In an office that asks nobody: what another way left waiting waits no more. */
    void askNobody() {
        while (QuarkusTransaction.requiringNew().call(() -> store.askNobody(BATCH)) == BATCH && !stopping) {
            // the next of them
        }
    }

    /** Asks about all that is due. */
    void round() {
        boolean more = true;
        while (more && !stopping && !identities.check().isResting()) {
            Optional<Claim> claim = QuarkusTransaction.requiringNew().call(store::claim);
            claim.ifPresent(this::ask);
            more = claim.isPresent();
        }
    }

    private void ask(Claim claim) {
        Optional<Told> told = QuarkusTransaction.requiringNew().call(() -> told(claim.registration()));
        if (told.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> store.drop(claim));
            return;
        }
        Answer answer = identities.check().ask(told.get());
        metrics.counter("cakupan_identity_checks", "outcome", answer.outcome().name()).increment();
        Integer again = answer.outcome() == Outcome.GANGGUAN ? pause(claim.failures()) : null;
        String of = gate.hashes(told.get()).get(0);
        QuarkusTransaction.requiringNew().run(() -> store.answer(claim, of, identities.adapter(), answer, again));
    }

    /**
     * Empty where there is nothing to ask: it is not open any more, there is no NIK, or what she tells now is answered or
     * waived.
     */
    private Optional<Told> told(UUID id) {
        Registration registration = registrations.existing(id);
        boolean open = registration.state() == State.RECEIVED || registration.state() == State.INCOMPLETE;
        IdentityState known = registration.identity();
        return gate.told(registration).filter(told -> open && !gate.isWaived(known, told)
                && (known.outcome() == Outcome.GANGGUAN || !gate.isCurrent(known, told)));
    }

    /** After so many failures before this one. */
    static int pause(int failures) {
        int pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(DOUBLINGS, failures));
        return pause / 2 + ThreadLocalRandom.current().nextInt(pause / 2 + 1);
    }
}
