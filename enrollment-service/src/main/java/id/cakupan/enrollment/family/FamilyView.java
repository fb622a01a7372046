package id.cakupan.enrollment.family;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.family.FamilyResponse.Warning;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.Asked;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.life.StandingResponse;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.Relationship;
import id.cakupan.kit.Refusal;

/** A family as it is shown. */
@ApplicationScoped
class FamilyView {

    private static final Comparator<FamilyResponse.Member> AS_ON_THE_CARD = Comparator
            .comparing(FamilyResponse.Member::relationship, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FamilyResponse.Member::birthDate).thenComparing(FamilyResponse.Member::participant);

    private final Families families;
    private final MemberLives lives;
    private final Covers covers;

    FamilyView(Families families, MemberLives lives, Covers covers) {
        this.families = families;
        this.lives = lives;
        this.covers = covers;
    }

    /**
     * Who belongs to a family at the end of a day, as it was known at an instant.
     *
     * @throws Refusal 400, 404
     */
    @Transactional(MANDATORY)
    FamilyResponse of(UUID id, Asked asked) {
        if (asked.knownAt() != null) {
            still(id);
        }
        Families.Family family = families.existing(id);
        List<UUID> ever = lives.everIn(id);
        List<MemberLife> members = ever.stream().flatMap(member -> lives.known(member, asked.knownAt()).stream())
                .filter(member -> id.equals(member.stay(asked.day()).belonging().family())).toList();
        Map<UUID, Cover> covered = covers.of(members, asked);
        List<FamilyResponse.Member> shown = members.stream().map(member -> member(member, asked, covered))
                .sorted(AS_ON_THE_CARD)
                .toList();
        return new FamilyResponse(id, version(family, ever), family.noKk().toString(), asked.day(), asked.knownAt(), shown,
                warnings(members, asked.day()));
    }

    /** Waits for who is joining the family or changing one of them: whoever does so later is known later. */
    private void still(UUID id) {
        families.hold(List.of(id));
        List<UUID> ever = lives.everIn(id);
        lives.still(Stream.concat(ever.stream(), lives.covering(ever).stream()).toList());
    }

    /** Rises with whoever is entered in it, too, who does not wait for its row. */
    static int version(Families.Family family, List<UUID> ever) {
        return family.version() + ever.size();
    }

    private static FamilyResponse.Member member(MemberLife member, Asked asked, Map<UUID, Cover> covers) {
        Particulars particulars = member.particulars(asked.day());
        MemberLife.Stay stay = member.stay(asked.day());
        StandingResponse standing = member.standing(asked);
        return new FamilyResponse.Member(member.id(), particulars.fullName(), particulars.birthDate(), particulars.sex(),
                stay.belonging().relationship(), stay.belonging().coveredBy(), stay.belonging().educationUntil(), stay.from(),
                stay.to(), covers.get(member.id()), standing);
    }

    private static List<Warning> warnings(List<MemberLife> members, LocalDate day) {
        List<Warning> warnings = new ArrayList<>();
        long heads = heads(members, day);
        if (heads != 1 && !members.isEmpty()) {
            warnings.add(heads == 0 ? Warning.NO_HEAD : Warning.SEVERAL_HEADS);
        }
        List<Count> paying = members.stream().flatMap(member -> member.count(day).stream())
                .filter(count -> count.segment() == Segment.PBPU).toList();
        if (paying.stream().anyMatch(count -> count.reason() == Reason.MENUNGGAK)
                && paying.stream().anyMatch(count -> count.status() == Status.AKTIF)) {
            warnings.add(Warning.ARREARS_DIFFER);
        }
        long classes = members.stream()
                .filter(member -> member.count(day).filter(count -> count.segment() == Segment.PBPU).isPresent())
                .flatMap(member -> member.classRight(day).stream()).distinct().count();
        if (classes > 1) {
            warnings.add(Warning.DIFFERENT_CLASSES);
        }
        return warnings;
    }

    /** How many living heads they have among them on a day, all being of one family then. */
    static long heads(List<MemberLife> members, LocalDate day) {
        return members.stream().filter(member -> !member.hasEnded(day))
                .filter(member -> member.stay(day).belonging().relationship() == Relationship.KEPALA_KELUARGA).count();
    }
}
