package id.cakupan.reporting.press;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import id.cakupan.kit.Refusal;
import id.cakupan.reporting.narrative.Lang;

/** Where a press text is pasted and its figures are looked at. */
@Path("/texts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator" })
class TextPages {

    private final TextCheck check;

    TextPages(TextCheck check) {
        this.check = check;
    }

    @GET
    public Response form(@QueryParam("lang") String language) {
        return page(200, new TextPage(Lang.of(language).orElse(Lang.ID), "", null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@FormParam("text") String text, @FormParam("lang") String language) {
        Lang lang = Lang.of(language).orElse(Lang.ID);
        String plain = text == null ? "" : text.replace("\r\n", "\n");
        try {
            return page(200, TextPage.of(lang, plain, check.check(plain)));
        } catch (Refusal e) {
            String why = e.status() == 503
                    ? lang.say("Nama wilayah belum dapat diambil; coba lagi sebentar lagi.",
                            "The names of areas cannot be fetched yet; try again in a moment.")
                    : plain.isBlank()
                            ? lang.say("Tempelkan teks yang angkanya hendak diperiksa.", "Paste the text to be checked.")
                            : lang.say("Teks terlalu panjang; tempelkan bagian yang memuat angka.",
                                    "The text is too long; paste the part with the figures.");
            return page(e.status(), new TextPage(lang, plain, why, null));
        }
    }

    private static Response page(int status, TextPage page) {
        return Response.status(status).entity(page.render()).type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
