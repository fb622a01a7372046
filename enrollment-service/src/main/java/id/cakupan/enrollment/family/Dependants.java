package id.cakupan.enrollment.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.participant.Relationship;

/**
 * Who is covered with a worker (PPU): spouse and up to three children, a child to 21, or to 25 in formal education; further
 * children,
 * parents and parents-in-law at 1 % of pay each (handbook 2). Whether a child is married or earns is not known here.
 */
final class Dependants {

    private static final int CHILDREN = 3;
    private static final int AGE = 21;
    private static final int AGE_IN_EDUCATION = 25;

    private Dependants() {
    }

    /**
     * A living member of a family on a day.
     *
     * @param segment null where she is not counted
     * @param coveredBy null in her own right
     * @param worker whether {@code coveredBy} is a worker on the day, in this family or not
     */
    record Member(UUID id, Relationship relationship, LocalDate birthDate, Segment segment, UUID coveredBy, boolean worker,
            LocalDate educationUntil) {

        boolean isOfAge(LocalDate day) {
            boolean learns = educationUntil != null && !educationUntil.isBefore(day);
            return !birthDate.plusYears(learns ? AGE_IN_EDUCATION : AGE).isAfter(day);
        }
    }

    /** The cover of every member on a day. */
    static Map<UUID, Cover> on(LocalDate day, List<Member> members) {
        Set<UUID> withinNumber = new HashSet<>();
        Map<UUID, Integer> children = new HashMap<>();
        members.stream().filter(member -> member.coveredBy() != null && member.relationship() == Relationship.ANAK)
                .filter(child -> child.worker() && !child.isOfAge(day))
                .sorted(Comparator.comparing(Member::birthDate).thenComparing(Member::id)).forEach(child -> {
                    if (children.merge(child.coveredBy(), 1, Integer::sum) <= CHILDREN) {
                        withinNumber.add(child.id());
                    }
                });
        Map<UUID, Cover> covers = new HashMap<>();
        members.forEach(member -> covers.put(member.id(), cover(member, day, withinNumber)));
        return covers;
    }

    private static Cover cover(Member member, LocalDate day, Set<UUID> withinNumber) {
        if (member.coveredBy() == null) {
            return Cover.OWN;
        }
        if (!member.worker()) {
            return Cover.NONE;
        }
        if (member.relationship() == null) {
            return Cover.UNKNOWN;
        }
        return switch (member.relationship()) {
            case KEPALA_KELUARGA, SUAMI, ISTRI -> Cover.WORKER;
            case ANAK ->
                member.isOfAge(day) ? Cover.NONE : withinNumber.contains(member.id()) ? Cover.WORKER : Cover.ADDITIONAL;
            case ORANG_TUA, MERTUA -> Cover.ADDITIONAL;
            case LAINNYA -> Cover.UNKNOWN;
        };
    }
}
