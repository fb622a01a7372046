package id.cakupan.kit;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Every error body has one shape: {@code type, title, status, detail, code} and, for input, {@code violations}. */
final class Problems {

    // Somebody's number in the wrong place: a problem repeats names and paths, but not this.
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{13,}");

    private Problems() {
    }

    @Provider
    static final class OfRefusal extends ExceptionMapperBase<Refusal> {
        @Override
        protected HttpProblem toProblem(Refusal refusal) {
            HttpProblem.Builder problem = problem(refusal.status(), refusal.code()).withDetail(refusal.getMessage());
            if (!refusal.violations().isEmpty()) {
                problem.with("violations", refusal.violations().stream().map(OfRefusal::shown).toList());
            }
            refusal.retryAfter().ifPresent(wait -> problem.withHeader("Retry-After", wait.toSeconds()));
            return problem.build();
        }

        private static Violation shown(Violation violation) {
            return new Violation(masked(violation.field()), violation.in(), violation.message());
        }
    }

    /** Quarkus has a mapper of its own for this type that is no problem+json and names the Java class. */
    @Provider
    @Priority(Priorities.USER - 100)
    static final class OfJson extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException e) {
            return ofJson(e);
        }
    }

    /** Gives the extension's problems our type and code, and takes Jackson's messages, which repeat the input, out. */
    @ApplicationScoped
    static class Shape implements ProblemPostProcessor {
        @Override
        public int priority() {
            return 200; // before the extension's logger, so that it never sees the raw input
        }

        @Override
        public HttpProblem apply(HttpProblem problem, ProblemContext context) {
            Throwable cause = context.cause instanceof WebApplicationException e ? e.getCause() : context.cause;
            HttpProblem.Builder shaped = HttpProblem.builder(cause instanceof JsonProcessingException e ? ofJson(e) : problem);
            if (LONG_NUMBER.matcher(context.path).find()) {
                shaped.withInstance(UriBuilder.fromPath("/").path(masked(context.path).replaceAll("[{}]", "")).build());
            }
            if (shaped.build().getParameters().containsKey("code")) {
                return shaped.build();
            }
            String code = problem.getParameters().containsKey("violations") ? "invalid-input"
                    : codeOf(problem.getStatusCode());
            return shaped.withType(typeOf(code)).with("code", code).build();
        }
    }

    private static HttpProblem ofJson(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        HttpProblem.Builder problem = problem(400, "invalid-input").withDetail("The body cannot be read.");
        return problem.with("violations", List.of(Violation.body(field, whatIsWrong(e)))).build();
    }

    private static String whatIsWrong(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "This field is not known here; leave it out.";
        }
        if (e instanceof InvalidFormatException format) {
            Class<?> wanted = format.getTargetType();
            if (wanted.isEnum()) {
                return "Must be one of " + Arrays.stream(wanted.getEnumConstants()).map(String::valueOf)
                        .collect(joining(", ")) + ".";
            }
            if (LocalDate.class.equals(wanted)) {
                return "Must be a date such as 2023-09-01.";
            }
            return "Has a value of the wrong form.";
        }
        return e instanceof MismatchedInputException ? "Is missing or has the wrong type." : "The body is not valid JSON.";
    }

    private static String path(JsonMappingException e) {
        return masked(e.getPath().stream().map(Problems::step).collect(joining()).replaceFirst("^\\.", ""));
    }

    private static String masked(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("*");
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    static HttpProblem.Builder problem(int status, String code) {
        return HttpProblem.builder().withType(typeOf(code)).withTitle(titleOf(status)).withStatus(status).with("code",
                code);
    }

    private static URI typeOf(String code) {
        return URI.create("/problems/" + code);
    }

    private static String codeOf(int status) {
        return titleOf(status).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String titleOf(int status) {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }
}
