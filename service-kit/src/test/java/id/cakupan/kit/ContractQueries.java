package id.cakupan.kit;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;

/** Asks each call of a service's contract for what no contract has, and reads from the refusal what the code knows. */
public final class ContractQueries {

    private static final List<String> ROLES = List.of("viewer", "officer", "analyst", "branch_head", "operator", "service");
    private static final Pattern KNOWN = Pattern.compile("Unknown; known are ([A-Za-z, ]+)\\.");

    private ContractQueries() {
    }

    /** The calls that do not refuse it, or know other parameters than the contract; pages are left out. */
    public static List<String> differences() {
        ParseOptions whole = new ParseOptions();
        whole.setResolve(true);
        List<String> differences = new ArrayList<>();
        new OpenAPIV3Parser().readLocation(Contract.FILE, List.of(), whole).getOpenAPI().getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, call) -> {
                    if (path.startsWith("/api/") && !isPage(call)) {
                        check(method, path, call, differences);
                    }
                }));
        return differences;
    }

    private static boolean isPage(Operation call) {
        return call.getResponses().get("200") != null
                && Set.of("text/html").equals(call.getResponses().get("200").getContent().keySet());
    }

    private static void check(HttpMethod method, String path, Operation call, List<String> differences) {
        Set<String> stated = call.getParameters() == null ? Set.of()
                : call.getParameters().stream().filter(QueryParameter.class::isInstance).map(one -> one.getName())
                        .collect(toCollection(TreeSet::new));
        Response answer = ROLES.stream().map(role -> ask(role, method, path, call))
                .filter(given -> given.statusCode() != 403).findFirst().orElseThrow();
        List<Map<String, String>> violations = answer.statusCode() == 400 ? answer.path("violations") : List.of();
        if (violations.size() != 1 || !violations.get(0).get("field").equals("no-such-filter")
                || !known(violations.get(0)).equals(stated)) {
            differences.add("%s %s answers %d %s where the contract has %s".formatted(method, path, answer.statusCode(),
                    violations, stated));
        }
    }

    private static Response ask(String role, HttpMethod method, String path, Operation call) {
        RequestSpecification request = Contract.brokenCallAs(role);
        if (call.getRequestBody() != null) {
            request.contentType(call.getRequestBody().getContent().keySet().iterator().next()).body("");
        }
        return request.queryParam("no-such-filter", "x").request(method.name(), path.replaceAll("\\{[^}]*}", "1"));
    }

    private static Set<String> known(Map<String, String> violation) {
        Matcher known = KNOWN.matcher(violation.get("message"));
        return known.matches() ? new TreeSet<>(List.of(known.group(1).split(", "))) : Set.of();
    }
}
