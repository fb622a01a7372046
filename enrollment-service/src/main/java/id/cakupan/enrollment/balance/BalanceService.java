package id.cakupan.enrollment.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.BalanceChecks.Located;
import id.cakupan.enrollment.balance.BalanceRepository.New;
import id.cakupan.enrollment.balance.BalanceRepository.Recorded;
import id.cakupan.enrollment.balance.RegisteredTotals.Negative;
import id.cakupan.enrollment.balance.Settler.Plan;
import id.cakupan.enrollment.balance.StatedBalance.Head;
import id.cakupan.enrollment.balance.StatedBalance.Key;
import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.RegisterLock;
import id.cakupan.enrollment.ledger.Statement;
import id.cakupan.enrollment.ledger.Statement.Grain;
import id.cakupan.enrollment.ledger.Statement.Kind;
import id.cakupan.enrollment.region.RegionsChanged;
import id.cakupan.enrollment.request.KeyedRequests;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import io.quarkus.logging.Log;

/** Takes balances into force and out of it; after each, every balance in force is exact on its date. */
@ApplicationScoped
class BalanceService {

    private final KeyedRequests requests;
    private final RegisterLock register;
    private final BalanceRepository balances;
    private final Settler settler;
    private final Ledger ledger;

    BalanceService(KeyedRequests requests, RegisterLock register, BalanceRepository balances, Settler settler,
            Ledger ledger) {
        this.requests = requests;
        this.register = register;
        this.balances = balances;
        this.settler = settler;
        this.ledger = ledger;
    }

    /**
     * Takes over all of these balances or none.
     *
     * @param key value of {@code Idempotency-Key}, or null
     * @param body canonical text of the request
     * @throws Refusal 400 where a total would fall below zero
     */
    @Transactional
    BalanceLoaded load(String key, String body, List<Located> stated) {
        return balances.load(requests.once(key, "POST /api/v1/balances", body, () -> takeOver(stated)));
    }

    private UUID takeOver(List<Located> stated) {
        register.holdAlone();
        Map<Key, Recorded> recorded = balances.inForce();
        List<StatedBalance> changed = stated.stream().map(Located::balance).filter(balance -> !stands(balance, recorded))
                .toList();
        Plan plan = plan(recorded, changed);
        if (!plan.negatives().isEmpty()) {
            throw Refusal.invalid(plan.negatives().stream().map(negative -> violation(negative, stated, plan.tree())).toList());
        }
        UUID load = UUID.randomUUID();
        balances.insertLoad(load,
                new BalanceLoaded(changed.size(), stated.size() - changed.size(), plan.difference().size()));
        state(changed, recorded, load);
        settler.write(plan.difference());
        return load;
    }

    /**
     * Takes a balance back as if it had never been stated.
     *
     * @throws Refusal 404 where there is none, 409 where it is no longer in force or a total would fall below zero
     */
    @Transactional
    void withdraw(UUID id) {
        register.holdAlone();
        Recorded withdrawn = balances.find(id).orElseThrow(() -> Refusal.notFound("There is no balance with this id."));
        if (withdrawn.endedBy() != null) {
            throw new Refusal(409, "balance-not-in-force", "This balance was replaced or withdrawn already.");
        }
        List<Settlement.Balance> left = balances.inForce().values().stream().filter(one -> !one.id().equals(id))
                .map(one -> one.balance().toSettle()).toList();
        Plan plan = settler.plan(left);
        if (!plan.negatives().isEmpty()) {
            Negative first = plan.negatives().get(0);
            throw new Refusal(409, "total-below-zero", "Without this balance " + describe(first));
        }
        UUID statement = UUID.randomUUID();
        ledger.state(statement(statement, withdrawn.balance().head(), Kind.WITHDRAWN, null, id));
        balances.end(id, statement);
        settler.write(plan.difference());
    }

    /** Settles what is stated again, where areas have changed: totals of before a split may be of another territory since. */
    @Transactional
    void settleAgain(@Observes RegionsChanged changed) {
        register.holdAlone();
        Plan plan = plan(balances.inForce(), List.of());
        settler.write(plan.difference());
        if (!plan.difference().isEmpty()) {
            Log.infof("Totals settled again within changed boundaries: %d movements.", plan.difference().size());
        }
        plan.negatives().forEach(negative -> Log.warnf("Within changed boundaries %s; load what was stated wrongly again.",
                describe(negative)));
    }

    private static boolean stands(StatedBalance balance, Map<Key, Recorded> recorded) {
        Recorded there = recorded.get(balance.key());
        return there != null && there.balance().equals(balance);
    }

    private Plan plan(Map<Key, Recorded> recorded, List<StatedBalance> changed) {
        Map<Key, StatedBalance> book = new LinkedHashMap<>();
        recorded.forEach((key, one) -> book.put(key, one.balance()));
        changed.forEach(balance -> book.put(balance.key(), balance));
        List<Settlement.Balance> toSettle = new ArrayList<>();
        book.values().forEach(balance -> toSettle.add(balance.toSettle()));
        return settler.plan(toSettle);
    }

    private void state(List<StatedBalance> changed, Map<Key, Recorded> recorded, UUID load) {
        List<New> fresh = changed.stream().map(balance -> {
            Recorded replaced = recorded.get(balance.key());
            return new New(UUID.randomUUID(), balance, replaced == null ? null : replaced.id());
        }).toList();
        ledger.stateAll(fresh.stream().map(one -> statement(one.id(), one.head(), Kind.BALANCE, one.balance().grain(),
                one.replaces())).toList());
        balances.insert(fresh, load);
    }

    private static Statement statement(UUID id, Head head, Kind kind, Grain grain, UUID replaces) {
        return new Statement(id, head.key().area(), head.key().date(), kind, grain, head.provenance(),
                head.breakdownProvenance(), head.source(), head.note(), head.monthOnly(), replaces);
    }

    /** At the line of that area and date, else at the last line before it of a part of that area. */
    private static Violation violation(Negative negative, List<Located> stated, AreaTree tree) {
        Comparator<Located> nearest = Comparator.comparing((Located one) -> one.balance().key().date())
                .thenComparing(one -> one.balance().key().area().equals(negative.scope()));
        Located culprit = stated.stream().filter(one -> !one.balance().key().date().isAfter(negative.date()))
                .filter(one -> tree.chain(one.balance().key().area()).contains(negative.scope())).max(nearest)
                .orElse(stated.get(0));
        return culprit.place().wrong("participants", "With this, " + describe(negative));
    }

    private static String describe(Negative negative) {
        return "%s would have %d participants on %s; correct the totals of its parts or of the area itself."
                .formatted(negative.scope(), negative.total(), negative.date());
    }
}
