package id.cakupan.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;

/** Who reads a page, for what is offered to some only. */
@ApplicationScoped
@Named("reader")
class Reader {

    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether schedules and alerts open for her. */
    public boolean seesSchedules() {
        return identity.hasRole("analyst") || identity.hasRole("branch_head") || identity.hasRole("operator");
    }
}
