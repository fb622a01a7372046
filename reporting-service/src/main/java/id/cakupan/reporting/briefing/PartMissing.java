package id.cakupan.reporting.briefing;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** A peer gave no answer in time. A briefing with a hole is not made; the problem names the part that is missing. */
public final class PartMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The parts of a briefing that peers give. */
    enum Part {
        figures("the figures (coverage-service)"),
        channels("channels and programmes (enrollment-service)"),
        background("what lies behind the figures (coverage-service)"),
        work("the open work (enrollment-service)");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private final transient List<Part> parts;

    PartMissing(List<Part> parts) {
        super("Missing: " + parts);
        this.parts = List.copyOf(parts);
    }

    @Provider
    static final class Mapper extends ExceptionMapperBase<PartMissing> {
        @Override
        protected HttpProblem toProblem(PartMissing e) {
            String words = String.join(" and ", e.parts.stream().map(part -> part.words).toList());
            return HttpProblem.builder().withType(URI.create("/problems/peer-unavailable"))
                    .withTitle("Service Unavailable").withStatus(503)
                    .withDetail("No briefing is made without " + words + "; ask again in a moment.")
                    .withHeader("Retry-After", 5).with("code", "peer-unavailable")
                    .with("missing", e.parts.stream().map(Part::name).toList()).build();
        }
    }
}
