package id.cakupan.reporting.issue;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
import id.cakupan.reporting.archive.Issue;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.security.identity.SecurityIdentity;

/** From a draft over what stands against it to an issue, as pages. */
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("branch_head")
class DraftPages {

    private final Drafting drafting;
    private final Issuing issuing;
    private final SecurityIdentity identity;
    private final Clock clock;

    DraftPages(Drafting drafting, Issuing issuing, SecurityIdentity identity, Clock clock) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@FormParam("scope") String scope, @FormParam("kind") String kind,
            @FormParam("asOf") String asOf, @FormParam("from") String from, @FormParam("population") String population,
            @FormParam("lang") String lang) {
        Question question = Question.of(scope == null ? "" : scope,
                new Question.Asked(kind, asOf, from, null, population, lang), clock);
        Draft draft = drafting.make(question, identity.getPrincipal().getName());
        return Response.seeOther(UriBuilder.fromPath("/drafts/{id}").queryParam("lang", question.lang().code())
                .build(draft.id())).build();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @QueryParam("lang") String language) {
        return page(200, issuing.draft(DraftResource.id(id)), IssueForm.EMPTY, Lang.of(language).orElse(Lang.ID), Set.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> sent,
            @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        Draft draft = issuing.draft(DraftResource.id(id));
        IssueForm form = IssueForm.of(sent);
        if (form.wantsLanguage()) {
            return shown(draft, form, lang);
        }
        try {
            Issue issue = issuing.issue(form.request(draft.id()), identity.getPrincipal().getName());
            return Response.seeOther(UriBuilder.fromPath("/issues/{number}").queryParam("lang", lang.code())
                    .build(issue.number())).build();
        } catch (Blocked e) {
            return page(409, draft, form, lang, hints(e, lang));
        } catch (Refusal e) {
            return page(e.status(), draft, form, lang, hints(e, lang));
        }
    }

    /** What was written is kept when a reader goes over to the other language. */
    private Response shown(Draft draft, IssueForm form, Lang lang) {
        try {
            if (form.wasRefused()) {
                issuing.check(draft, form.request(draft.id()));
            }
            return page(200, draft, form, lang, Set.of());
        } catch (Blocked | Refusal e) {
            return page(200, draft, form, lang, hints(e, lang));
        }
    }

    private static Set<String> hints(RuntimeException refused, Lang lang) {
        if (refused instanceof Totals.Disagree disagree) {
            return Set.of(Hints.ofCode(disagree.code(), lang) + " " + lang.say("Wilayah: ", "Areas: ")
                    + String.join(", ", disagree.areas()));
        }
        if (refused instanceof Refusal refusal) {
            Set<String> hints = new LinkedHashSet<>();
            refusal.violations().forEach(violation -> hints.add(Hints.of(violation.field(), lang)));
            return hints.isEmpty() ? Set.of(Hints.ofCode(refusal.code(), lang)) : hints;
        }
        return Set.of(lang.say("Masih ada keberatan tanpa alasan; lihat di bawah.",
                "There are objections without a reason yet; see below."));
    }

    private Response page(int status, Draft draft, IssueForm form, Lang lang, Set<String> wrong) {
        Standing standing = issuing.standing(draft, form.request(draft.id()));
        String page = DraftPage.of(lang, standing, form, List.copyOf(wrong)).render();
        return Response.status(status).entity(page).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
