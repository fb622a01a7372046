package id.cakupan.reporting.issue;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.ext.Provider;

import id.cakupan.reporting.lint.Objection;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Something stands against issuing that nobody has overridden; the problem lists it. */
final class Blocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    Blocked(List<Objection> objections) {
        super("Objections: " + objections.stream().map(Objection::key).toList());
        this.objections = List.copyOf(objections);
    }

    @Provider
    static final class Mapper extends ExceptionMapperBase<Blocked> {
        @Override
        protected HttpProblem toProblem(Blocked e) {
            return HttpProblem.builder().withType(URI.create("/problems/objections-block")).withTitle("Conflict")
                    .withStatus(409)
                    .withDetail("Mend what is listed, or override each by its key with a reason.")
                    .with("code", "objections-block").with("objections", e.objections).build();
        }
    }
}
