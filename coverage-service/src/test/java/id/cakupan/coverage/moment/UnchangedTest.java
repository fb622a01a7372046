package id.cakupan.coverage.moment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Who has an answer is told so, until something of it changes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class UnchangedTest {

    FakeRegister register;

    @BeforeEach
    void load() {
        World.load(register);
    }

    @ParameterizedTest
    @ValueSource(strings = { "populations", "targets", "predicates", "published-figures?limit=2", "utilisation",
            "data-revisions", "coverage", "coverage/ID/export?from=2023-10-31&to=2023-11-30&step=month" })
    void an_answer_is_not_sent_again(String path) {
        String tag = Contract.as("operator").get("/api/v1/" + path).then().statusCode(200).extract().header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(Contract.as("operator").header("If-None-Match", tag).get("/api/v1/" + path).then().statusCode(304).extract()
                .body().asByteArray()).isEmpty();
        Contract.as("operator").header("If-None-Match", "W/\"other\"").get("/api/v1/" + path).then().statusCode(200);
    }

    @Test
    void what_was_loaded_since_is_sent() {
        String tag = Contract.as("viewer").get("/api/v1/targets").then().extract().header("ETag");
        World.upload("targets", """
                owner;indicator;due;percentage;headcount;legal_basis;source;note
                82;cakupan;2029-12-31;97;;Test;Test;
                """);
        Contract.as("viewer").header("If-None-Match", tag).get("/api/v1/targets").then().statusCode(200);
        Contract.asNobody().header("If-None-Match", tag).get("/api/v1/targets").then().statusCode(401);
    }
}
