package id.cakupan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import io.swagger.v3.parser.util.OpenAPIDeserializer.ParseResult;

/** What a contract shows to those who write against it; each service's tests extend this. */
public abstract class ContractExamples {

    private static final OpenAPIDeserializer PARSER = new OpenAPIDeserializer();
    private static final String JSON = "application/json";
    private static final Set<String> SHOWN = Set.of("example", "examples");

    private final JsonNode contract;
    private final SchemaValidator schemas;

    protected ContractExamples() throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(Contract.FILE)) {
            contract = Yaml.mapper().readTree(file);
        }
        schemas = new SchemaValidator(PARSER.deserialize(contract).getOpenAPI(), new MessageResolver());
    }

    @Test
    void every_body_has_an_example_that_fits_its_schema() {
        List<String> faults = new ArrayList<>();
        contract.get("paths").forEach(path -> path.forEach(operation -> bodies(operation, faults::add)));
        misfits("", contract, faults::add);
        assertThat(faults).isEmpty();
    }

    private void bodies(JsonNode operation, Consumer<String> faults) {
        String name = operation.path("operationId").asText();
        body(name + " request", operation.path("requestBody"), faults);
        operation.path("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> body(name + " " + answer.getKey(), answer.getValue(), faults));
    }

    private void body(String where, JsonNode body, Consumer<String> faults) {
        JsonNode json = meant(body).path("content").path(JSON);
        if (!json.isMissingNode() && shown(json).isEmpty() && shown(meant(json.path("schema"))).isEmpty()) {
            faults.accept(where + ": has no example, nor has its schema");
        }
    }

    /** Goes through everything below a node; where it is in an operation, this is named. */
    private void misfits(String where, JsonNode node, Consumer<String> faults) {
        for (JsonNode example : shown(node)) {
            schemas.validate(() -> example, schema(node), "").getMessages()
                    .forEach(fault -> faults.accept(where + ": " + fault.getMessage()));
        }
        node.properties().stream().filter(child -> !SHOWN.contains(child.getKey())).forEach(child -> misfits(
                child.getValue().path("operationId").asText(where + "/" + child.getKey()), child.getValue(), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            misfits(where + "/" + node.get(i).path("name").asText(Integer.toString(i)), node.get(i), faults);
        }
    }

    private List<JsonNode> shown(JsonNode node) {
        List<JsonNode> shown = new ArrayList<>();
        if (node.has("example")) {
            shown.add(node.get("example"));
        }
        if (node.has("schema")) {
            node.path("examples").forEach(example -> shown.add(meant(example).path("value")));
        }
        return shown;
    }

    /** Of a body or a parameter its schema; a schema is its own. */
    private static Schema<?> schema(JsonNode node) {
        return PARSER.getSchema((ObjectNode) (node.has("schema") ? node.get("schema") : node), "", new ParseResult());
    }

    private JsonNode meant(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }
}
