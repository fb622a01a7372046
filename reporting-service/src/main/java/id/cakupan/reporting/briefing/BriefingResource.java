package id.cakupan.reporting.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Material;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;

@Path("/api/v1/briefings/{scope}")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class BriefingResource {

    private final Briefings briefings;
    private final Told told;
    private final MeterRegistry meters;
    private final SecurityIdentity identity;
    private final Clock clock;

    BriefingResource(Briefings briefings, Told told, MeterRegistry meters, SecurityIdentity identity, Clock clock) {
        this.briefings = briefings;
        this.told = told;
        this.meters = meters;
        this.identity = identity;
        this.clock = clock;
    }

    /** As the client wrote them; {@link Question} reads them. */
    static class Parameters {
        @QueryParam("kind")
        String kind;
        @QueryParam("asOf")
        String asOf;
        @QueryParam("from")
        String from;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("lang")
        String lang;

        private Question.Asked asQuestion() {
            return new Question.Asked(kind, asOf, from, knownAt, population, lang);
        }
    }

    /** In the format that is accepted. */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response negotiated(@PathParam("scope") String scope, @BeanParam Parameters asked, @Context HttpHeaders headers) {
        Format wanted = headers.getAcceptableMediaTypes().stream().flatMap(
                accepted -> Arrays.stream(Format.values()).filter(format -> accepted.isCompatible(format.mediaType())))
                .findFirst().orElseThrow(NotAcceptableException::new);
        return answer(scope, asked, wanted);
    }

    /** In the format that the ending names. */
    @GET
    @Path("document.{ending}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("scope") String scope, @PathParam("ending") String ending,
            @BeanParam Parameters asked) {
        return answer(scope, asked, Format.of(ending).orElseThrow(() -> Refusal.notFound("There is no such format; ask for "
                + String.join(", ", Arrays.stream(Format.values()).map(Format::ending).toList()) + ".")));
    }

    private Response answer(String scope, Parameters asked, Format format) {
        Question question = Question.of(scope, asked.asQuestion(), clock);
        Material material = briefings.read(question);
        Briefing told = this.told.of(material, question.lang());
        Briefing briefing = format == Format.WORKBOOK ? briefings.withRegencies(told, question.figure(), material.figure())
                : told;
        Object body = format == Format.JSON ? briefing
                : format == Format.HTML ? page(briefing, asked) : format.file(briefing, null);
        meters.counter("cakupan.briefings.rendered", "format", format.ending(), "lang", briefing.lang()).increment();
        return Response.ok(body, format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private String page(Briefing briefing, Parameters asked) {
        boolean mayIssue = identity.hasRole("branch_head") && asked.knownAt == null;
        return BriefingPage.of(briefing, query(asked, briefing), mayIssue).render();
    }

    private BriefingPage.Query query(Parameters asked, Briefing briefing) {
        return new BriefingPage.Query(briefing.kind(), briefing.asOf().toString(), asked.from == null ? "" : asked.from,
                asked.knownAt == null ? "" : asked.knownAt,
                asked.population == null ? "" : asked.population, LocalDate.now(clock).toString());
    }
}
