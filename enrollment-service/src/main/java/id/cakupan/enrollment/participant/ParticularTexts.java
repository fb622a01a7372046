package id.cakupan.enrollment.participant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Particulars as a client writes and reads them; null where one is not meant or not known. Names no one when it is printed. */
public record ParticularTexts(String nik, String passport, String fullName, String birthDate, String sex, String motherName,
        String phone, String email, String address, String cardNumber) {

    /** Of a form on which a blank one is one that is not told, whereas a blank change removes. */
    public ParticularTexts ofForm() {
        return new ParticularTexts(written(nik), written(passport), written(fullName), written(birthDate), written(sex),
                written(motherName), written(phone), written(email), written(address), written(cardNumber));
    }

    private static String written(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** As they are shown by default. */
    public static ParticularTexts masked(Particulars particulars) {
        return texts(particulars, (particular, text) -> text.isEmpty() ? "" : particular.masked(text));
    }

    /** In clear: only to who has said why. */
    static ParticularTexts clear(Particulars particulars) {
        return texts(particulars, (particular, text) -> text);
    }

    private static ParticularTexts texts(Particulars particulars, BiFunction<Particular, String, String> shown) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        particulars.texts().forEach((particular, text) -> texts.put(particular, shown.apply(particular, text)));
        return new ParticularTexts(texts.get(Particular.NIK), texts.get(Particular.PASSPORT), texts.get(Particular.FULL_NAME),
                texts.get(Particular.BIRTH_DATE), texts.get(Particular.SEX), texts.get(Particular.MOTHER_NAME),
                texts.get(Particular.PHONE), texts.get(Particular.EMAIL), texts.get(Particular.ADDRESS),
                texts.get(Particular.CARD_NUMBER));
    }

    String text(Particular particular) {
        return switch (particular) {
            case NIK -> nik;
            case PASSPORT -> passport;
            case FULL_NAME -> fullName;
            case BIRTH_DATE -> birthDate;
            case SEX -> sex;
            case MOTHER_NAME -> motherName;
            case PHONE -> phone;
            case EMAIL -> email;
            case ADDRESS -> address;
            case CARD_NUMBER -> cardNumber;
        };
    }

    /** One text for one content: each value that is there with its name and length before it. */
    public String canonical() {
        return Arrays.stream(Particular.values()).filter(particular -> text(particular) != null)
                .map(particular -> particular.field() + "=" + text(particular).length() + ":" + text(particular))
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return "ParticularTexts";
    }
}
