package id.cakupan.coverage.claim;

import com.fasterxml.jackson.databind.JsonNode;

/** A claim as it was sent, nothing checked yet. */
public record ClaimRequest(JsonNode percentage, JsonNode numerator, JsonNode denominator, JsonNode numeratorStep,
        JsonNode denominatorStep, JsonNode scope, JsonNode segment, JsonNode asOf) {
}
