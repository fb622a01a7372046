package id.cakupan.enrollment.participant;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Something by which a person is known or reached (handbook 3.1). */
public enum Particular {

    NIK("nik"),
    /** Issuing state in the letters of ICAO Doc 9303, a space, the number; of foreigners. */
    PASSPORT("passport"),
    FULL_NAME("fullName"),
    BIRTH_DATE("birthDate"),
    /** {@code FEMALE} or {@code MALE}. */
    SEX("sex"),
    /** Tells apart who has no NIK yet. */
    MOTHER_NAME("motherName"),
    PHONE("phone"),
    EMAIL("email"),
    /** Domicile, as a card is sent to it. */
    ADDRESS("address"),
    /** The newest of her JKN cards. */
    CARD_NUMBER("cardNumber");

    private static final int SHOWN = 4;
    private static final int LONG_PHONE = 12;

    private final String field;

    Particular(String field) {
        this.field = field;
    }

    /** Its name in requests and answers. */
    public String field() {
        return field;
    }

    /**
     * Whether it may become another, but not be taken away: what everybody has, and a card, whose issue is taken back instead.
     */
    boolean isLasting() {
        return this == FULL_NAME || this == BIRTH_DATE || this == SEX || this == CARD_NUMBER;
    }

    /** As it is shown to who serves the person; the whole text only by a revelation that is kept. */
    String masked(String text) {
        return switch (this) {
            case FULL_NAME, BIRTH_DATE, SEX -> text;
            case NIK, PASSPORT, CARD_NUMBER -> lastOf(text);
            case PHONE -> text.length() < LONG_PHONE ? lastOf(text)
                    : text.substring(0, SHOWN) + "*".repeat(text.length() - 2 * SHOWN) + text.substring(text.length() - SHOWN);
            case EMAIL -> initial(text) + "***" + text.substring(text.indexOf('@'));
            case MOTHER_NAME ->
                Arrays.stream(text.split(" ")).map(word -> initial(word) + "***")
                        .collect(Collectors.joining(" "));
            case ADDRESS -> "***";
        };
    }

    private static String initial(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String lastOf(String text) {
        int hidden = Math.max(0, text.length() - SHOWN);
        return "*".repeat(hidden) + text.substring(hidden);
    }
}
