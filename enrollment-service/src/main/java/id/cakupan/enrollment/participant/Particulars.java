package id.cakupan.enrollment.participant;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import id.cakupan.enrollment.personal.Nik;
import id.cakupan.enrollment.personal.Sex;

/**
 * What is known of a person, or what of it changes: then an empty text removes. Never printed.
 */
public final class Particulars {

    /** Nothing known, nothing changed. */
    public static final Particulars NONE = new Particulars(Map.of());

    private final Map<Particular, String> texts;

    private Particulars(Map<Particular, String> texts) {
        Map<Particular, String> kept = new EnumMap<>(Particular.class);
        kept.putAll(texts);
        this.texts = Collections.unmodifiableMap(kept);
    }

    /** Those with texts, which passed their checks or were stored. */
    public static Particulars of(Map<Particular, String> texts) {
        return texts.isEmpty() ? NONE : new Particulars(texts);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Which are known, or change. */
    public Set<Particular> which() {
        return texts.keySet();
    }

    /** The text of one, or null. */
    public String text(Particular particular) {
        return texts.get(particular);
    }

    /** Null of who has none. */
    public Nik nik() {
        String digits = text(Particular.NIK);
        return digits == null ? null : new Nik(digits);
    }

    public String fullName() {
        return text(Particular.FULL_NAME);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(text(Particular.BIRTH_DATE));
    }

    public Sex sex() {
        return Sex.valueOf(text(Particular.SEX));
    }

    /** After changes. */
    public Particulars with(Particulars changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<Particular, String> changed = new EnumMap<>(Particular.class);
        changed.putAll(texts);
        changes.texts.forEach((particular, text) -> {
            if (text.isEmpty()) {
                changed.remove(particular);
            } else {
                changed.put(particular, text);
            }
        });
        return of(changed);
    }

    /** Those that are other than in another, which may have more. */
    public Particulars unlike(Particulars other) {
        Map<Particular, String> unlike = new EnumMap<>(Particular.class);
        texts.forEach((particular, text) -> {
            if (!text.equals(other.text(particular))) {
                unlike.put(particular, text);
            }
        });
        return of(unlike);
    }

    /** Some of them. */
    public Particulars only(Set<Particular> some) {
        Map<Particular, String> kept = new EnumMap<>(Particular.class);
        kept.putAll(texts);
        kept.keySet().retainAll(some);
        return of(kept);
    }

    Particulars without(Set<Particular> others) {
        Map<Particular, String> left = new EnumMap<>(Particular.class);
        left.putAll(texts);
        left.keySet().removeAll(others);
        return of(left);
    }

    Map<Particular, String> texts() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Particulars they && texts.equals(they.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return which().toString();
    }
}
