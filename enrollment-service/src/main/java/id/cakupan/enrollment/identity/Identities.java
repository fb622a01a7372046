package id.cakupan.enrollment.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;

import id.cakupan.enrollment.identity.IdentityConfig.Adapter;
import id.cakupan.enrollment.personal.PersonalConfig;
import io.quarkus.runtime.StartupEvent;

/** The way to the civil registry that this office has chosen. */
@ApplicationScoped
public class Identities {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Duration LONGEST = Duration.ofSeconds(30); // a claim of the queue holds for twice that

    private final IdentityConfig config;
    private final PersonalConfig personal;
    private final ObjectMapper json;
    private IdentityCheck check;

    Identities(IdentityConfig config, PersonalConfig personal, ObjectMapper json) {
        this.config = config;
        this.personal = personal;
        this.json = json;
    }

    void check(@Observes StartupEvent start) {
        refuseUnless(config.timeout().toMillis() > 0 && config.timeout().compareTo(LONGEST) <= 0,
                "cakupan.identity.timeout must be above 0 and at most 30 seconds.");
        refuseUnless(config.adapter() != Adapter.LOCAL || personal.demoNikAllowed(),
                "cakupan.identity.adapter=LOCAL invents answers and is for demonstrations only (cakupan.personal.demo-nik-allowed).");
        refuseUnless(config.adapter() != Adapter.HTTP || config.url().filter(Identities::isSafe).isPresent(),
                "cakupan.identity.url must be the https address of the gateway (http only on this machine).");
        refuseUnless(!config.blocking().contains(Outcome.PADAN) && !config.blocking().contains(Outcome.GANGGUAN),
                "cakupan.identity.blocking must have neither PADAN nor GANGGUAN, with which a registration waits in any case.");
    }

    private static boolean isSafe(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost()));
    }

    private static void refuseUnless(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether anybody is asked about at all. */
    public boolean areAsked() {
        return config.adapter() != Adapter.NONE;
    }

    /** By which answers are told apart from those of another way. */
    public String adapter() {
        return config.adapter().name();
    }

    /** Whether nobody is verified with an outcome but by leave of the branch head. */
    public boolean blocks(Outcome outcome) {
        return config.blocking().contains(outcome);
    }

    /** The way itself, made when it is first needed. */
    public synchronized IdentityCheck check() {
        if (check == null) {
            check = config.adapter() == Adapter.LOCAL ? new LocalIdentityCheck()
                    : new HttpIdentityCheck(config.url().orElseThrow(), config.tokenFile().orElse(null), config.timeout(),
                            json);
        }
        return check;
    }
}
