package id.cakupan.enrollment.family;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.Asked;
import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.kit.Refusal;

/** Whose dues cover the members of a family. */
@ApplicationScoped
public class Covers {

    private final MemberLives lives;

    Covers(MemberLives lives) {
        this.lives = lives;
    }

    /** @throws Refusal 409 {@code not-covered} where no worker covers a member on a day, by what is known now */
    @Transactional(MANDATORY)
    public void refuseUncovered(UUID member, LocalDate day) {
        Cover cover = cover(member, day);
        if (cover != Cover.WORKER && cover != Cover.ADDITIONAL) {
            throw new Refusal(409, "not-covered", cover == Cover.UNKNOWN
                    ? "What she and the worker are to the head of the family does not say that he covers her; mend it at the family, "
                            + "or register her in her own right."
                    : "A worker covers a child to 21 years, or to 25 in formal education, and nobody once he works no more. Register "
                            + "her in her own right, or state until when she is in education at the family.");
        }
    }

    /** Whether a member who was covered by somebody is covered by nobody on a day, by what is known now. */
    @Transactional(MANDATORY)
    public boolean isUncovered(UUID member, LocalDate day) {
        return cover(member, day) == Cover.NONE;
    }

    /** Null of who belongs to no family. */
    private Cover cover(UUID member, LocalDate day) {
        UUID family = lives.known(member, null).map(she -> she.stay(day).belonging().family()).orElse(null);
        return family == null ? null : of(on(day, family), new Asked(day, null)).get(member);
    }

    private List<MemberLife> on(LocalDate day, UUID family) {
        return lives.everIn(family).stream().flatMap(one -> lives.known(one, null).stream())
                .filter(one -> family.equals(one.stay(day).belonging().family())).toList();
    }

    /** The cover of each of the people who belong to one family on a day; none of who is not counted. */
    Map<UUID, Cover> of(List<MemberLife> members, Asked asked) {
        return Dependants.on(asked.day(), dependants(members, asked));
    }

    private List<Dependants.Member> dependants(List<MemberLife> members, Asked asked) {
        Map<UUID, Boolean> workers = new HashMap<>();
        List<Dependants.Member> registered = new ArrayList<>();
        for (MemberLife member : members) {
            if (member.isCounted(asked.day())) {
                Belonging belonging = member.stay(asked.day()).belonging();
                UUID coveredBy = member.isPpu(asked.day()) ? belonging.coveredBy() : null; // who is of another segment pays herself
                boolean worker = coveredBy != null && workers.computeIfAbsent(coveredBy, id -> isWorker(id, asked));
                registered.add(new Dependants.Member(member.id(), belonging.relationship(),
                        member.particulars(asked.day()).birthDate(), coveredBy, worker,
                        belonging.educationUntil()));
            }
        }
        return registered;
    }

    private boolean isWorker(UUID id, Asked asked) {
        return lives.known(id, asked.knownAt()).filter(worker -> worker.isWorker(asked.day())).isPresent();
    }
}
