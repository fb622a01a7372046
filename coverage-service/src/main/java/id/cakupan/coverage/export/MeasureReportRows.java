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
    private static final String EDITION = "urn:cakupan:population-edition";
    private static final String AREAS = "urn:cakupan:area";
    private static final String POPULATIONS = "http://terminology.hl7.org/CodeSystem/measure-population";

    private final JsonGenerator json;
    private final Mark mark;
    private boolean begun;

    MeasureReportRows(JsonGenerator json, Mark mark) throws IOException {
        this.json = json;
        this.mark = mark;
        json.writeStartObject();
        json.writeStringField("resourceType", "Bundle");
        json.writeStringField("type", "collection");
        json.writeStringField("timestamp", mark.knownAt().toString());
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
        if (!begun) {
            json.writeArrayFieldStart("entry"); // which may not be empty
            begun = true;
        }
        String edition = indicator == Indicator.KEAKTIFAN_PESERTA ? "" : row.edition();
        String name = String.join("|", row.area().code(), row.day().toString(), indicator.toString(), edition,
                mark.knownAt().toString());
        json.writeStartObject();
        json.writeStringField("fullUrl", "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        json.writeObjectFieldStart("resource");
        json.writeStringField("resourceType", "MeasureReport");
        if (!edition.isEmpty()) {
            extension(edition);
        }
        json.writeStringField("status", "complete");
        json.writeStringField("type", "summary");
        json.writeStringField("measure", MEASURE + indicator + "|" + VERSION);
        subject(row);
        json.writeStringField("date", mark.knownAt().toString());
        json.writeObjectFieldStart("period");
        json.writeStringField("start", row.day().toString());
        json.writeStringField("end", row.day().toString());
        json.writeEndObject();
        group(share);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void subject(ExportRow row) throws IOException {
        json.writeObjectFieldStart("subject");
        json.writeStringField("type", "Location");
        json.writeObjectFieldStart("identifier");
        json.writeStringField("system", AREAS);
        json.writeStringField("value", row.area().code());
        json.writeEndObject();
        json.writeStringField("display", row.area().name());
        json.writeEndObject();
    }

    private void group(Fraction share) throws IOException {
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
    }

    private void extension(String edition) throws IOException {
        json.writeArrayFieldStart("extension");
        json.writeStartObject();
        json.writeStringField("url", EDITION);
        json.writeStringField("valueString", edition);
        json.writeEndObject();
        json.writeEndArray();
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
    public void finish() throws IOException {
        if (begun) {
            json.writeEndArray();
        }
        json.writeEndObject();
        json.flush();
    }
}
