package id.cakupan.enrollment.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import id.cakupan.enrollment.life.CardsChanged;

/** A card that was issued is not due any more. */
@ApplicationScoped
class CardsFollowed {

    private final RegistrationRepository registrations;

    CardsFollowed(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    void follow(@Observes CardsChanged changed) {
        registrations.cardsChanged(changed.participant(), changed.cards());
    }
}
