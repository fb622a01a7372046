package id.cakupan.kit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request that the service understood and will not carry out. Becomes an RFC 9457 problem of type
 * {@code /problems/<code>}. The sentence is for the caller: it names no class, no SQL and no personal data.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VIOLATIONS = 1000;

    private final int status;
    private final String code;
    private final transient List<Violation> violations;
    private final Duration retryAfter;

    /**
     * @param status HTTP status, 400 to 599
     * @param code stable kebab-case name of the problem
     * @param detail what happened and what to do
     */
    public Refusal(int status, String code, String detail) {
        this(status, code, detail, List.of(), null);
    }

    private Refusal(int status, String code, String detail, List<Violation> violations, Duration retryAfter) {
        super(detail);
        this.status = status;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** 400 {@code invalid-input} with the violations found, not only the first; at most 1,000 are listed. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(400, "invalid-input", "The request has %d error(s) and was not carried out."
                .formatted(violations.size()), violations.stream().limit(MOST_VIOLATIONS).toList(), null);
    }

    /** 400 {@code invalid-input} with one violation. */
    public static Refusal invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    /** 404 {@code not-found}. */
    public static Refusal notFound(String detail) {
        return new Refusal(404, "not-found", detail);
    }

    /** 503 with {@code Retry-After}: the same request will succeed later. */
    public static Refusal busy(String code, String detail, Duration retryAfter) {
        return new Refusal(503, code, detail, List.of(), retryAfter);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
