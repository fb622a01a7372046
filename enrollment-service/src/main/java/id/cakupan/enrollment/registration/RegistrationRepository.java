package id.cakupan.enrollment.registration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.registration.Registration.State;
import id.cakupan.kit.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** @throws Refusal 404 */
    Registration existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("There is no registration with this id."));
    }

    /** From RECEIVED to VERIFIED; false when it is not RECEIVED (any more): of several at once one gets true. */
    boolean moveToVerified(UUID id, LocalDate today) {
        return update("state = ?1, verifiedOn = ?2, version = version + 1 where id = ?3 and state = ?4", State.VERIFIED,
                today, id, State.RECEIVED) == 1;
    }

    /** From VERIFIED to ACTIVE with its payment; false when it is not VERIFIED (any more). */
    boolean moveToActive(Registration registration, LocalDate paidOn) {
        boolean moved = update("state = ?1, paidOn = ?2, version = version + 1 where id = ?3 and state = ?4", State.ACTIVE,
                paidOn, registration.id, State.VERIFIED) == 1;
        if (moved) {
            getEntityManager().createNativeQuery("""
                    insert into payment (participant_id, registration_id, paid_on)
                    values (:participant, :registration, :paidOn)
                    """).setParameter("participant", registration.participant.id)
                    .setParameter("registration", registration.id).setParameter("paidOn", paidOn).executeUpdate();
        }
        getEntityManager().refresh(registration);
        return moved;
    }
}
