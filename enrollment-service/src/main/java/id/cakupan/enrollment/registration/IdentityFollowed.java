package id.cakupan.enrollment.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.life.PersonChanged;

/** Who has told otherwise since is asked about anew. */
@ApplicationScoped
class IdentityFollowed {

    private final Identities identities;
    private final IdentityStore store;

    IdentityFollowed(Identities identities, IdentityStore store) {
        this.identities = identities;
        this.store = store;
    }

    void follow(@Observes PersonChanged changed) {
        if (identities.areAsked()) {
            store.askAbout(changed.participant());
        }
    }
}
