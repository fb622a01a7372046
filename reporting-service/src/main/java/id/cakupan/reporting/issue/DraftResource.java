package id.cakupan.reporting.issue;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.reporting.archive.Issue;
import id.cakupan.reporting.briefing.Briefing;
import id.cakupan.reporting.briefing.Question;
import id.cakupan.reporting.lint.Objection;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.security.identity.SecurityIdentity;

/** Drafts that are kept to be issued. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("branch_head")
class DraftResource {

    private final Drafting drafting;
    private final Issuing issuing;
    private final SecurityIdentity identity;
    private final Clock clock;

    DraftResource(Drafting drafting, Issuing issuing, SecurityIdentity identity, Clock clock) {
        this.drafting = drafting;
        this.issuing = issuing;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * A draft with what stands against it.
     *
     * @param obstacles codes of what nobody can override
     * @param replaces number of the issue of the same kind, scope and day that it would take the place of, or null
     * @param issued number of the issue that was made of it, or null
     */
    record Answer(UUID id, BriefingKind kind, String scope, LocalDate asOf, Instant madeAt, Instant expiresAt,
            List<String> obstacles,
            List<String> rules, List<Objection> objections, Long replaces, Long issued) {

        static Answer of(Standing standing) {
            Draft draft = standing.draft();
            return new Answer(draft.id(), draft.material().kind(), draft.scope(), draft.material().figure().asOf(),
                    draft.madeAt(), draft.expires(),
                    standing.obstacles().stream().map(Obstacle::code).toList(), standing.lint().rules(),
                    standing.lint().objections(), standing.standing().map(Issue::number).orElse(null),
                    standing.issued().map(Issue::number).orElse(null));
        }
    }

    @POST
    public Response make(@QueryParam("scope") String scope, @QueryParam("kind") String kind,
            @QueryParam("asOf") String asOf, @QueryParam("from") String from, @QueryParam("population") String population) {
        Question question = Question.of(scope == null ? "" : scope,
                new Question.Asked(kind, asOf, from, null, population, null), clock);
        Draft draft = drafting.make(question, identity.getPrincipal().getName());
        return Response.created(URI.create("/api/v1/drafts/" + draft.id())).entity(answer(draft)).build();
    }

    @GET
    @Path("{id}")
    public Answer one(@PathParam("id") String id) {
        return answer(issuing.draft(id(id)));
    }

    /** What it says. */
    @GET
    @Path("{id}/document.json")
    public Briefing document(@PathParam("id") String id, @QueryParam("lang") String language) {
        Lang lang = Lang.of(language)
                .orElseThrow(() -> Refusal.invalid(Violation.query("lang", "Must be id or en.")));
        return Briefing.of(issuing.draft(id(id)).material(), lang);
    }

    private Answer answer(Draft draft) {
        return Answer.of(issuing.standing(draft, new IssueRequest(draft.id(), null, null, null, null, null, null)));
    }

    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("There is no such draft.");
        }
    }
}
