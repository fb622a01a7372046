package id.cakupan.reporting.issue;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HexFormat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import id.cakupan.reporting.archive.Seal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** What was issued when there was one kind of briefing, and its content named none. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class EarlierReleaseTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void stays_genuine_and_is_a_briefing() throws Exception {
        long number = IssueTest.issued("16.56");
        String content = as("viewer").get("/api/v1/archive/{number}/content.json", number).then().statusCode(200).extract()
                .asString();
        String earlier = content.replaceFirst("\"kind\":\"briefing\",(\"previous\":null,\"readAt\")", "$1");
        assertThat(earlier).isNotEqualTo(content);
        byte[] hash = Seal.sha256(earlier.getBytes(UTF_8));
        rewrite(number, "content = convert_to('" + earlier.replace("'", "''") + "', 'UTF8'), hash = '\\x" + hex(hash) + "'");
        byte[] sums = as("viewer").get("/api/v1/archive/{number}/SHA256SUMS", number).then().statusCode(200).extract()
                .asByteArray();
        rewrite(number, "seal = '\\x" + hex(Seal.sha256(sums)) + "'");
        Tampering.run("update issue set code = '" + Seal.code(hash) + "' where number = " + number);

        as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken", nullValue());
        as("viewer").get("/api/v1/issues/{number}", number).then().statusCode(200).body("kind", is("briefing"));
        asNobody().get("/api/v1/verify/{code}", Seal.printed(Seal.code(hash))).then().statusCode(200).body("intact", is(true));
    }

    private static void rewrite(long number, String columns) throws Exception {
        Tampering.run("update archive_entry set " + columns + " where number = " + number);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
