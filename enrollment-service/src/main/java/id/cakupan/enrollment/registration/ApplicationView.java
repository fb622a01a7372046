package id.cakupan.enrollment.registration;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.cakupan.enrollment.registration.ApplicationResource.ApplicationResponse;

/** Those who registered together, as they are shown. */
@ApplicationScoped
class ApplicationView {

    private final RegistrationRepository registrations;
    private final RegistrationView view;

    ApplicationView(RegistrationRepository registrations, RegistrationView view) {
        this.registrations = registrations;
        this.view = view;
    }

    /** @throws id.cakupan.kit.Refusal 404 */
    @Transactional(MANDATORY)
    ApplicationResponse of(UUID id) {
        List<RegistrationResponse> items = registrations.together(id).stream().map(view::of).toList();
        return new ApplicationResponse(id, items.get(0).family(), items);
    }
}
