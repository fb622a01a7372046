package id.cakupan.enrollment.participant;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.enrollment.personal.PersonalCipher;
import id.cakupan.enrollment.personal.PersonalCipher.Field;

/** Several particulars as one encrypted value, so that an event of a life keeps what it changed in one column. */
@ApplicationScoped
public class SealedParticulars {

    private static final TypeReference<EnumMap<Particular, String>> TEXTS = new TypeReference<>() {
    };

    private final PersonalCipher cipher;
    private final ObjectMapper json;

    SealedParticulars(PersonalCipher cipher, ObjectMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /** The bytes to store, null for none. */
    public byte[] seal(UUID participant, Field field, Particulars particulars) {
        return particulars.isEmpty() ? null : cipher.encrypt(participant, field, text(particulars.texts()));
    }

    /**
     * What is stored.
     *
     * @param stored null for none
     */
    public Particulars open(UUID participant, Field field, byte[] stored) {
        return stored == null ? Particulars.NONE : Particulars.of(texts(cipher.decrypt(participant, field, stored)));
    }

    private String text(Map<Particular, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw unusable(e);
        }
    }

    private Map<Particular, String> texts(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw unusable(e);
        }
    }

    // the cause would quote what it cannot read
    private static IllegalStateException unusable(JsonProcessingException e) {
        return new IllegalStateException("Stored particulars cannot be read: " + e.getClass().getSimpleName());
    }
}
