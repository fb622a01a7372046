package id.cakupan.reporting.pack;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;

/** Packs as pages. The page of a pack asks for itself again while it is made; the list with the form never does. */
@Path("/packs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class PackPages {

    private static final int LISTED = 30;
    private static final int REFRESH_SECONDS = 5;
    private static final int LONGEST_SCOPE = 20;

    private final Packs packs;
    private final SecurityIdentity identity;
    private final Clock clock;

    PackPages(Packs packs, SecurityIdentity identity, Clock clock) {
        this.packs = packs;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    public Response list(@QueryParam("scope") @DefaultValue("") String scope, @QueryParam("kind") String kind,
            @QueryParam("lang") String language) {
        Lang lang = lang(language);
        String wanted = scope.length() > LONGEST_SCOPE ? "" : scope;
        return list(200, PackForm.begun(BriefingKind.of(kind).orElse(BriefingKind.BRIEFING), wanted, today(), lang), lang);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ "analyst", "branch_head" })
    public Response begin(MultivaluedMap<String, String> sent, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        PackForm form = PackForm.of(sent);
        try {
            return leads(packs.begin(form.request().order(clock), identity.getPrincipal().getName()).id(), lang);
        } catch (Refusal e) {
            return list(e.status(), form.with(e, lang), lang);
        }
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @QueryParam("still") String still, @QueryParam("lang") String language) {
        return one(200, packs.detail(Packs.id(id)), lang(language), still != null, "");
    }

    @POST
    @Path("{id}/retry")
    @RolesAllowed({ "analyst", "branch_head" })
    public Response retry(@PathParam("id") String id, @QueryParam("lang") String language) {
        Lang lang = lang(language);
        try {
            packs.retry(Packs.id(id), identity.getPrincipal().getName());
            return leads(Packs.id(id), lang);
        } catch (Refusal e) {
            if (e.status() == 404) {
                throw e;
            }
            return one(e.status(), packs.detail(Packs.id(id)), lang, true, PackHints.ofCode(e.code(), lang));
        }
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({ "analyst", "branch_head" })
    public Response remove(@PathParam("id") String id, @QueryParam("lang") String language) {
        packs.remove(Packs.id(id), identity.getPrincipal().getName());
        return Response.seeOther(UriBuilder.fromPath("/packs").queryParam("lang", lang(language).code()).build()).build();
    }

    private Response list(int status, PackForm form, Lang lang) {
        return page(status, new PackListPage(lang, packs.newest(LISTED), form, mayMake(), today(), "/packs")).build();
    }

    private Response one(int status, PackDetail detail, Lang lang, boolean still, String refused) {
        PackPage shown = PackPage.of(lang, detail, mayMake(), still, refused);
        Response.ResponseBuilder page = page(status, shown);
        return (shown.refreshing() ? page.header("Refresh", REFRESH_SECONDS) : page).build();
    }

    private boolean mayMake() {
        return identity.hasRole("analyst") || identity.hasRole("branch_head");
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private static Lang lang(String language) {
        return Lang.of(language).orElse(Lang.ID);
    }

    private static Response leads(UUID id, Lang lang) {
        return Response.seeOther(UriBuilder.fromPath("/packs/{id}").queryParam("lang", lang.code()).build(id)).build();
    }

    private static Response.ResponseBuilder page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
