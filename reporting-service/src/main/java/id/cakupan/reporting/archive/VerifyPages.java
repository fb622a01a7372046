package id.cakupan.reporting.archive;

import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import com.fasterxml.jackson.databind.JsonNode;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;

/** Where anybody who holds a print can see whether it is genuine and still stands. */
@Path("/verify")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class VerifyPages {

    private final Reading reading;

    VerifyPages(Reading reading) {
        this.reading = reading;
    }

    @GET
    public Response form(@QueryParam("code") @DefaultValue("") String code, @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        if (code.isBlank()) {
            return page(200, new VerifyPage(lang, "", false, null));
        }
        return Response.seeOther(UriBuilder.fromPath("/verify/{code}").queryParam("lang", lang.code()).build(code.strip()))
                .build();
    }

    @GET
    @Path("{code}")
    public Response code(@PathParam("code") String code, @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        try {
            return page(200, new VerifyPage(lang, code, false, found(reading.issue(code), lang)));
        } catch (Refusal e) {
            return page(404, new VerifyPage(lang, code, true, null));
        }
    }

    /** A file of the issue, for whoever holds the code. */
    @GET
    @Path("{code}/{name}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("code") String code, @PathParam("name") String name, @Context Request request) {
        Issue issue = reading.issue(code);
        return FileAnswer.of(issue, reading.file(issue, name), request);
    }

    /** Of what is not intact nothing is told but that. */
    private VerifyPage.Found found(Issue issue, Lang lang) {
        if (!reading.isIntact(issue)) {
            return new VerifyPage.Found(issue, null, false, "", List.of(), List.of());
        }
        JsonNode document = reading.content(issue).path("documents").path(lang.code());
        List<VerifyPage.Key> keys = StreamSupport.stream(document.path("keyFigures").spliterator(), false)
                .map(key -> new VerifyPage.Key(key.path("label").path("text").asText(),
                        key.path("value").path("text").asText()))
                .toList();
        Issue standing = issue;
        while (standing.replacedBy() != null) {
            standing = reading.issue(standing.replacedBy());
        }
        return new VerifyPage.Found(issue, standing.equals(issue) ? null : standing, true,
                document.path("headline").path("text").asText(), keys, reading.files(issue));
    }

    private static Response page(int status, VerifyPage page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
