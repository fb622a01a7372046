package id.cakupan.kit;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;

import io.restassured.specification.RequestSpecification;

/** Calls of a service's tests, each held against the service's own contract file. */
public final class Contract {

    static final String FILE = "META-INF/openapi.yaml";
    private static final OpenApiValidationFilter CALL = filter(Level.ERROR);
    private static final OpenApiValidationFilter ANSWER = filter(Level.IGNORE);

    private Contract() {
    }

    /** A call that keeps the contract in question and answer. */
    public static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role).filter(CALL);
    }

    /** A call that breaks the contract on purpose; only the answer must keep it. */
    public static RequestSpecification brokenCallAs(String role) {
        return given().auth().preemptive().basic(role, role).filter(ANSWER);
    }

    /** A call of nobody; only the answer must keep the contract. */
    public static RequestSpecification asNobody() {
        return given().redirects().follow(false).filter(ANSWER);
    }

    private static OpenApiValidationFilter filter(Level requestLevel) {
        LevelResolver levels = LevelResolver.create().withLevel("validation.request", requestLevel)
                .withLevel("validation.request.security", Level.IGNORE)
                .withLevel("validation.response.body.schema.additionalProperties", Level.ERROR).build();
        return new OpenApiValidationFilter(
                OpenApiInteractionValidator.createForSpecificationUrl(FILE).withLevelResolver(levels).build());
    }
}
