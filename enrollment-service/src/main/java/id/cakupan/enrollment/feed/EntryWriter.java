package id.cakupan.enrollment.feed;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

import id.cakupan.enrollment.feed.FeedPage.Entry;
import id.cakupan.enrollment.feed.FeedPage.Movement;

/** Writes entries, of which the feed has millions, without looking at their class each time. */
final class EntryWriter extends JsonSerializer<Entry> {

    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString POSITION = new SerializedString("position");
    private static final SerializableString KNOWN_AT = new SerializedString("knownAt");
    private static final SerializableString MOVEMENT = new SerializedString("movement");
    private static final SerializableString STATEMENT = new SerializedString("statement");
    private static final SerializableString CHANGE_ID = new SerializedString("changeId");
    private static final SerializableString EFFECTIVE_ON = new SerializedString("effectiveOn");
    private static final SerializableString REGION_CODE = new SerializedString("regionCode");
    private static final SerializableString SEGMENT = new SerializedString("segment");
    private static final SerializableString STATUS = new SerializedString("status");
    private static final SerializableString REASON = new SerializedString("reason");
    private static final SerializableString CAUSE = new SerializedString("cause");
    private static final SerializableString CHANNEL_CODE = new SerializedString("channelCode");
    private static final SerializableString PARTICIPANTS = new SerializedString("participants");

    @Override
    public void serialize(Entry entry, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        text(json, KIND, entry.kind());
        json.writeFieldName(POSITION);
        json.writeNumber(entry.position());
        text(json, KNOWN_AT, entry.knownAt().toString());
        json.writeFieldName(MOVEMENT);
        if (entry.movement() == null) {
            json.writeNull();
        } else {
            write(entry.movement(), json);
        }
        json.writeFieldName(STATEMENT);
        provider.defaultSerializeValue(entry.statement(), json);
        json.writeEndObject();
    }

    private static void write(Movement moved, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text(json, CHANGE_ID, moved.changeId().toString());
        text(json, EFFECTIVE_ON, moved.effectiveOn().toString());
        text(json, REGION_CODE, moved.regionCode());
        text(json, SEGMENT, moved.segment());
        text(json, STATUS, moved.status());
        text(json, REASON, moved.reason());
        text(json, CAUSE, moved.cause());
        text(json, CHANNEL_CODE, moved.channelCode());
        json.writeFieldName(PARTICIPANTS);
        json.writeNumber(moved.participants());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, SerializableString name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }
}
