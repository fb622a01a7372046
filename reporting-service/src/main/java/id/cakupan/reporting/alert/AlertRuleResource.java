package id.cakupan.reporting.alert;

import java.net.URI;
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
import id.cakupan.reporting.schedule.PlaceInList;
import io.quarkus.security.identity.SecurityIdentity;

/** Rules as an API. */
@Path("/api/v1/alert-rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class AlertRuleResource {

    private final Alerts alerts;
    private final SecurityIdentity identity;

    AlertRuleResource(Alerts alerts, SecurityIdentity identity) {
        this.alerts = alerts;
        this.identity = identity;
    }

    /** @param next where the following page begins; null on the last */
    record Page(List<AlertRule> items, String next) {
    }

    @GET
    public Page list(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        PlaceInList place = PlaceInList.of(after, limit);
        List<AlertRule> found = alerts.rules(place.before(), place.size() + 1);
        return new Page(found.stream().limit(place.size()).toList(),
                place.next(found.stream().map(AlertRule::number).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public Response add(AlertRuleRequest wanted) {
        AlertRule made = alerts.add(present(wanted), identity.getPrincipal().getName());
        return Response.created(URI.create("/api/v1/alert-rules/" + made.number())).entity(made).tag(tag(made)).build();
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        return answer(alerts.rule(PlaceInList.number(number)));
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("branch_head")
    public Response change(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch,
            AlertRuleRequest wanted) {
        return answer(alerts.change(PlaceInList.number(number), ifMatch, present(wanted)));
    }

    @DELETE
    @Path("{number}")
    @RolesAllowed("branch_head")
    public void delete(@PathParam("number") String number) {
        alerts.delete(PlaceInList.number(number));
    }

    /** Brings back what was deleted. */
    @POST
    @Path("{number}/restore")
    @RolesAllowed("branch_head")
    public Response restore(@PathParam("number") String number) {
        return answer(alerts.restore(PlaceInList.number(number)));
    }

    private static AlertRuleRequest present(AlertRuleRequest wanted) {
        if (wanted == null) {
            throw Refusal.invalid(Violation.body("body", "Must be an object with name, kind, scope, lang and recipients."));
        }
        return wanted;
    }

    private static Response answer(AlertRule rule) {
        return Response.ok(rule).tag(tag(rule)).build();
    }

    private static EntityTag tag(AlertRule rule) {
        return new EntityTag(Integer.toString(rule.version()));
    }
}
