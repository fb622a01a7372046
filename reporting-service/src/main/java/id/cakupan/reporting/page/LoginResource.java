package id.cakupan.reporting.page;

import java.net.URI;
import java.time.Instant;
import java.util.Date;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import id.cakupan.reporting.narrative.Lang;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class LoginResource {

    private static final String REFERER = "Referer";

    private final String cookie;

    LoginResource(@ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
        this.cookie = cookie;
    }

    @GET
    @Path("login")
    public Response login(@QueryParam("lang") String language) {
        return page(new LoginPage(Lang.of(language).orElse(Lang.ID), false));
    }

    /** The failed form leads here without a language, so the page that it stood on tells. */
    @GET
    @Path("login-failed")
    public Response failed(@QueryParam("lang") String language, @HeaderParam(REFERER) String from) {
        boolean english = from != null && from.endsWith("/login" + Lang.EN.query());
        return page(new LoginPage(english ? Lang.EN : Lang.of(language).orElse(Lang.ID), true));
    }

    /** Ends the session in this browser. */
    @POST
    @Path("logout")
    public Response logout(@QueryParam("lang") String language) {
        NewCookie ended = new NewCookie.Builder(cookie).path("/").maxAge(0).expiry(Date.from(Instant.EPOCH)).httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT).build();
        return Response.seeOther(URI.create("/login" + Lang.of(language).orElse(Lang.ID).query())).cookie(ended).build();
    }

    private static Response page(LoginPage page) {
        return Response.ok(page.render(), "text/html;charset=UTF-8").build();
    }
}
