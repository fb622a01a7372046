package id.cakupan.coverage.figure;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

/** Writes the areas inside a scope, of which an answer may have hundreds, without looking at their class each time. */
final class ChildWriter extends JsonSerializer<Coverage.Child> {

    private static final SerializableString CODE = new SerializedString("code");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString RANK = new SerializedString("rank");
    private static final SerializableString REGISTERED = new SerializedString("registered");
    private static final SerializableString ACTIVE = new SerializedString("active");
    private static final SerializableString POPULATION = new SerializedString("population");
    private static final SerializableString CAKUPAN = new SerializedString("cakupan");
    private static final SerializableString OF_POPULATION = new SerializedString("keaktifanPenduduk");
    private static final SerializableString OF_REGISTERED = new SerializedString("keaktifanPeserta");
    private static final SerializableString PROVENANCE = new SerializedString("provenance");
    private static final SerializableString CAKUPAN_PROVENANCE = new SerializedString("cakupanProvenance");
    private static final SerializableString CHILDREN = new SerializedString("children");

    @Override
    public void serialize(Coverage.Child child, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        text(json, CODE, child.code());
        text(json, NAME, child.name());
        constant(json, KIND, child.kind());
        number(json, RANK, child.rank() == null ? null : child.rank().longValue());
        number(json, REGISTERED, child.registered());
        number(json, ACTIVE, child.active());
        number(json, POPULATION, child.population());
        text(json, CAKUPAN, child.cakupan());
        text(json, OF_POPULATION, child.keaktifanPenduduk());
        text(json, OF_REGISTERED, child.keaktifanPeserta());
        constant(json, PROVENANCE, child.provenance());
        constant(json, CAKUPAN_PROVENANCE, child.cakupanProvenance());
        json.writeFieldName(CHILDREN);
        if (child.children() == null) {
            json.writeNull();
        } else {
            json.writeStartArray();
            for (Coverage.Child inside : child.children()) {
                serialize(inside, json, provider);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, SerializableString name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value); // which writes null as such
    }

    private static void constant(JsonGenerator json, SerializableString name, Enum<?> value) throws IOException {
        text(json, name, value == null ? null : value.name());
    }

    private static void number(JsonGenerator json, SerializableString name, Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }
}
