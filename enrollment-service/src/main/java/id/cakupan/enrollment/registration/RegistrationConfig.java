package id.cakupan.enrollment.registration;

import java.time.Period;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What is accepted from the desk. */
@ConfigMapping(prefix = "cakupan.registration")
interface RegistrationConfig {

    /** How many days back a form may have been received, an account issued or a payment made; 0 or more. */
    @WithDefault("60")
    int backdating();

    /** What becomes of a registration that is not paid by day 30. */
    @WithDefault("LAPSE")
    @WithName("after-day-30")
    AfterDay30 afterDay30();

    /** How many days before its end a clock is shown as ending soon; 1 or more. */
    @WithDefault("7")
    int soon();

    /** How many days ahead the list of who pays may name the first day of a membership; 0 or more. */
    @WithDefault("60")
    int ahead();

    /** How many days after its receipt a registration should be verified that waits for no payment; 0 or more. */
    @WithDefault("3")
    int verifyWithin();

    /** How long after the verification a membership begins that a local government pays for outside UHC Prioritas. */
    @WithDefault("P1M")
    Period pemdaWait();

    /** Codes of the channels by telephone, where the recording of the call is the evidence (handbook 3.2). */
    @WithDefault("CARE_CENTER")
    Set<String> recordedChannels();

    enum AfterDay30 {
        /** It lapses on day 31; who still wants to be a member registers again. */
        LAPSE,
        /** It waits on, and a later payment counts. */
        WAIT
    }
}
