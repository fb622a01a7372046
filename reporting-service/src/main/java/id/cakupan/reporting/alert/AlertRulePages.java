package id.cakupan.reporting.alert;

import static id.cakupan.reporting.alert.AlertPages.lang;
import static id.cakupan.reporting.alert.AlertPages.page;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.schedule.PlaceInList;
import id.cakupan.reporting.schedule.ScheduleHints;
import io.quarkus.security.identity.SecurityIdentity;

/** Rules as pages. */
@Path("/alerts/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class AlertRulePages {

    private final Alerts alerts;
    private final AlertViews views;
    private final SecurityIdentity identity;

    AlertRulePages(Alerts alerts, AlertViews views, SecurityIdentity identity) {
        this.alerts = alerts;
        this.views = views;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response add(MultivaluedMap<String, String> sent, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        AlertForm form = AlertForm.of(sent);
        try {
            alerts.add(form.request(), identity.getPrincipal().getName());
            return leads("/alerts", lang);
        } catch (Refusal e) {
            List<String> wrong = ScheduleHints.of(e, form.recipients().read(), lang);
            return page(e.status(), views.list(lang, AlertViews.Place.FIRST, form, wrong));
        }
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number, @QueryParam("lang") String language) {
        AlertRule rule = alerts.rule(PlaceInList.number(number));
        return page(200, views.rule(lang(language), rule, AlertForm.of(rule), List.of()));
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response change(@PathParam("number") String number, MultivaluedMap<String, String> sent,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        AlertForm form = AlertForm.of(sent);
        AlertRule seen = alerts.rule(PlaceInList.number(number));
        try {
            alerts.change(seen.number(), '"' + form.get("version") + '"', form.request());
            return leads("/alerts/rules/" + seen.number(), lang);
        } catch (Refusal e) {
            if (e.status() == 404) {
                throw e;
            }
            List<String> wrong = ScheduleHints.of(e, form.recipients().read(), lang);
            return page(e.status(), views.rule(lang, alerts.rule(seen.number()), form, wrong));
        }
    }

    @POST
    @Path("{number}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response delete(@PathParam("number") String number, @FormParam("confirmed") String confirmed,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        AlertRule rule = alerts.rule(PlaceInList.number(number));
        if (!"yes".equals(confirmed)) {
            return page(400, views.rule(lang, rule, AlertForm.of(rule),
                    List.of(lang.say("Centang dahulu bahwa aturan ini memang dihapus.",
                            "Tick first that the rule is to be deleted."))));
        }
        alerts.delete(rule.number());
        return Response.seeOther(UriBuilder.fromPath("/alerts").queryParam("deleted", rule.number())
                .queryParam("lang", lang.code()).build()).build();
    }

    @POST
    @Path("{number}/restore")
    @RolesAllowed("branch_head")
    public Response restore(@PathParam("number") String number, @QueryParam("lang") String language) {
        return leads("/alerts/rules/" + alerts.restore(PlaceInList.number(number)).number(), lang(language));
    }

    private static Response leads(String path, Lang lang) {
        return Response.seeOther(UriBuilder.fromPath(path).queryParam("lang", lang.code()).build()).build();
    }
}
