package id.cakupan.reporting.schedule;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.delivery.Recipients;
import io.quarkus.security.identity.SecurityIdentity;

/** Schedules as an API. */
@Path("/api/v1/schedules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class ScheduleResource {

    private final Schedules schedules;
    private final Recipients recipients;
    private final SecurityIdentity identity;
    private final Clock clock;

    ScheduleResource(Schedules schedules, Recipients recipients, SecurityIdentity identity, Clock clock) {
        this.schedules = schedules;
        this.recipients = recipients;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param next where the following page begins; null on the last */
    record Page(List<ScheduleAnswer> items, String next) {
    }

    @GET
    public Page list(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        PlaceInList place = PlaceInList.of(after, limit);
        List<Schedule> found = schedules.page(place.before(), place.size() + 1);
        return new Page(found.stream().limit(place.size()).map(this::answer).toList(),
                place.next(found.stream().map(Schedule::number).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public Response add(ScheduleRequest wanted) {
        Schedule made = schedules.add(present(wanted), identity.getPrincipal().getName());
        return Response.created(URI.create("/api/v1/schedules/" + made.number())).entity(answer(made)).tag(tag(made)).build();
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        Schedule found = schedules.find(PlaceInList.number(number));
        return Response.ok(answer(found)).tag(tag(found)).build();
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public Response change(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch,
            ScheduleRequest wanted) {
        Schedule changed = schedules.change(PlaceInList.number(number), ifMatch, present(wanted));
        return Response.ok(answer(changed)).tag(tag(changed)).build();
    }

    @DELETE
    @Path("{number}")
    @RolesAllowed("branch_head")
    public void delete(@PathParam("number") String number) {
        schedules.delete(PlaceInList.number(number));
    }

    /** Brings back what was deleted. */
    @POST
    @Path("{number}/restore")
    @RolesAllowed("branch_head")
    public Response restore(@PathParam("number") String number) {
        Schedule restored = schedules.restore(PlaceInList.number(number));
        return Response.ok(answer(restored)).tag(tag(restored)).build();
    }

    private ScheduleAnswer answer(Schedule schedule) {
        return ScheduleAnswer.of(schedule, recipients.hasMail(), clock.instant());
    }

    private static ScheduleRequest present(ScheduleRequest wanted) {
        if (wanted == null) {
            throw Refusal
                    .invalid(Violation.body("body", "Must be an object with name, scope, lang, kind, recipients and active."));
        }
        return wanted;
    }

    private static EntityTag tag(Schedule schedule) {
        return new EntityTag(Integer.toString(schedule.version()));
    }
}
