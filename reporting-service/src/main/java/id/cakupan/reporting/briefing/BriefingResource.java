package id.cakupan.reporting.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;

@Path("/api/v1/briefings/{scope}")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class BriefingResource {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", "UTF-8");
    private static final MediaType PDF = new MediaType("application", "pdf");
    private static final MediaType XLSX = MediaType.valueOf(DocumentFile.XLSX);
    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");
    private static final MediaType PNG = new MediaType("image", "png");
    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");
    /** In order of preference where a client takes any. */
    private static final List<MediaType> FORMATS = List.of(MediaType.APPLICATION_JSON_TYPE, MARKDOWN, HTML, PDF, XLSX, CSV,
            PNG);

    private final Briefings briefings;
    private final MeterRegistry meters;
    private final SecurityIdentity identity;
    private final Clock clock;

    BriefingResource(Briefings briefings, MeterRegistry meters, SecurityIdentity identity, Clock clock) {
        this.briefings = briefings;
        this.meters = meters;
        this.identity = identity;
        this.clock = clock;
    }

    /** As the client wrote them; {@link Question} reads them. */
    static class Parameters {
        @QueryParam("asOf")
        String asOf;
        @QueryParam("knownAt")
        String knownAt;
        @QueryParam("population")
        String population;
        @QueryParam("lang")
        String lang;

        private Question.Asked asQuestion() {
            return new Question.Asked(asOf, knownAt, population, lang);
        }
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, "text/markdown", MediaType.TEXT_HTML, "application/pdf", DocumentFile.XLSX,
            "text/csv" })
    public Response negotiated(@PathParam("scope") String scope, @BeanParam Parameters asked, @Context HttpHeaders headers) {
        MediaType wanted = headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMATS.stream().filter(accepted::isCompatible)).findFirst()
                .orElse(MediaType.APPLICATION_JSON_TYPE);
        return answer(scope, asked, wanted);
    }

    @GET
    @Path("document.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, MediaType.APPLICATION_JSON_TYPE);
    }

    @GET
    @Path("document.md")
    @Produces("text/markdown")
    public Response markdown(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, MARKDOWN);
    }

    @GET
    @Path("document.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, PDF);
    }

    @GET
    @Path("document.xlsx")
    @Produces(DocumentFile.XLSX)
    public Response workbook(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, XLSX);
    }

    @GET
    @Path("document.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, CSV);
    }

    @GET
    @Path("document.png")
    @Produces("image/png")
    public Response picture(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, PNG);
    }

    @GET
    @Path("document.html")
    @Produces(MediaType.TEXT_HTML)
    public Response html(@PathParam("scope") String scope, @BeanParam Parameters asked) {
        return answer(scope, asked, HTML);
    }

    private Response answer(String scope, Parameters asked, MediaType format) {
        Question question = Question.of(scope, asked.asQuestion(), clock);
        Briefing briefing = briefings.read(question).in(question.lang());
        Object body = format.equals(MediaType.APPLICATION_JSON_TYPE) ? briefing : rendered(briefing, asked, format);
        meters.counter("cakupan.briefings.rendered", "format", format.getSubtype(), "lang", briefing.lang()).increment();
        return Response.ok(body, format).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private Object rendered(Briefing briefing, Parameters asked, MediaType format) {
        if (format.equals(HTML)) {
            return page(briefing, asked);
        }
        if (format.equals(MARKDOWN)) {
            return new Markdown(briefing).render();
        }
        if (format.equals(PDF)) {
            return PrintDocument.pdf(briefing, null);
        }
        if (format.equals(PNG)) {
            return Postcard.of(briefing, null);
        }
        return format.equals(XLSX) ? Workbook.of(briefing, null) : FlatFile.of(briefing, null);
    }

    private String page(Briefing briefing, Parameters asked) {
        boolean mayIssue = identity.hasRole("branch_head") && asked.knownAt == null;
        return new BriefingPage(briefing.language(), briefing, query(asked, briefing), mayIssue).render();
    }

    private BriefingPage.Query query(Parameters asked, Briefing briefing) {
        return new BriefingPage.Query(briefing.asOf().toString(), asked.knownAt == null ? "" : asked.knownAt,
                asked.population == null ? "" : asked.population, LocalDate.now(clock).toString());
    }
}
