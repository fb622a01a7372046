package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.identity.Identities;
import id.cakupan.enrollment.identity.Outcome;
import id.cakupan.enrollment.identity.Told;
import id.cakupan.enrollment.participant.Families;
import id.cakupan.enrollment.personal.LookupHash;
import id.cakupan.kit.Refusal;

/** Lets those be verified whom the civil registry knows as they told, as far as this office asks it. */
@ApplicationScoped
class IdentityGate {

    private final Identities identities;
    private final Families families;
    private final LookupHash hashes;

    IdentityGate(Identities identities, Families families, LookupHash hashes) {
        this.identities = identities;
        this.families = families;
        this.hashes = hashes;
    }

    /** What she told; empty of whom nobody is asked about: without a NIK or a family, or a member already. */
    @Transactional(MANDATORY)
    Optional<Told> told(Registration registration) {
        Participant she = registration.participant();
        return she.nik() == null || she.family() == null || registration.terms().isChange() ? Optional.empty()
                : Optional.of(new Told(she.nik(), families.existing(she.family()).noKk(), she.fullName(), she.birthDate(),
                        she.sex()));
    }

    /** The same, where this office asks about anybody. */
    @Transactional(MANDATORY)
    Optional<Told> asked(Registration registration) {
        return identities.areAsked() ? told(registration) : Optional.empty();
    }

    /** By which answers are told apart from those of another way. */
    String adapter() {
        return identities.adapter();
    }

    /** Keyed hashes of what she told, that under the current key first. */
    List<String> hashes(Told told) {
        return hashes.ofRequestKey("identity " + told.canonical());
    }

    /** Whether somebody let her be verified by what she tells now. */
    boolean isWaived(IdentityState known, Told told) {
        return known.waivedOf() != null && hashes(told).contains(known.waivedOf());
    }

    /** Whether what is known is of what she tells now, by the way that is asked now. */
    boolean isCurrent(IdentityState known, Told told) {
        return known.of() != null && identities.adapter().equals(known.adapter()) && hashes(told).contains(known.of());
    }

    /**
     * Refuses who may not be verified yet.
     *
     * @throws Refusal 409 {@code identity-not-checked}, {@code identity-refused}
     */
    @Transactional(MANDATORY)
    void refuseUnknown(Registration registration) {
        Optional<Told> told = asked(registration);
        if (told.isEmpty()) {
            return;
        }
        IdentityState known = registration.identity();
        if (isWaived(known, told.get())) {
            return;
        }
        if (!isCurrent(known, told.get()) || known.outcome() == Outcome.GANGGUAN) {
            throw new Refusal(409, "identity-not-checked",
                    "The civil registry was not reached yet; the registration waits and it is asked again by itself. "
                            + "A branch head can let her be verified without.");
        }
        if (identities.blocks(known.outcome())) {
            throw new Refusal(409, "identity-refused",
                    ("The civil registry answers %s. Correct what is wrong, then it is asked anew; "
                            + "or a branch head lets her be verified.").formatted(known.outcome()));
        }
    }
}
