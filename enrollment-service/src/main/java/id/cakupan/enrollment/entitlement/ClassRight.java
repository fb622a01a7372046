package id.cakupan.enrollment.entitlement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.kit.Violation;

/** Class of the ward to which a member has a right (handbook 2). */
public enum ClassRight {
    I,
    II,
    III;

    /**
     * The one with a name, of those that are possible; null where it is left out or wrong, which is added to the violations.
     *
     * @param field of the request
     * @param segment null where it is not known
     */
    public static ClassRight named(String field, String text, Segment segment, List<Violation> violations) {
        Set<ClassRight> possible = segment == null ? EnumSet.allOf(ClassRight.class) : of(segment);
        ClassRight found = possible.stream().filter(known -> known.name().equals(text)).findFirst().orElse(null);
        if (text != null && found == null) {
            violations.add(Violation.body(field, "Must be one of %s%s.".formatted(possible,
                    segment == null ? "" : " for " + segment)));
        }
        return found;
    }

    /** Those that are possible: of whom a government pays for III; of workers I or II by grade or pay; else as chosen. */
    public static Set<ClassRight> of(Segment segment) {
        return switch (segment) {
            case PBI_APBN, PBPU_PEMDA -> EnumSet.of(III);
            case PPU_PN, PPU_BU -> EnumSet.of(I, II);
            case PBPU, BP, UNSPECIFIED -> EnumSet.allOf(ClassRight.class);
        };
    }

    /**
     * That of a member; of a worker after her dismissal III (handbook 4.1).
     *
     * @param stated for herself, null where none was
     * @return null where it is not known, as where the one that was stated does not belong to her segment any more
     */
    public static ClassRight of(Segment segment, Status status, ClassRight stated) {
        Set<ClassRight> possible = status == Status.AKTIF_PHK ? EnumSet.of(III) : of(segment);
        return possible.size() == 1 ? possible.iterator().next() : possible.contains(stated) ? stated : null;
    }
}
