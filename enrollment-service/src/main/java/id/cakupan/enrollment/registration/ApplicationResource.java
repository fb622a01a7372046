package id.cakupan.enrollment.registration;

import java.net.URI;
import java.util.List;
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

import id.cakupan.enrollment.registration.ApplicationSteps.Key;
import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.enrollment.request.FewAtATime;

/** Several of one family who register together: each step is of all of them or of none. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class ApplicationResource {

    private static final String KEY = "Idempotency-Key";

    private final RegisterFamily registering;
    private final ApplicationSteps steps;
    private final VerifyRegistration verifying;
    private final RecordFirstPayment paying;
    private final ApplicationView view;

    ApplicationResource(RegisterFamily registering, ApplicationSteps steps, VerifyRegistration verifying,
            RecordFirstPayment paying,
            ApplicationView view) {
        this.registering = registering;
        this.steps = steps;
        this.verifying = verifying;
        this.paying = paying;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(@HeaderParam(KEY) String key, ApplicationRequest request) {
        ApplicationResponse registered = view.of(registering.register(key, request));
        return Response.created(URI.create("/api/v1/applications/" + registered.id())).entity(registered).build();
    }

    @GET
    @Path("/{id}")
    public ApplicationResponse one(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("/{id}/verification")
    public ApplicationResponse verify(@HeaderParam(KEY) String key, @PathParam("id") UUID id) {
        steps.take(new Key(key, id), "verification", "", one -> one.state() != State.REJECTED && one.state() != State.LAPSED,
                one -> verifying.verify(null, one));
        return view.of(id);
    }

    @POST
    @Path("/{id}/payments")
    @Consumes(MediaType.APPLICATION_JSON)
    public ApplicationResponse pay(@HeaderParam(KEY) String key, @PathParam("id") UUID id, PaymentRequest request) {
        PaymentRequest payment = request == null ? new PaymentRequest(null, null) : request;
        steps.take(new Key(key, id), "payments", payment.canonical(), paying::mayPay,
                one -> paying.payTogether(one, payment));
        return view.of(id);
    }

    /** @param items in the order in which they were named */
    record ApplicationResponse(UUID id, UUID family, List<RegistrationResponse> items) {

        ApplicationResponse {
            items = List.copyOf(items);
        }
    }
}
