package id.cakupan.reporting.alert;

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
import id.cakupan.reporting.delivery.Delivery;
import id.cakupan.reporting.delivery.Recipients;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.schedule.PlaceInList;
import id.cakupan.reporting.schedule.Reasons;
import id.cakupan.reporting.schedule.ScheduleHints;
import io.quarkus.security.identity.SecurityIdentity;

/** Alerts and their rules as a page. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "analyst", "branch_head", "operator" })
class AlertPages {

    private static final int SHOWN = 50;

    private final Alerts alerts;
    private final Recipients recipients;
    private final SecurityIdentity identity;

    AlertPages(Alerts alerts, Recipients recipients, SecurityIdentity identity) {
        this.alerts = alerts;
        this.recipients = recipients;
        this.identity = identity;
    }

    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("rules") String rules,
            @QueryParam("lang") String language) {
        Place place = new Place(AlertPlace.of(after), rules == null ? 0 : PlaceInList.number(rules));
        return page(200, lang(language), place, AlertForm.EMPTY, List.of());
    }

    /** @param rule after which the list of rules goes on; 0 at first */
    private record Place(AlertPlace alert, long rule) {

        static final Place FIRST = new Place(AlertPlace.FIRST, 0);

        long beforeRule() {
            return rule == 0 ? Long.MAX_VALUE : rule;
        }
    }

    @POST
    @Path("rules")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response add(MultivaluedMap<String, String> sent, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        AlertForm form = AlertForm.of(sent);
        try {
            alerts.add(form.request(), identity.getPrincipal().getName());
            return leads(lang);
        } catch (Refusal e) {
            return page(e.status(), lang, Place.FIRST, form, ScheduleHints.of(e, form.recipients().read(), lang));
        }
    }

    @POST
    @Path("rules/{number}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("branch_head")
    public Response delete(@PathParam("number") String number, @FormParam("confirmed") String confirmed,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        long rule = alerts.rule(PlaceInList.number(number)).number();
        if (!"yes".equals(confirmed)) {
            return page(400, lang, Place.FIRST, AlertForm.EMPTY,
                    List.of(lang.say("Centang dahulu bahwa aturan ini memang dihapus.",
                            "Tick first that the rule is to be deleted.")));
        }
        alerts.delete(rule);
        return leads(lang);
    }

    @POST
    @Path("{number}/retry")
    @RolesAllowed("branch_head")
    public Response retry(@PathParam("number") String number, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        try {
            alerts.retry(PlaceInList.number(number));
            return leads(lang);
        } catch (Refusal e) {
            if (e.status() == 404) {
                throw e;
            }
            return page(e.status(), lang, Place.FIRST, AlertForm.EMPTY, ScheduleHints.of(e, List.of(), lang));
        }
    }

    private Response page(int status, Lang lang, Place place, AlertForm form, List<String> wrong) {
        List<Alert.Answer> found = alerts.openFirst(place.alert(), SHOWN + 1);
        List<AlertsPage.AlertLine> lines = found.stream().limit(SHOWN).map(alert -> line(alert, lang)).toList();
        String next = found.size() <= SHOWN ? null
                : "/alerts?after=%s&lang=%s".formatted(AlertPlace.after(found.get(SHOWN - 1)).written(), lang.code());
        List<AlertRule> watching = alerts.rules(place.beforeRule(), SHOWN + 1);
        List<AlertsPage.RuleLine> rules = watching.stream().limit(SHOWN).map(rule -> line(rule, lang)).toList();
        String nextRules = watching.size() <= SHOWN ? null
                : "/alerts?rules=%d&lang=%s".formatted(watching.get(SHOWN - 1).number(), lang.code());
        String page = new AlertsPage(lang, lines, next, rules, nextRules, form, wrong, identity.hasRole("branch_head"),
                recipients.hasMail(),
                "/alerts").render();
        return Response.status(status).entity(page).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private static AlertsPage.AlertLine line(Alert.Answer alert, Lang lang) {
        List<String> undelivered = alert.deliveries().stream().filter(each -> each.state() == Delivery.State.FAILED)
                .map(each -> "%s %s: %s".formatted(each.way().word(lang), each.to(), Reasons.of(each.reason(), lang))).toList();
        return new AlertsPage.AlertLine(alert.number(), alert.text().in(lang), lang.instant(alert.since()),
                alert.overAt() == null ? "" : lang.instant(alert.overAt()), alert.overAt() == null ? "bad" : "", undelivered);
    }

    private static AlertsPage.RuleLine line(AlertRule rule, Lang lang) {
        String days = rule.days() == null ? "" : lang.say(" selama %d hari", " for %d days").formatted(rule.days());
        String state = rule.checkedAt() == null ? lang.say("belum diperiksa", "not checked yet")
                : lang.say("diperiksa ", "checked ") + lang.instant(rule.checkedAt());
        return new AlertsPage.RuleLine(rule.number(), rule.name(), rule.scope() + " · " + rule.kind().word(lang) + days,
                rule.failing() == null ? state : state + ". " + Reasons.of(rule.failing(), lang));
    }

    private static Lang lang(String parameter) {
        return Lang.of(parameter).orElse(Lang.ID);
    }

    private static Response leads(Lang lang) {
        return Response.seeOther(UriBuilder.fromPath("/alerts").queryParam("lang", lang.code()).build()).build();
    }
}
