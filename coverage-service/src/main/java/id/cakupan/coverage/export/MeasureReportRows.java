package id.cakupan.coverage.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonGenerator;

import id.cakupan.coverage.arithmetic.Fraction;
import id.cakupan.coverage.target.Indicator;

/**
 * A FHIR R4 bundle with a summary MeasureReport for each area, day and indicator that can be told. The measures are named by
 * their indicators and versions; the areas by their codes of the Ministry of Home Affairs.
 */
final class MeasureReportRows implements ExportRows {

    private static final String VERSION = "1";
    private static final String MEASURE = "urn:cakupan:measure:";
    private static final String AREAS = "urn:cakupan:area";
    private static final String POPULATIONS = "http://terminology.hl7.org/CodeSystem/measure-population";

    private final JsonGenerator json;
    private final Mark mark;

    MeasureReportRows(JsonGenerator json, Mark mark) throws IOException {
        this.json = json;
        this.mark = mark;
        json.writeStartObject();
        json.writeStringField("resourceType", "Bundle");
        json.writeStringField("type", "collection");
        json.writeStringField("timestamp", mark.knownAt().toString());
        json.writeArrayFieldStart("entry");
    }

    @Override
    public void write(ExportRow row) throws IOException {
        for (Indicator indicator : Indicator.values()) {
            Fraction share = row.rates().share(indicator).orElse(null);
            if (share != null) {
                report(row, indicator, share);
            }
        }
    }

    private void report(ExportRow row, Indicator indicator, Fraction share) throws IOException {
        String name = String.join("|", row.area().code(), row.day().toString(), indicator.toString(),
                mark.knownAt().toString());
        json.writeStartObject();
        json.writeStringField("fullUrl", "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        json.writeObjectFieldStart("resource");
        json.writeStringField("resourceType", "MeasureReport");
        json.writeStringField("status", "complete");
        json.writeStringField("type", "summary");
        json.writeStringField("measure", MEASURE + indicator + "|" + VERSION);
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", "Location");
        json.writeObjectFieldStart("identifier");
        json.writeStringField("system", AREAS);
        json.writeStringField("value", row.area().code());
        json.writeEndObject();
        json.writeStringField("display", row.area().name());
        json.writeEndObject();
        json.writeStringField("date", mark.knownAt().toString());
        json.writeObjectFieldStart("period");
        json.writeStringField("start", row.day().toString());
        json.writeStringField("end", row.day().toString());
        json.writeEndObject();
        json.writeArrayFieldStart("group");
        json.writeStartObject();
        json.writeArrayFieldStart("population");
        population("denominator", share.denominator());
        population("numerator", share.numerator());
        json.writeEndArray();
        json.writeObjectFieldStart("measureScore");
        json.writeNumberField("value", new BigDecimal(share.value()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void population(String code, long count) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("code");
        json.writeArrayFieldStart("coding");
        json.writeStartObject();
        json.writeStringField("system", POPULATIONS);
        json.writeStringField("code", code);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeNumberField("count", count);
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
