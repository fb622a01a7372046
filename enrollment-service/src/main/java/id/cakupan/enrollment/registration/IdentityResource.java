package id.cakupan.enrollment.registration;

import java.util.Optional;
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

/** What is done about the civil registry and one registration. */
@Path("/api/v1/registrations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class IdentityResource {

    private static final String KEY = "Idempotency-Key";

    private final CheckIdentity checking;
    private final RegistrationView view;

    IdentityResource(CheckIdentity checking, RegistrationView view) {
        this.checking = checking;
        this.view = view;
    }

    @POST
    @Path("/identity-check")
    @RolesAllowed("officer")
    public RegistrationResponse check(@HeaderParam(KEY) String key, @PathParam("id") UUID id) {
        return view.of(checking.again(key, id));
    }

    @POST
    @Path("/identity-waiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public RegistrationResponse waive(@HeaderParam(KEY) String key, @PathParam("id") UUID id, WaiverRequest request) {
        return view.of(checking.waive(key, id, Optional.ofNullable(request).map(WaiverRequest::reason).orElse(null)));
    }

    /** @param reason why she is verified without the registry, or against it */
    record WaiverRequest(String reason) {
    }
}
