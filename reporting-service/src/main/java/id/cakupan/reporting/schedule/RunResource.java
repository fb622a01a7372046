package id.cakupan.reporting.schedule;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.reporting.briefing.DocumentFile;
import io.quarkus.security.identity.SecurityIdentity;

/** Runs of a schedule as an API. */
@Path("/api/v1/schedules/{schedule}/runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class RunResource {

    private final Schedules schedules;
    private final SecurityIdentity identity;

    RunResource(Schedules schedules, SecurityIdentity identity) {
        this.schedules = schedules;
        this.identity = identity;
    }

    /** @param next where the following page begins; null on the last */
    record Page(List<RunAnswer> items, String next) {
    }

    @GET
    public Page list(@PathParam("schedule") String schedule, @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        PlaceInList place = PlaceInList.of(after, limit);
        List<RunAnswer> found = schedules.runs(PlaceInList.number(schedule), place.before(), place.size() + 1);
        return new Page(found.stream().limit(place.size()).toList(),
                place.next(found.stream().map(RunAnswer::number).toList()));
    }

    @POST
    @RolesAllowed("branch_head")
    public Response runNow(@PathParam("schedule") String schedule) {
        RunAnswer run = schedules.runNow(PlaceInList.number(schedule), identity.getPrincipal().getName());
        return Response.accepted(run)
                .location(URI.create("/api/v1/schedules/%d/runs/%d".formatted(run.schedule(), run.number()))).build();
    }

    @GET
    @Path("{run}")
    public RunAnswer one(@PathParam("schedule") String schedule, @PathParam("run") String run) {
        return schedules.run(PlaceInList.number(schedule), PlaceInList.number(run));
    }

    @POST
    @Path("{run}/retry")
    @RolesAllowed("branch_head")
    public Response retry(@PathParam("schedule") String schedule, @PathParam("run") String run) {
        return Response.accepted(schedules.retry(PlaceInList.number(schedule), PlaceInList.number(run))).build();
    }

    /** A file as it was sent. */
    @GET
    @Path("{run}/files/{name}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("schedule") String schedule, @PathParam("run") String run, @PathParam("name") String name) {
        DocumentFile file = schedules.file(PlaceInList.number(schedule), PlaceInList.number(run), name);
        return Response.ok(file.content(), file.mediaType()).header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"").build();
    }
}
