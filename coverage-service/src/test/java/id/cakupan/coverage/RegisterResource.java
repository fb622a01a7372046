package id.cakupan.coverage;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the stand-in for enrollment-service, hands its address to the service and itself to the tests. */
public class RegisterResource implements QuarkusTestResourceLifecycleManager {

    private final FakeRegister register = new FakeRegister();

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.rest-client.enrollment.url", register.start(), "cakupan.peer.user", "service",
                "cakupan.peer.password", "service", "cakupan.cube.poll-wait", "PT2S", "cakupan.cube.stale-after", "PT5S",
                "cakupan.mirror.refresh-every", "PT1H"); // so that a test sees what is read at once when it is asked for
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(register, new TestInjector.MatchesType(FakeRegister.class));
    }

    @Override
    public void stop() {
        register.stop();
    }
}
