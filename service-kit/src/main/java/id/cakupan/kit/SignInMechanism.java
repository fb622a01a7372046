package id.cakupan.kit;

import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * All ways of signing in are compiled in; the configuration picks one at start, and the others neither authenticate
 * nor challenge. With a users file: basic for APIs, form login for pages. With an issuer: OIDC.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private final boolean oidc;
    private final boolean users;
    private final OidcAuthenticationMechanism oidcMechanism;
    private final BasicAuthenticationMechanism basic;
    private final Instance<FormAuthenticationMechanism> form;

    SignInMechanism(SignInConfig config, @ConfigProperty(name = OidcSwitch.ISSUER) Optional<String> issuer,
            OidcAuthenticationMechanism oidcMechanism, BasicAuthenticationMechanism basic,
            Instance<FormAuthenticationMechanism> form) {
        this.oidc = issuer.isPresent();
        this.users = config.usersFile().isPresent();
        this.oidcMechanism = oidcMechanism;
        this.basic = basic;
        this.form = form;
    }

    void refuseAnUnclearStart(@Observes StartupEvent start) {
        if (oidc == users) {
            throw new IllegalStateException(
                    "Configure exactly one way to sign in: CAKUPAN_SIGN_IN_USERS_FILE or QUARKUS_OIDC_AUTH_SERVER_URL; "
                            + (oidc ? "both are set." : "neither is set."));
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!oidc && form.isResolvable() && context.request().getHeader("Authorization") == null) {
            return form.get().authenticate(context, identities);
        }
        return oneFor(context).authenticate(context, identities);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oneFor(context).getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc ? oidcMechanism.getCredentialTypes()
                : Set.of(UsernamePasswordAuthenticationRequest.class, TrustedAuthenticationRequest.class);
    }

    private HttpAuthenticationMechanism oneFor(RoutingContext context) {
        if (oidc) {
            return oidcMechanism;
        }
        String accept = context.request().getHeader("Accept");
        boolean browser = accept != null && accept.contains("text/html")
                && context.request().getHeader("Authorization") == null;
        return browser && form.isResolvable() ? form.get() : basic;
    }
}
