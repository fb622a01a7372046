package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.family.Covers;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.Lives;
import id.cakupan.enrollment.life.MemberLives;
import id.cakupan.enrollment.region.Regions;
import id.cakupan.kit.Refusal;

/** Counts those whose registration is right. */
@ApplicationScoped
class BecomeMember {

    private final Lives lives;
    private final MemberLives others;
    private final Covers covers;
    private final Regions regions;
    private final Beginning beginning;

    BecomeMember(Lives lives, MemberLives others, Covers covers, Regions regions, Beginning beginning) {
        this.lives = lives;
        this.others = others;
        this.covers = covers;
        this.regions = regions;
        this.beginning = beginning;
    }

    /** The first day of a membership for which nobody pays first, verified on a day. */
    LocalDate firstDay(Registration registration, LocalDate verifiedOn) {
        return beginning.day(registration.terms(), registration.participant().district(), verifiedOn);
    }

    /** Who pays first counts from a day on as waiting for that. */
    @Transactional(MANDATORY)
    void waiting(LocalDate day, Registration registration) {
        refuseElsewhere(registration, day);
        lives.register(registration.participant().held(), day,
                registration.as(Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA), cause(registration),
                registration.terms().chosen(), registration.channel());
    }

    /**
     * Who has not to pay first counts from a day on: active, or as whom she follows.
     *
     * @throws Refusal 409 where her district is not there on that day, or whom she follows does not cover her
     */
    @Transactional(MANDATORY)
    void from(LocalDate day, Registration registration) {
        refuseElsewhere(registration, day);
        Participant she = registration.participant();
        UUID follows = registration.terms().follows();
        Count count = follows == null ? registration.as(Status.AKTIF, Reason.NONE)
                : sharing(standing(follows, day), registration);
        lives.register(she.held(), day, count, cause(registration), registration.terms().chosen(), registration.channel());
        if (follows != null && count.segment() != Segment.PBI_APBN) {
            covers.refuseUncovered(she.id(), day);
        }
    }

    private static Cause cause(Registration registration) {
        return registration.terms().newborn() ? Cause.NEWBORN : Cause.NEW;
    }

    private Count standing(UUID follows, LocalDate day) {
        return others.known(follows, null).flatMap(life -> life.count(day)).orElseThrow(() -> notFollowed("no member"));
    }

    /** Of arrears the whole family has a share; what else makes somebody inactive concerns herself alone. */
    private static Count sharing(Count followed, Registration registration) {
        boolean shared = followed.segment() == registration.terms().segment() && (followed.status() == Status.AKTIF
                || followed.status() == Status.AKTIF_PHK || followed.reason() == Reason.MENUNGGAK);
        if (!shared) {
            throw notFollowed("%s %s (%s)".formatted(followed.segment(), followed.status(), followed.reason()));
        }
        return registration.as(followed.status(), followed.reason());
    }

    private static Refusal notFollowed(String standing) {
        return new Refusal(409, "cannot-follow",
                "Whom she follows is %s on that day. Mend that first, or reject this registration and register her otherwise."
                        .formatted(standing));
    }

    /** @throws Refusal 409 where her district is not there on a day */
    void refuseElsewhere(Registration registration, LocalDate day) {
        String code = registration.participant().district();
        Regions.Area district = regions.district(code).orElseThrow();
        if (!district.existsOn(day)) {
            throw new Refusal(409, "district-not-there", ("Her district %s exists only %s, and she becomes a member on %s. "
                    + "Reject this registration and register her with the district of that day.").formatted(code,
                            district.days(), day));
        }
    }
}
