package id.cakupan.enrollment.feed;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import id.cakupan.kit.Refusal;

/** Writes entries, of which the feed has millions, from their rows, without an object between. */
final class EntryWriter {

    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString POSITION = new SerializedString("position");
    private static final SerializableString KNOWN_AT = new SerializedString("knownAt");
    private static final SerializableString MOVEMENT = new SerializedString("movement");
    private static final SerializableString STATEMENT = new SerializedString("statement");
    private static final SerializableString PARTICIPANTS = new SerializedString("participants");
    private static final Texts MOVED = new Texts("change_id", "changeId", "effective_on", "effectiveOn", "region_code",
            "regionCode", "segment", "segment", "status", "status", "reason", "reason", "cause", "cause", "channel_code",
            "channelCode");
    private static final Texts SAID = new Texts("statement_id", "id", "stated_region", "regionCode", "stated_on",
            "effectiveOn", "kind", "kind", "grain", "grain", "provenance", "provenance", "breakdown_provenance",
            "breakdownProvenance", "source", "source", "note", "note");

    private EntryWriter() {
    }

    static void write(ResultSet row, long position, Instant knownAt, JsonGenerator json) throws SQLException, IOException {
        boolean movement = row.getObject("movement_id") != null;
        if (row.getObject(movement ? "found_movement" : "found_statement") == null) {
            throw new Refusal(500, "ledger-broken", "The entry at position %d has lost its row; restore it from a backup."
                    .formatted(position));
        }
        json.writeStartObject();
        json.writeFieldName(KIND);
        json.writeString(movement ? "movement" : "statement");
        json.writeFieldName(POSITION);
        json.writeNumber(position);
        json.writeFieldName(KNOWN_AT);
        json.writeString(knownAt.toString());
        json.writeFieldName(MOVEMENT);
        if (movement) {
            movement(row, json);
        } else {
            json.writeNull();
        }
        json.writeFieldName(STATEMENT);
        if (movement) {
            json.writeNull();
        } else {
            statement(row, json);
        }
        json.writeEndObject();
    }

    private static void movement(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        MOVED.write(row, json);
        json.writeFieldName(PARTICIPANTS);
        json.writeNumber(row.getLong("participants"));
        json.writeEndObject();
    }

    private static void statement(ResultSet row, JsonGenerator json) throws SQLException, IOException {
        json.writeStartObject();
        SAID.write(row, json);
        json.writeBooleanField("monthOnly", row.getBoolean("month_only"));
        json.writeStringField("replaces", row.getString("replaces"));
        json.writeEndObject();
    }

    /** Columns that are written as text: also identifiers and days, which the driver writes as JSON has them. */
    private record Texts(String[] columns, SerializableString[] names) {

        Texts(String... columnsWithNames) {
            this(new String[columnsWithNames.length / 2], new SerializableString[columnsWithNames.length / 2]);
            for (int i = 0; i < columns.length; i++) {
                columns[i] = columnsWithNames[2 * i];
                names[i] = new SerializedString(columnsWithNames[2 * i + 1]);
            }
        }

        void write(ResultSet row, JsonGenerator json) throws SQLException, IOException {
            for (int i = 0; i < columns.length; i++) {
                json.writeFieldName(names[i]);
                json.writeString(row.getString(columns[i]));
            }
        }
    }
}
