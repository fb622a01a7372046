package id.cakupan.enrollment.registration;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.enrollment.request.FewAtATime;

/** What a request did and what it answers are one transaction: nobody reads again what was just written. */
@Path("/api/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class RegistrationResource {

    private static final String KEY = "Idempotency-Key";

    private final RegisterPerson registering;
    private final VerifyRegistration verifying;
    private final RecordFirstPayment paying;
    private final RejectRegistration rejecting;
    private final RegistrationView view;

    RegistrationResource(RegisterPerson registering, VerifyRegistration verifying, RecordFirstPayment paying,
            RejectRegistration rejecting, RegistrationView view) {
        this.registering = registering;
        this.verifying = verifying;
        this.paying = paying;
        this.rejecting = rejecting;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam(KEY) String key, RegistrationRequest request) {
        RegistrationResponse registered = view.of(registering.register(key, request));
        return Response.created(URI.create("/api/v1/registrations/" + registered.id())).entity(registered).build();
    }

    @GET
    @Path("/{id}")
    public RegistrationResponse one(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("/{id}/verification")
    public RegistrationResponse verify(@HeaderParam(KEY) String key, @PathParam("id") UUID id) {
        return view.of(verifying.verify(key, id));
    }

    @POST
    @Path("/{id}/missing")
    @Consumes(MediaType.APPLICATION_JSON)
    public RegistrationResponse misses(@HeaderParam(KEY) String key, @PathParam("id") UUID id, MissingRequest request) {
        return view.of(rejecting.misses(key, id, request));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public RegistrationResponse reject(@HeaderParam(KEY) String key, @PathParam("id") UUID id, RejectionRequest request) {
        return view.of(rejecting.reject(key, id, request));
    }

    @POST
    @Path("/{id}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    public RegistrationResponse pay(@HeaderParam(KEY) String key, @PathParam("id") UUID id, PaymentRequest request) {
        return view.of(paying.pay(key, id, request));
    }
}
