package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.life.MemberLife;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.request.Ids;
import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/** Everything that is wrong with several who change their segment together, told at once. */
@ApplicationScoped
class FamilyChangeChecks {

    private static final int MOST = 20;

    private final Families families;
    private final MemberLives lives;
    private final Days days;
    private final RegistrationChecks checks;

    FamilyChangeChecks(Families families, MemberLives lives, Days days, RegistrationChecks checks) {
        this.families = families;
        this.lives = lives;
        this.days = days;
        this.checks = checks;
    }

    /**
     * Whom a request names, in its order.
     *
     * @throws Refusal 404 where there is no such family; 400
     */
    @Transactional(MANDATORY)
    List<UUID> people(UUID family, FamilyChangeRequest request) {
        families.existing(family);
        if (request.members().isEmpty() || request.members().size() > MOST) {
            throw Refusal.invalid(Violation.body("members", "Must name 1 to %d members.".formatted(MOST)));
        }
        List<Violation> violations = new ArrayList<>();
        Set<UUID> people = new LinkedHashSet<>();
        for (int i = 0; i < request.members().size(); i++) {
            FamilyChangeRequest.Member member = request.members().get(i);
            Optional<UUID> id = member == null ? Optional.empty() : Ids.of(member.participant());
            if (id.isEmpty()) {
                violations.add(hers(i, "Must be the id of a participant."));
            } else if (!people.add(id.get())) {
                violations.add(hers(i, "Is named twice."));
            }
        }
        refuse(violations);
        return List.copyOf(people);
    }

    /**
     * Their forms, in the same order.
     *
     * @param people of whom the caller holds all
     * @throws Refusal 400 with every violation, what is wrong for all of them once
     */
    @Transactional(MANDATORY)
    List<Form> forms(UUID family, List<UUID> people, FamilyChangeRequest request) {
        Set<Violation> violations = new LinkedHashSet<>();
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Optional<MemberLife> she = lives.known(people.get(i), null)
                    .filter(one -> family.equals(one.stay(days.today()).belonging().family()));
            if (she.isEmpty()) {
                violations.add(hers(i, "Must be somebody who belongs to the family today."));
            } else {
                try {
                    forms.add(checks.checkChange(request.form(request.members().get(i)), she.get()));
                } catch (Refusal e) {
                    int place = i;
                    e.violations().forEach(one -> violations.add(placed(one, place)));
                }
            }
        }
        refuse(List.copyOf(violations));
        return forms;
    }

    private static Violation placed(Violation one, int place) {
        return one.message().equals(TermsChecks.BEFORE_BIRTH) ? hers(place, "Was born after %s.".formatted(one.field()))
                : one.field().equals("missing") ? Violation.body("members[%d].missing".formatted(place), one.message()) : one;
    }

    private static Violation hers(int place, String fault) {
        return Violation.body("members[%d].participant".formatted(place), fault);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
