package id.cakupan.enrollment.balance;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.ledger.Ledger;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.RegisterLock;

/** The way of a person's movements into the ledger: past the balances that they may be covered by. */
@ApplicationScoped
public class PersonMovements {

    private final Ledger ledger;
    private final RegisterLock register;

    PersonMovements(Ledger ledger, RegisterLock register) {
        this.ledger = ledger;
        this.register = register;
    }

    /**
     * Writes the movements of one change of one person. Where a balance of a later or the same day covers her, the chain
     * of balances above her is settled again in the same transaction.
     *
     * @return the ledger's ids of the movements given, in their order
     */
    @Transactional(MANDATORY)
    public List<Long> record(List<Movement> movements) {
        register.share();
        return ledger.append(movements);
    }
}
