package id.cakupan.reporting.issue;

import static id.cakupan.kit.Contract.as;
import static id.cakupan.kit.Contract.asNobody;
import static id.cakupan.kit.Contract.brokenCallAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** The chain of the archive: nobody can change it unseen, and whatever happens at once it stays one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class ChainTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void the_database_lets_nobody_change_what_was_issued_and_a_change_from_outside_is_found() throws Exception {
        long number = IssueTest.issued("16.09");
        for (String table : List.of("archive_entry", "issue", "issue_file", "withdrawal")) {
            for (String statement : List.of("delete from " + table, "truncate " + table, "update " + table + " set "
                    + Map.of("archive_entry", "number = 1", "issue", "scope = ''", "issue_file", "name = ''", "withdrawal",
                            "reason = ''").get(table))) {
                assertThat(Tampering.refusal(statement)).as(statement).contains("permission denied");
            }
        }
        as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken", nullValue());
        String code = as("viewer").get("/api/v1/issues/{number}", number).path("code");

        Tampering.during("archive_entry", "content", "number = " + number, () -> {
            as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken.number", is((int) number))
                    .body("broken.what", is("Its content has another hash."));
            isBroken(code);
        });
        Tampering.during("issue_file", "content", "issue = " + number + " and name = 'document.id.md'", () -> {
            as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken.what",
                    is("Its files have other hashes."));
            isBroken(code);
        });
        Tampering.run("update issue set scope = '16.99' where number = " + number);
        as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken.what",
                startsWith("The tables beside it"));
        Tampering.run("update issue set scope = '16.09' where number = " + number);
        Tampering.run("update archive_entry set recorded_at = recorded_at - interval '1 day' where number = " + number);
        isBroken(code);
        Tampering.run("update archive_entry set recorded_at = recorded_at + interval '1 day' where number = " + number);
        Tampering.run("update issue_file set hash = sha256('x') where name = 'document.id.md' and issue = " + number);
        isBroken(code);
        Tampering.run("update issue_file set hash = sha256(content) where name = 'document.id.md' and issue = " + number);
        as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken", nullValue());
    }

    private static void isBroken(String code) {
        asNobody().get("/api/v1/verify/{code}", code).then().statusCode(200).body("intact", is(false));
        asNobody().accept("text/html").get("/verify/{code}", code).then().statusCode(200)
                .body(containsString("tidak cocok dengan sidiknya")).body(not(containsString("817.221")));
    }

    @Test
    void each_entry_names_the_seal_of_the_one_before_withdrawals_too() throws Exception {
        long first = IssueTest.issued("16.19");
        as("branch_head").contentType("application/json").body(IssueTest.withdrawal("Angka penduduk keliru."))
                .put("/api/v1/issues/{number}/withdrawal", first).then().statusCode(200);
        long last = IssueTest.issued("16.19");

        for (long number = first + 1; number <= last; number++) {
            byte[] sums = as("viewer").get("/api/v1/archive/{number}/SHA256SUMS", number - 1).then().statusCode(200).extract()
                    .asByteArray();
            as("viewer").get("/api/v1/archive/{number}/content.json", number).then().statusCode(200).body("previous",
                    is(IssueTest.sha256(sums)));
        }
        as("viewer").get("/api/v1/archive/{number}/content.json", first + 1).then().statusCode(200)
                .body("kind", is("WITHDRAWN"))
                .body("account", is("branch_head")).body("issue.number", is((int) first));
        as("viewer").get("/api/v1/archive/{number}/content.json", 999_999).then().statusCode(404);
    }

    @Test
    void of_many_who_issue_the_same_scope_and_day_at_once_one_does() throws Exception {
        List<String> drafts = Stream.generate(() -> IssueTest.draft("16.20")).limit(6).toList();
        ExecutorService threads = Executors.newFixedThreadPool(drafts.size());
        try {
            List<Future<Integer>> answers = threads
                    .invokeAll(
                            drafts.stream().<Callable<Integer>> map(
                                    draft -> () -> IssueTest.issue(IssueTest.plain(draft)).statusCode()).toList());
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsOnlyOnce(201).filteredOn(code -> code != 201).containsOnly(409);
        } finally {
            threads.shutdown();
        }
        as("operator").get("/api/v1/archive/check").then().statusCode(200).body("broken", nullValue());
    }

    @Test
    void unseen_characters_are_neither_sealed_nor_an_error() {
        brokenCallAs("branch_head").contentType("application/json")
                .body("{\"draft\": \"%s\", \"issuer\": \"\\u0007\\u202e\\uffff\"}".formatted(IssueTest.draft("16.21")))
                .post("/api/v1/issues")
                .then()
                .statusCode(400).body("violations.field", contains("issuer"));
        long number = IssueTest.issued("16.21");
        as("branch_head").contentType("application/json").body(IssueTest.withdrawal("Angka\\u0000 penduduk keliru."))
                .put("/api/v1/issues/{number}/withdrawal", number).then().statusCode(200)
                .body("withdrawn.reason", is("Angka penduduk keliru."));
        brokenCallAs("viewer").queryParam("scope", "16\u0000").get("/api/v1/issues").then().statusCode(400).body(
                "violations.field",
                contains("scope"));
    }
}
