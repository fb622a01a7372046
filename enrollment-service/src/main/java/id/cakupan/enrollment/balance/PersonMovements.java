package id.cakupan.enrollment.balance;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.balance.Breakdown.Part;
import id.cakupan.enrollment.balance.Settlement.Balance;
import id.cakupan.enrollment.balance.Settlement.People;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Movement;

/** The way of a person's movements into the ledger: past the balances that they may be covered by. */
@ApplicationScoped
public class PersonMovements {

    private final Ledger ledger;
    private final Areas areas;
    private final BalanceRepository balances;
    private final Settler settler;

    PersonMovements(Ledger ledger, Areas areas, BalanceRepository balances, Settler settler) {
        this.ledger = ledger;
        this.areas = areas;
        this.balances = balances;
        this.settler = settler;
    }

    /**
     * Writes the movements of one change of one person. Where a balance of a later or the same day covers her, the chain
     * of balances above her is settled again in the same transaction.
     *
     * @return the ledger's ids of the movements given, in their order
     */
    @Transactional(MANDATORY)
    public List<Long> record(List<Movement> movements) {
        List<People> people = movements.stream().map(PersonMovements::people).toList();
        AreaTree tree = areas.with(people.stream().map(People::area).toList());
        List<Balance> covering = covering(tree, people.stream().map(People::area).toList());
        List<Long> ids = ledger.append(movements);
        settleAgain(people, tree, covering);
        return ids;
    }

    private void settleAgain(List<People> people, AreaTree tree, List<Balance> covering) {
        LocalDate last = covering.stream().map(Balance::date).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        if (people.stream().anyMatch(some -> (some.takenOver() && !covering.isEmpty()) || !some.date().isAfter(last))) {
            settler.write(Settlement.change(tree, covering, people));
        }
    }

    /**
     * Whether a total of a day before another one covers an area, so that a member of it may have been inside. Until the
     * transaction ends no total comes or goes.
     */
    @Transactional(MANDATORY)
    public boolean isCovered(String area, LocalDate day) {
        return covering(areas.with(List.of(area)), List.of(area)).stream().anyMatch(balance -> balance.date().isBefore(day));
    }

    // before anything is written: from here on no load changes what is covered
    private List<Balance> covering(AreaTree tree, List<String> places) {
        Set<String> above = new HashSet<>();
        places.forEach(area -> above.addAll(tree.chainEver(area)));
        return balances.keepInForceOf(above);
    }

    private static People people(Movement movement) {
        return new People(movement.count().regionCode(), movement.effectiveOn(),
                new Part(movement.count().segment(), movement.count().status()), movement.participants(),
                movement.cause() == Cause.TAKEN_OVER);
    }
}
