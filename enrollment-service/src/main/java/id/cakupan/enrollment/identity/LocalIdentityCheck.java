package id.cakupan.enrollment.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

import id.cakupan.enrollment.identity.Told.Field;

/**
 * Answers without anybody's registry, for demonstrations and tests: by the first words of an invented name, and PADAN to every
 * other
 * one.
 */
final class LocalIdentityCheck implements IdentityCheck {

    private static final Map<String, Answer> ANSWERS = Map.of(
            "uji beda nama", new Answer(Outcome.TIDAK_PADAN, EnumSet.of(Field.FULL_NAME)),
            "uji beda lahir", new Answer(Outcome.TIDAK_PADAN, EnumSet.of(Field.BIRTH_DATE)),
            "uji tidak ditemukan", Answer.of(Outcome.NIK_TIDAK_DITEMUKAN),
            "uji belum rekam", Answer.of(Outcome.BELUM_REKAM),
            "uji meninggal", Answer.of(Outcome.MENINGGAL),
            "uji ganda", Answer.of(Outcome.GANDA),
            "uji pindah", Answer.of(Outcome.PINDAH),
            "uji gangguan", Answer.of(Outcome.GANGGUAN));

    @Override
    public Answer ask(Told told) {
        String name = told.fullName().toLowerCase(Locale.ROOT);
        return ANSWERS.entrySet().stream().filter(known -> name.startsWith(known.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(Answer.of(Outcome.PADAN));
    }
}
