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

import id.cakupan.enrollment.registration.ApplicationResource.ApplicationResponse;
import id.cakupan.enrollment.registration.ApplicationSteps.Key;
import id.cakupan.enrollment.request.FewAtATime;

/** What ends an application, or takes its last step back. */
@Path("/api/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@FewAtATime
@Transactional
class ApplicationEndResource {

    private final ApplicationSteps steps;
    private final RejectRegistration rejecting;
    private final TakeBackStep takingBack;
    private final ApplicationView view;

    ApplicationEndResource(ApplicationSteps steps, RejectRegistration rejecting, TakeBackStep takingBack,
            ApplicationView view) {
        this.steps = steps;
        this.rejecting = rejecting;
        this.takingBack = takingBack;
        this.view = view;
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public ApplicationResponse reject(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id,
            RejectionRequest request) {
        steps.take(new Key(key, id), "rejection", request == null ? "" : request.reason(), one -> one.state().isOpen(),
                one -> rejecting.reject(null, one, request));
        return view.of(id);
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    public ApplicationResponse undo(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id,
            TakeBackRequest request) {
        TakeBackStep.Step step = TakeBackStep.step(request);
        steps.takeBack(new Key(key, id), step + " " + request.reason(), one -> step.isLastOf(one),
                one -> takingBack.takeBackTogether(one, step, request.reason()));
        return view.of(id);
    }
}
