package id.cakupan.enrollment.life;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.entitlement.WardStandards;
import id.cakupan.enrollment.participant.NikWarnings;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.kit.Refusal;

/** A life as it is shown. */
@ApplicationScoped
class LifeView {

    private final MemberLives lives;
    private final NikWarnings warnings;
    private final WardStandards wards;

    LifeView(MemberLives lives, NikWarnings warnings, WardStandards wards) {
        this.lives = lives;
        this.warnings = warnings;
        this.wards = wards;
    }

    /**
     * How a member stands at the end of a day, as it was known at an instant.
     *
     * @throws Refusal 400; 404 also where she was entered later
     */
    @Transactional(MANDATORY)
    StandingResponse standing(UUID id, String asOf, String knownAt) {
        Asked asked = lives.asked(asOf, knownAt);
        return existing(id, asked).standing(asked);
    }

    /**
     * By what a participant is known, how she stands and where she belongs at the end of a day, as it was known at an instant.
     *
     * @throws Refusal 400; 404 also where she was entered later
     */
    @Transactional(MANDATORY)
    ParticipantResponse participant(UUID id, String asOf, String knownAt) {
        Asked asked = lives.asked(asOf, knownAt);
        MemberLife she = existing(id, asked);
        Particulars particulars = she.particulars(asked.day());
        return ParticipantResponse.of(she, asked, wards.on(asked.day()),
                warnings.of(particulars.nik(), particulars.birthDate(), particulars.sex()));
    }

    private MemberLife existing(UUID id, Asked asked) {
        if (asked.knownAt() != null) {
            lives.still(List.of(id));
        }
        return lives.known(id, asked.knownAt()).orElseThrow(
                () -> Refusal.notFound(asked.knownAt() == null ? "There is no participant with this id."
                        : "There was no participant with this id then."));
    }

    @Transactional(MANDATORY)
    HistoryResponse history(UUID id) {
        return HistoryResponse.of(id, existing(id, lives.asked(null, null)).life());
    }
}
