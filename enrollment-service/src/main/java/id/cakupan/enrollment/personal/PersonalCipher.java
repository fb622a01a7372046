package id.cakupan.enrollment.personal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.personal.PersonalKeys.Kind;

/**
 * Personal data as they are stored: AES-256-GCM under the current key, bound to the person and the field, so that a
 * value copied to another row or column cannot be read there.
 */
@ApplicationScoped
public class PersonalCipher {

    private final PersonalKeys keys;

    PersonalCipher(PersonalKeys keys) {
        this.keys = keys;
    }

    /** Fields that are stored encrypted. */
    public enum Field {
        NIK,
        NO_KK,
        /** Everything else that a person is known or reached by. */
        PARTICULARS,
        /** What she was known by when she was entered, where it was changed since. */
        ENTERED,
        /** What an event of her life changed of it. */
        CHANGE,
        /** No. KK of a family, whose id stands for the person's. */
        FAMILY_NUMBER
    }

    /** The bytes to store for a field of a person. */
    public byte[] encrypt(UUID participant, Field field, String text) {
        String id = keys.current(Kind.ENCRYPTION);
        return SealedText.seal(text, context(participant, field), id, keys.all(Kind.ENCRYPTION).get(id));
    }

    /**
     * The text of a stored field, also one under an older key.
     *
     * @throws IllegalStateException when the bytes are damaged or belong to another person or field
     */
    public String decrypt(UUID participant, Field field, byte[] stored) {
        return SealedText.open(stored, context(participant, field), keys.all(Kind.ENCRYPTION));
    }

    private static String context(UUID participant, Field field) {
        return (field == Field.FAMILY_NUMBER ? "family:" : "participant:") + participant + ":" + field;
    }
}
