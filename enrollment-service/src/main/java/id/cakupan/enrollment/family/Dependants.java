package id.cakupan.enrollment.family;

import static id.cakupan.enrollment.participant.Relationship.ANAK;
import static id.cakupan.enrollment.participant.Relationship.ISTRI;
import static id.cakupan.enrollment.participant.Relationship.KEPALA_KELUARGA;
import static id.cakupan.enrollment.participant.Relationship.MERTUA;
import static id.cakupan.enrollment.participant.Relationship.ORANG_TUA;
import static id.cakupan.enrollment.participant.Relationship.SUAMI;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.cakupan.enrollment.participant.Relationship;

/**
 * Who is covered with a worker (PPU): spouse and up to three children, a child to 21, or to 25 in formal education;
 * further children, parents and parents-in-law at 1 % of pay each (handbook 2). Relationships are to the head, so what
 * somebody is to the worker follows from both of theirs. Whether a child is married or earns is not known here.
 */
final class Dependants {

    private static final int CHILDREN = 3;
    private static final int AGE = 21;
    private static final int AGE_IN_EDUCATION = 25;
    private static final Set<Relationship> COUPLE = EnumSet.of(KEPALA_KELUARGA, SUAMI, ISTRI);
    private static final Set<Relationship> PARENTS = EnumSet.of(ORANG_TUA, MERTUA);

    private Dependants() {
    }

    /**
     * A registered member of a family on a day.
     *
     * @param relationship to the head, null where it is not known
     * @param coveredBy null in her own right
     * @param worker whether {@code coveredBy} is a worker on the day, in this family or not
     */
    record Member(UUID id, Relationship relationship, LocalDate birthDate, UUID coveredBy, boolean worker,
            LocalDate educationUntil) {

        boolean isOfAge(LocalDate day) {
            boolean learns = educationUntil != null && !educationUntil.isBefore(day);
            return !birthDate.plusYears(learns ? AGE_IN_EDUCATION : AGE).isAfter(day);
        }
    }

    /** The cover of every member on a day. */
    static Map<UUID, Cover> on(LocalDate day, List<Member> members) {
        Map<UUID, Relationship> relationships = new HashMap<>();
        members.forEach(member -> relationships.put(member.id(), member.relationship()));
        Set<UUID> first = new HashSet<>();
        Map<UUID, Integer> children = new HashMap<>();
        members.stream().filter(member -> member.coveredBy() != null && member.worker() && !member.isOfAge(day))
                .filter(member -> isChild(member.relationship(), relationships.get(member.coveredBy())))
                .sorted(Comparator.comparing(Member::birthDate).thenComparing(Member::id)).forEach(child -> {
                    if (children.merge(child.coveredBy(), 1, Integer::sum) <= CHILDREN) {
                        first.add(child.id());
                    }
                });
        Map<UUID, Cover> covers = new HashMap<>();
        members.forEach(member -> covers.put(member.id(),
                cover(member, relationships.get(member.coveredBy()), day, first.contains(member.id()))));
        return covers;
    }

    private static boolean isChild(Relationship member, Relationship worker) {
        return member == ANAK && COUPLE.contains(worker);
    }

    /** @param worker what the worker is to the head; null where it is not known, or where he is of another family */
    private static Cover cover(Member member, Relationship worker, LocalDate day, boolean first) {
        Relationship own = member.relationship();
        if (member.coveredBy() == null) {
            return Cover.OWN;
        }
        if (!member.worker()) {
            return Cover.NONE;
        }
        if (own == null || worker == null) {
            return Cover.UNKNOWN;
        }
        if (isChild(own, worker)) {
            return member.isOfAge(day) ? Cover.NONE : first ? Cover.WORKER : Cover.ADDITIONAL;
        }
        if (COUPLE.contains(worker)) {
            return COUPLE.contains(own) ? Cover.WORKER : PARENTS.contains(own) ? Cover.ADDITIONAL : Cover.UNKNOWN;
        }
        return worker == ANAK && COUPLE.contains(own) ? Cover.ADDITIONAL : Cover.UNKNOWN;
    }
}
