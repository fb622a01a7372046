package id.cakupan.coverage.export;

import java.io.IOException;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.core.JsonGenerator;

import id.cakupan.coverage.cube.Participants;

/**
 * A DHIS2 data value set: whole numbers by day and organisation unit, from which DHIS2 computes its own indicators. Of the
 * areas
 * only the lowest that are handed out, since DHIS2 adds them up itself. To be imported with codes as identifiers
 * (dataElementIdScheme and orgUnitIdScheme CODE). What is not known is left out.
 */
final class DataValueRows implements ExportRows {

    private final JsonGenerator json;

    DataValueRows(JsonGenerator json) throws IOException {
        this.json = json;
        json.writeStartObject();
        json.writeArrayFieldStart("dataValues");
    }

    @Override
    public void write(ExportRow row) throws IOException {
        if (!row.lowest()) {
            return;
        }
        Participants people = row.people().orElse(null);
        if (people != null) {
            value(row, "JKN_REGISTERED", people.registered());
        }
        Participants byStatus = row.byStatus().orElse(null);
        if (byStatus != null) {
            value(row, "JKN_ACTIVE", byStatus.active());
            value(row, "JKN_INACTIVE", byStatus.inactive());
        }
        Long population = row.population().orElse(null);
        if (population != null) {
            value(row, "POPULATION", population);
        }
    }

    private void value(ExportRow row, String element, long people) throws IOException {
        json.writeStartObject();
        json.writeStringField("dataElement", element);
        json.writeStringField("period", DateTimeFormatter.BASIC_ISO_DATE.format(row.day()));
        json.writeStringField("orgUnit", row.area().code());
        json.writeStringField("value", Long.toString(people));
        json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }
}
