package id.cakupan.coverage.utilisation;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Utilisation as it was known at a data revision. */
@ApplicationScoped
public class Utilisations {

    private final UtilisationStore store;

    Utilisations(UtilisationStore store) {
        this.store = store;
    }

    /** Of a scope, periods that ended by a day, the latest end first. */
    public List<UtilisationAnswer> at(long revision, String scope, LocalDate endedBy) {
        return store.at(revision, scope, endedBy).stream().map(Utilisation::answer).toList();
    }
}
