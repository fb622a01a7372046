package id.cakupan.coverage.register;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;

/** Reads entries field by field: the feed has millions of them, and to bind records costs a multiple. */
final class FeedEntryReader extends JsonDeserializer<FeedEntry> {

    @Override
    public FeedEntry deserialize(JsonParser json, DeserializationContext context) throws IOException {
        expectObject(json, context, FeedEntry.class);
        long position = 0;
        Instant knownAt = null;
        Movement movement = null;
        Statement statement = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            boolean present = json.nextToken() != JsonToken.VALUE_NULL;
            switch (field) {
                case "position" -> position = present ? json.getLongValue() : 0;
                case "knownAt" -> knownAt = time(json, context, Instant.class, FeedTime::instant);
                case "movement" -> movement = present ? movement(json, context) : null;
                case "statement" -> statement = present ? context.readValue(json, Statement.class) : null;
                default -> json.skipChildren();
            }
        }
        return new FeedEntry(position, knownAt, movement, statement);
    }

    private static Movement movement(JsonParser json, DeserializationContext context) throws IOException {
        expectObject(json, context, Movement.class);
        LocalDate effectiveOn = null;
        String region = null;
        String segment = null;
        String status = null;
        String reason = null;
        String cause = null;
        String channel = null;
        long participants = 0;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            boolean present = json.nextToken() != JsonToken.VALUE_NULL;
            switch (field) {
                case "effectiveOn" -> effectiveOn = time(json, context, LocalDate.class, FeedTime::day);
                case "regionCode" -> region = text(json);
                case "segment" -> segment = text(json);
                case "status" -> status = text(json);
                case "reason" -> reason = text(json);
                case "cause" -> cause = text(json);
                case "channelCode" -> channel = text(json);
                case "participants" -> participants = present ? json.getLongValue() : 0;
                default -> json.skipChildren();
            }
        }
        return new Movement(effectiveOn, region, segment, status, reason, cause, channel, participants);
    }

    private static void expectObject(JsonParser json, DeserializationContext context, Class<?> wanted) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            context.handleUnexpectedToken(wanted, json);
        }
    }

    private static String text(JsonParser json) throws IOException {
        String text = json.getValueAsString();
        if (text == null) {
            json.skipChildren();
        }
        return text;
    }

    private static <T> T time(JsonParser json, DeserializationContext context, Class<T> wanted, Function<String, T> reading)
            throws IOException {
        String text = text(json);
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeException e) {
            return wanted.cast(context.handleWeirdStringValue(wanted, text, "cannot be read"));
        }
    }
}
