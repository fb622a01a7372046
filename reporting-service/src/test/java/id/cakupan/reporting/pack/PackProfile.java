package id.cakupan.reporting.pack;

import java.util.List;

import id.cakupan.kit.PostgresResource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The service with the peers of these tests instead of those of all others. */
public class PackProfile implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(PackPeers.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
