package id.cakupan.enrollment.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Looks for people. By POST, since what somebody is looked for by has no place in a URL. */
@Path("/api/v1/participants/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@Transactional
class PersonSearchResource {

    private final PersonSearch search;

    PersonSearchResource(PersonSearch search) {
        this.search = search;
    }

    @POST
    public PeopleFound find(PersonSearchRequest request) {
        return search.find(request);
    }
}
