package id.cakupan.reporting.alert;

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
import jakarta.ws.rs.core.UriBuilder;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.schedule.PlaceInList;
import id.cakupan.reporting.schedule.ScheduleHints;
import io.quarkus.qute.TemplateInstance;

/** Alerts as a page, with the rules that watch. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class AlertPages {

    private final Alerts alerts;
    private final AlertViews views;

    AlertPages(Alerts alerts, AlertViews views) {
        this.alerts = alerts;
        this.views = views;
    }

    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("rules") String rules,
            @QueryParam("deleted") String deleted, @QueryParam("lang") String language) {
        AlertViews.Place place = new AlertViews.Place(AlertPlace.of(after), rules == null ? 0 : PlaceInList.number(rules),
                deleted == null ? 0 : PlaceInList.number(deleted));
        return page(200, views.list(lang(language), place, AlertForm.EMPTY, List.of()));
    }

    @POST
    @Path("{number}/retry")
    @RolesAllowed("branch_head")
    public Response retry(@PathParam("number") String number, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        try {
            alerts.retry(PlaceInList.number(number));
            return Response.seeOther(UriBuilder.fromPath("/alerts").queryParam("lang", lang.code()).build()).build();
        } catch (Refusal e) {
            if (e.status() == 404) {
                throw e;
            }
            List<String> wrong = ScheduleHints.of(e, List.of(), lang);
            return page(e.status(), views.list(lang, AlertViews.Place.FIRST, AlertForm.EMPTY, wrong));
        }
    }

    static Lang lang(String parameter) {
        return Lang.of(parameter).orElse(Lang.ID);
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
