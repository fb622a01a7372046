package id.cakupan.reporting.schedule;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.security.identity.SecurityIdentity;

/** Schedules as pages. */
@Path("/schedules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class SchedulePages {

    private final Schedules schedules;
    private final ScheduleViews views;
    private final SecurityIdentity identity;

    SchedulePages(Schedules schedules, ScheduleViews views, SecurityIdentity identity) {
        this.schedules = schedules;
        this.views = views;
        this.identity = identity;
    }

    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("deleted") String deleted,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        ScheduleViews.Place place = new ScheduleViews.Place(after == null ? 0 : PlaceInList.number(after),
                deleted == null ? 0 : PlaceInList.number(deleted));
        return page(200, views.list(lang, place, ScheduleForm.fresh(lang), List.of()).render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response add(MultivaluedMap<String, String> sent, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        ScheduleForm form = ScheduleForm.of(sent);
        try {
            return leads(schedules.add(form.request(), identity.getPrincipal().getName()).number(), lang);
        } catch (Refusal e) {
            List<String> wrong = ScheduleHints.of(e, form.recipients(), lang);
            return page(e.status(), views.list(lang, ScheduleViews.Place.FIRST, form, wrong).render());
        }
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number, @QueryParam("lang") String language) {
        Schedule schedule = schedules.find(PlaceInList.number(number));
        return page(200, views.one(lang(language), schedule, ScheduleForm.of(schedule), List.of()).render());
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response change(@PathParam("number") String number, MultivaluedMap<String, String> sent,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        ScheduleForm form = ScheduleForm.of(sent);
        Schedule seen = schedules.find(PlaceInList.number(number));
        try {
            schedules.change(seen.number(), '"' + form.get("version") + '"', form.request());
            return leads(seen.number(), lang);
        } catch (Refusal e) {
            return refused(e, seen, form, lang);
        }
    }

    @POST
    @Path("{number}/runs")
    @RolesAllowed("branch_head")
    public Response runNow(@PathParam("number") String number, @QueryParam("lang") String language) {
        Schedule schedule = schedules.find(PlaceInList.number(number));
        try {
            schedules.runNow(schedule.number(), identity.getPrincipal().getName());
            return leads(schedule.number(), lang(language));
        } catch (Refusal e) {
            return refused(e, schedule, ScheduleForm.of(schedule), lang(language));
        }
    }

    @POST
    @Path("{number}/runs/{run}/retry")
    @RolesAllowed("branch_head")
    public Response retry(@PathParam("number") String number, @PathParam("run") String run,
            @QueryParam("lang") String language) {
        Schedule schedule = schedules.find(PlaceInList.number(number));
        try {
            schedules.retry(schedule.number(), PlaceInList.number(run));
            return leads(schedule.number(), lang(language));
        } catch (Refusal e) {
            return refused(e, schedule, ScheduleForm.of(schedule), lang(language));
        }
    }

    @POST
    @Path("{number}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response delete(@PathParam("number") String number, @FormParam("confirmed") String confirmed,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        Schedule schedule = schedules.find(PlaceInList.number(number));
        if (!"yes".equals(confirmed)) {
            return page(400, views.one(lang, schedule, ScheduleForm.of(schedule),
                    List.of(lang.say("Centang dahulu bahwa jadwal ini memang dihapus.",
                            "Tick first that it is to be deleted.")))
                    .render());
        }
        schedules.delete(schedule.number());
        return Response.seeOther(UriBuilder.fromPath("/schedules").queryParam("deleted", schedule.number())
                .queryParam("lang", lang.code()).build()).build();
    }

    @POST
    @Path("{number}/restore")
    @RolesAllowed("branch_head")
    public Response restore(@PathParam("number") String number, @QueryParam("lang") String language) {
        return leads(schedules.restore(PlaceInList.number(number)).number(), lang(language));
    }

    private Response refused(Refusal refusal, Schedule schedule, ScheduleForm form, Lang lang) {
        if (refusal.status() == 404) {
            throw refusal;
        }
        List<String> wrong = ScheduleHints.of(refusal, form.recipients(), lang);
        return page(refusal.status(), views.one(lang, schedules.find(schedule.number()), form, wrong).render());
    }

    private static Lang lang(String parameter) {
        return Lang.of(parameter).orElse(Lang.ID);
    }

    private static Response leads(long number, Lang lang) {
        return Response.seeOther(UriBuilder.fromPath("/schedules/{number}").queryParam("lang", lang.code()).build(number))
                .build();
    }

    private static Response page(int status, String page) {
        return Response.status(status).entity(page).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
