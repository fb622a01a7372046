package id.cakupan.enrollment.registration;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.place.UhcPrioritas;

/** From when somebody is a member who has not to pay first. */
@ApplicationScoped
class Beginning {

    private final UhcPrioritas prioritas;
    private final RegistrationConfig config;

    Beginning(UhcPrioritas prioritas, RegistrationConfig config) {
        this.prioritas = prioritas;
        this.config = config;
    }

    /**
     * The day that the payer names; else that of the verification, but of whom a local government registers outside UHC
     * Prioritas about a month later (handbook 3.4).
     */
    LocalDate day(Terms terms, String district, LocalDate verifiedOn) {
        if (terms.activeFrom() != null) {
            return terms.activeFrom();
        }
        return waits(terms.segment(), district, verifiedOn) ? verifiedOn.plus(config.pemdaWait()) : verifiedOn;
    }

    /** The day by which she should be verified: where she is a member the same day, that day. */
    LocalDate verifyBy(Segment segment, String district, LocalDate receivedOn) {
        boolean sameDay = segment == Segment.PBPU_PEMDA && !waits(segment, district, receivedOn);
        return sameDay ? receivedOn : receivedOn.plusDays(config.verifyWithin());
    }

    private boolean waits(Segment segment, String district, LocalDate day) {
        return segment == Segment.PBPU_PEMDA && !prioritas.holds(district, day);
    }
}
