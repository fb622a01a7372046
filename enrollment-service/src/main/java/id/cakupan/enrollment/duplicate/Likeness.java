package id.cakupan.enrollment.duplicate;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.participant.Names;

/**
 * What two people of one sex who were born on one day have in common beside that (handbook 3.5: name, birth date, No. KK and
 * mother). A name
 * alone is not enough: many share one.
 */
final class Likeness {

    private Likeness() {
    }

    /** In what they are alike. */
    enum Reason {
        /** The same words, but for those that one leaves out. */
        NAME,
        FAMILY,
        MOTHER,
        DISTRICT,
        /** Somebody named them as one. */
        NAMED
    }

    /**
     * One of two.
     *
     * @param family null of who belongs to none
     * @param mother null where she is not known
     */
    record Person(UUID id, String name, UUID family, String mother, String district) {
    }

    /** Empty where they are not alike enough to be one. */
    static Set<Reason> of(Person one, Person other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (one.family() != null && one.family().equals(other.family())) {
            reasons.add(Reason.FAMILY);
        }
        if (one.mother() != null && other.mother() != null && Names.areAlike(one.mother(), other.mother())) {
            reasons.add(Reason.MOTHER);
        }
        if (Objects.equals(one.district(), other.district())) {
            reasons.add(Reason.DISTRICT);
        }
        if (reasons.isEmpty() || !Names.areAlike(one.name(), other.name())) {
            return EnumSet.noneOf(Reason.class);
        }
        reasons.add(Reason.NAME);
        return reasons;
    }
}
