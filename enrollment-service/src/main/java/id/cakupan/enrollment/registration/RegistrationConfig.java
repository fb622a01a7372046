package id.cakupan.enrollment.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is accepted from the desk. */
@ConfigMapping(prefix = "cakupan.registration")
interface RegistrationConfig {

    /** How many days back a form may have been received, an account issued or a payment made; 0 or more. */
    @WithDefault("60")
    int backdating();
}
