package id.cakupan.reporting.page;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import id.cakupan.reporting.coverage.AreaKind;
import id.cakupan.reporting.coverage.Coverages;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.StatedAnswer;
import id.cakupan.reporting.coverage.StatedFigures;
import id.cakupan.reporting.enrollment.OfficesAnswer;
import id.cakupan.reporting.enrollment.Register;
import id.cakupan.reporting.narrative.Lang;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class StartResource {

    private static final int PAGE = 50;
    private static final Pattern CODE = Pattern
            .compile("(?i)ID|\\d{2}(\\.\\d{2}(\\.\\d{2,6})?)?|(branch|deputy):[A-Z0-9.-]{1,10}");

    private final Coverages coverages;
    private final Register register;
    private final Clock clock;

    StartResource(Coverages coverages, Register register, Clock clock) {
        this.coverages = coverages;
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Response start(@QueryParam("lang") String language, @QueryParam("q") @DefaultValue("") String sought,
            @QueryParam("after") String after) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        String words = sought.strip();
        LocalDate today = LocalDate.now(clock);
        CompletableFuture<OfficesAnswer> offices = register.offices(today).toCompletableFuture();
        StatedAnswer answer = coverages.list(PAGE, after, words.isEmpty() ? null : words).toCompletableFuture().join();
        if (answer instanceof StatedAnswer.Refused && after != null) {
            return Response.seeOther(list(lang, words)).build();
        }
        return page(answer, fitting(offices.join(), words, lang), new Asked(lang, words, today.toString()));
    }

    private record Asked(Lang lang, String words, String today) {

        StartPage page(List<StartPage.Row> rows, String next, boolean available, StartPage.Offices offices) {
            return new StartPage(lang, words, today, rows, next, available, offices);
        }
    }

    /** Null where the register did not answer. */
    private static StartPage.Offices fitting(OfficesAnswer answer, String words, Lang lang) {
        return answer instanceof OfficesAnswer.Found found
                ? StartPage.Offices.of(found.offices().stream().filter(office -> office.fits(words)).toList(), lang)
                : null;
    }

    private static Response page(StatedAnswer answer, StartPage.Offices offices, Asked asked) {
        if (answer instanceof StatedAnswer.Listed listed) {
            List<StartPage.Row> rows = listed.page().items().stream().map(item -> row(item, asked.lang())).toList();
            String following = listed.page().next();
            String next = following == null ? null : StartPage.query(asked.lang(), asked.words(), following);
            return page(200, asked.page(rows, next, true, offices));
        }
        boolean available = answer instanceof StatedAnswer.Refused;
        return page(available ? 200 : 503, asked.page(List.of(), null, available, offices));
    }

    /** Where the form leads: to the briefing of a code, or to the list for anything else. */
    @GET
    @Path("open")
    public Response open(@QueryParam("scope") @DefaultValue("") String scope, @QueryParam("asOf") @DefaultValue("") String asOf,
            @QueryParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        String code = scope.strip();
        if (!CODE.matcher(code).matches()) {
            return Response.seeOther(list(lang, code)).build();
        }
        UriBuilder briefing = UriBuilder.fromPath("/api/v1/briefings/{scope}/document.html").queryParam("lang", lang.code());
        if (!asOf.isEmpty()) {
            briefing.queryParam("asOf", "{asOf}");
        }
        return Response.seeOther(briefing.build(written(code), asOf)).build();
    }

    /** As codes are written: the kind of an office small, all else in capitals. */
    private static String written(String code) {
        int colon = code.indexOf(':') + 1;
        return code.substring(0, colon).toLowerCase(Locale.ROOT) + code.substring(colon).toUpperCase(Locale.ROOT);
    }

    private static URI list(Lang lang, String words) {
        UriBuilder list = UriBuilder.fromPath("/").queryParam("lang", lang.code());
        return words.isEmpty() ? list.build() : list.queryParam("q", "{q}").build(words);
    }

    private static Response page(int status, StartPage page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }

    private static StartPage.Row row(StatedFigures.Item item, Lang lang) {
        String day = item.monthOnly() ? lang.month(item.asOf()) : lang.day(item.asOf());
        return new StartPage.Row(item.code(), item.name(), kind(item.kind(), lang), day, item.asOf().toString(),
                provenance(item.provenance(), lang));
    }

    private static String kind(AreaKind kind, Lang lang) {
        if (kind == AreaKind.NATION) {
            return lang.say("Negara", "Nation");
        }
        if (kind == AreaKind.PROVINCE) {
            return lang.say("Provinsi", "Province");
        }
        if (kind == AreaKind.BRANCH || kind == AreaKind.DEPUTY) {
            return kind == AreaKind.BRANCH ? lang.say("Kantor cabang", "Branch") : lang.say("Kedeputian", "Deputy region");
        }
        if (kind == AreaKind.DISTRICT) {
            return lang.say("Kecamatan", "District");
        }
        return kind == AreaKind.CITY ? lang.say("Kota", "City") : lang.say("Kabupaten", "Regency");
    }

    private static String provenance(Provenance provenance, Lang lang) {
        if (provenance == Provenance.STATED) {
            return lang.say("dinyatakan", "stated");
        }
        return provenance == Provenance.DERIVED ? lang.say("diturunkan", "derived") : lang.say("perkiraan", "estimated");
    }
}
