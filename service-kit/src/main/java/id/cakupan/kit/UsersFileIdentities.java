package id.cakupan.kit;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Who somebody is according to the users file: by password at sign-in, by name while a session lasts. */
final class UsersFileIdentities {

    private UsersFileIdentities() {
    }

    @Singleton
    static class Source {
        @Produces
        @Singleton
        UsersFile users(SignInConfig config) {
            return new UsersFile(config.usersFile());
        }
    }

    @ApplicationScoped
    static class ByPassword implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

        private final UsersFile users;

        ByPassword(UsersFile users) {
            this.users = users;
        }

        @Override
        public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
            return UsernamePasswordAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request,
                AuthenticationRequestContext context) {
            return context.runBlocking(() -> identity(request.getUsername(),
                    users.verify(request.getUsername(), request.getPassword().getPassword())));
        }
    }

    @ApplicationScoped
    static class BySession implements IdentityProvider<TrustedAuthenticationRequest> {

        private final UsersFile users;

        BySession(UsersFile users) {
            this.users = users;
        }

        @Override
        public Class<TrustedAuthenticationRequest> getRequestType() {
            return TrustedAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request,
                AuthenticationRequestContext context) {
            return context.runBlocking(() -> identity(request.getPrincipal(), users.rolesOf(request.getPrincipal())));
        }
    }

    private static SecurityIdentity identity(String name, Optional<Set<String>> roles) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles.orElseThrow(AuthenticationFailedException::new)).build();
    }
}
