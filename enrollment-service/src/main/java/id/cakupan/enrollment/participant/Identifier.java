package id.cakupan.enrollment.participant;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.cakupan.kit.Refusal;

/**
 * A number that only one person may have.
 *
 * @param number the digits or letters that are unique
 */
record Identifier(Particular kind, String number) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    /**
     * Those of a person: her NIK, her passport, without either what a child is known by, and every card that she has,
     * since dues may be paid by any of them.
     *
     * @param family null of who belongs to none
     */
    static List<Identifier> of(Particulars particulars, UUID family, Set<String> cards) {
        List<Identifier> identifiers = new ArrayList<>();
        for (Particular kind : new Particular[] { Particular.NIK, Particular.PASSPORT }) {
            if (particulars.text(kind) != null) {
                identifiers.add(new Identifier(kind, particulars.text(kind)));
            }
        }
        if (identifiers.isEmpty()) {
            newborn(particulars, family).ifPresent(identifiers::add);
        }
        cards.forEach(card -> identifiers.add(card(card)));
        return identifiers;
    }

    /** What a child without a number is known by: family, birth date, sex, name and mother; empty where one is not known. */
    static Optional<Identifier> newborn(Particulars particulars, UUID family) {
        String mother = particulars.text(Particular.MOTHER_NAME);
        return family == null || mother == null ? Optional.empty()
                : Optional.of(new Identifier(Particular.MOTHER_NAME, Stream.of(family.toString(),
                        particulars.text(Particular.BIRTH_DATE), particulars.text(Particular.SEX),
                        folded(particulars.fullName()),
                        folded(mother)).collect(joining("|"))));
    }

    private static String folded(String name) {
        return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** By what its virtual accounts have of a card: two cards must not be paid into one account. */
    static Identifier card(String number) {
        return new Identifier(Particular.CARD_NUMBER, new CardNumber(number).inVirtualAccounts());
    }

    /** Where somebody else has it. */
    Refusal taken() {
        String name = switch (kind) {
            case NIK -> "nik";
            case PASSPORT -> "passport";
            case MOTHER_NAME -> "newborn";
            default -> "card";
        };
        return new Refusal(409, name + "-already-registered",
                kind == Particular.MOTHER_NAME
                        ? "Somebody of this family with this birth date, name and mother is known; record her NIK there."
                        : "Somebody else has this %s, or it is just being recorded of somebody; look for her by it."
                                .formatted(kind == Particular.NIK ? "NIK" : name));
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
