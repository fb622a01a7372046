package id.cakupan.enrollment.registration;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import id.cakupan.enrollment.request.FewAtATime;

/** What was recorded wrongly of a registration. */
@Path("/api/v1/registrations/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class TakeBackResource {

    private final TakeBackStep takingBack;
    private final RegistrationView view;

    TakeBackResource(TakeBackStep takingBack, RegistrationView view) {
        this.takingBack = takingBack;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public RegistrationResponse undo(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id,
            TakeBackRequest request) {
        return view.of(takingBack.takeBack(key, id, request));
    }
}
