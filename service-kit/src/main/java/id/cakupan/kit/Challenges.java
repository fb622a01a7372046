package id.cakupan.kit;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers who is not signed in: a problem with the mechanism's challenge, or its redirect to the login page. The problem
 * extension has mappers of its own for this that were built against an older Quarkus and fail with this one.
 */
class Challenges {

    @ServerExceptionMapper(value = { UnauthorizedException.class,
            AuthenticationFailedException.class }, priority = Priorities.USER
                    - 100)
    Uni<Response> challenge(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> {
            // Where the form is compiled in, basic stays silent: 401 without a challenge.
            Response.ResponseBuilder answer = Response.status(challenge == null ? 401 : challenge.status);
            if (challenge == null || challenge.status == 401) {
                answer.type(HttpProblem.MEDIA_TYPE).entity(Problems.problem(401, "unauthorized")
                        .withDetail("Sign in with a user that may do this.").build());
            }
            if (challenge != null) {
                challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            }
            return answer.build();
        });
    }
}
