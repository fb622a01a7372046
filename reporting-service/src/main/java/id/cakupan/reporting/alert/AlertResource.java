package id.cakupan.reporting.alert;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.reporting.schedule.PlaceInList;

/** Alerts as an API. */
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class AlertResource {

    private final Alerts alerts;

    AlertResource(Alerts alerts) {
        this.alerts = alerts;
    }

    /** @param next where the following page begins; null on the last */
    record Page(List<Alert.Answer> items, String next) {
    }

    /** Sends again what did not go out. */
    @POST
    @Path("{number}/retry")
    @RolesAllowed("branch_head")
    public Response retry(@PathParam("number") String number) {
        return Response.accepted(alerts.retry(PlaceInList.number(number))).build();
    }

    @GET
    public Page list(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        PlaceInList place = PlaceInList.of(after, limit);
        List<Alert.Answer> found = alerts.alerts(place.before(), place.size() + 1);
        return new Page(found.stream().limit(place.size()).toList(),
                place.next(found.stream().map(Alert.Answer::number).toList()));
    }
}
