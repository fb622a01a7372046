package id.cakupan.coverage.export;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import id.cakupan.coverage.cube.Participants;
import id.cakupan.coverage.target.Indicator;

/** A JSON object a line; what is not known is null. */
final class JsonLineRows implements ExportRows {

    private final JsonGenerator json;
    private final Mark mark;

    JsonLineRows(JsonGenerator json, Mark mark) {
        this.json = json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        this.mark = mark;
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Participants people = row.people().orElse(null);
        json.writeStartObject();
        json.writeStringField("asOf", row.day().toString());
        json.writeStringField("code", row.area().code());
        json.writeStringField("name", row.area().name());
        json.writeStringField("kind", row.area().kind().name());
        json.writeStringField("parent", row.parent());
        number("registered", people == null ? null : people.registered());
        number("active", people == null ? null : people.active());
        number("inactive", people == null ? null : people.inactive());
        number("unspecified", people == null ? null : people.unspecified());
        json.writeStringField("provenance", row.provenance());
        number("population", row.population().orElse(null));
        json.writeStringField("populationEdition", row.edition());
        json.writeStringField("cakupan", row.percent(Indicator.CAKUPAN));
        json.writeStringField("keaktifanPenduduk", row.percent(Indicator.KEAKTIFAN_PENDUDUK));
        json.writeStringField("keaktifanPeserta", row.percent(Indicator.KEAKTIFAN_PESERTA));
        json.writeStringField("knownAt", mark.knownAt().toString());
        json.writeNumberField("feedPosition", mark.feedPosition());
        json.writeNumberField("dataRevision", mark.dataRevision());
        json.writeEndObject();
    }

    private void number(String name, Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    @Override
    public void finish() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }
}
