package id.cakupan.reporting.archive;

import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;

/** The archive as pages. */
@Path("/issues")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class ArchivePages {

    private static final int PAGE = 30;
    private static final Pattern SCOPE = Pattern.compile("[A-Za-z0-9:.-]{0,20}");

    private final Reading reading;
    private final Withdrawing withdrawing;
    private final SecurityIdentity identity;

    ArchivePages(Reading reading, Withdrawing withdrawing, SecurityIdentity identity) {
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.identity = identity;
    }

    @GET
    public Response list(@QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        long before = after.matches("[1-9][0-9]{0,17}") ? Long.parseLong(after) : Long.MAX_VALUE;
        String wanted = SCOPE.matcher(scope.strip()).matches() ? scope.strip() : "";
        IssueResource.Page found = reading.page(wanted.isEmpty() ? null : wanted, before, PAGE);
        String next = found.next() == null ? null
                : UriBuilder.fromPath("/issues").queryParam("lang", lang.code()).queryParam("scope", "{scope}")
                        .queryParam("after", found.next()).build(wanted).toString();
        return page(200, new ArchivePage(lang, wanted, found.items(), next,
                UriBuilder.fromPath("/issues").queryParam("scope", "{scope}").build(wanted).toString()));
    }

    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number, @QueryParam("lang") String language) {
        return page(200, issuePage(IssueResource.number(number), Lang.of(language).orElse(Lang.ID), IssuePage.Tried.NOT));
    }

    @POST
    @Path("{number}/withdrawal")
    @RolesAllowed("branch_head")
    public Response withdraw(@PathParam("number") String number, @FormParam("name") String name,
            @FormParam("reason") String reason, @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        Withdrawing.Request request = new Withdrawing.Request(name, reason);
        try {
            Issue issue = withdrawing.withdraw(IssueResource.number(number), request, identity.getPrincipal().getName());
            return Response.seeOther(UriBuilder.fromPath("/issues/{number}").queryParam("lang", lang.code())
                    .build(issue.number())).build();
        } catch (Refusal e) {
            if (e.status() == 404) {
                throw e;
            }
            return page(e.status(), issuePage(IssueResource.number(number), lang,
                    new IssuePage.Tried(name == null ? "" : name, reason == null ? "" : reason, wrong(e, lang))));
        }
    }

    private static String wrong(Refusal refusal, Lang lang) {
        if (refusal.code().equals("invalid-input")) {
            return lang.say("Isi nama Anda (paling banyak 100 huruf) dan alasan penarikan (10 sampai 500 huruf).",
                    "Give your name (at most 100 letters) and the reason (10 to 500 letters).");
        }
        return refusal.code().equals("not-standing")
                ? lang.say("Terbitan ini sudah tidak berlaku.", "This issue does not stand any more.")
                : lang.say("Arsip sedang dipakai; coba lagi sebentar lagi.", "The archive is busy; try again in a moment.");
    }

    private IssuePage issuePage(long number, Lang lang, IssuePage.Tried tried) {
        IssueDetail detail = reading.detail(number);
        boolean mayWithdraw = identity.hasRole("branch_head") && detail.issue().status() == Issue.Status.ISSUED;
        return new IssuePage(lang, detail, mayWithdraw, tried, "/issues/" + number, reading.editionAsked(detail.issue()));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
