package id.cakupan.coverage.place;

import static id.cakupan.coverage.place.Papua.AFTER;
import static id.cakupan.coverage.place.Papua.AS_IS;
import static id.cakupan.coverage.place.Papua.BEFORE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.coverage.FakeRegister;
import id.cakupan.coverage.RegisterResource;
import id.cakupan.coverage.World;
import id.cakupan.coverage.financing.Agreements;
import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What was set for an area and printed of it under the code that it had before, and since. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RegisterResource.class)
class FormerCodesTest {

    FakeRegister register;

    @Inject
    Agreements agreements;

    @BeforeEach
    void load() {
        Papua.load(register);
        register.once("former-codes", () -> {
            register.areas().put("95.01", "95", null, null, null);
            register.areas().put("95.02", "95", "2024-07-25", null, "95.01");
            register.areas().put("95.03", "95", null, "2024-07-24", null);
            register.areas().put("95.04", "95", null, "2024-07-24", null);
            register.areas().put("95.05", "95", "2024-07-25", null, "95.03 95.04");
            register.places().agreement("91.01", "2024-01-01", Map.of("quota", 500));
            World.upload("targets", """
                    owner;indicator;due;percentage;headcount;legal_basis;source;note
                    91.01;cakupan;2025-12-31;95;;Perda 91.01;Test;
                    91.01;cakupan;2025-12-31;;940;Perda 91.01;Test;
                    83.01;cakupan;2025-12-31;96;;Perda 83.01;Test;
                    91.01;keaktifan_penduduk;2025-06-30;;930;Perda 91.01;Test;
                    83.01;keaktifan_peserta;2025-12-31;80;;Perda 83.01;Test;
                    95.01;cakupan;2025-12-31;95;;Perda 95.01;Test;
                    95.03;cakupan;2025-12-31;95;;Perda 95.03;Test;
                    """);
            World.upload("published-figures",
                    """
                            code,scope,indicator,segment,as_of,value,unit,step,qualifier,bound,areas,label_id,label_en,report,reported_on,source,speaker,note
                            PAPUA-1,91.01,cakupan,,2024-11-30,94.70,,0.01,,,,,,papua,,Test,,
                            PAPUA-2,91.01,terdaftar,,2024-06-30,917,,1,,,,,,papua,,Test,,
                            PAPUA-3,83.01,terdaftar,,2024-10-31,947,,1,,,,,,papua,,Test,,
                            PAPUA-4,91,terdaftar,,2024-06-30,1487,,1,,,,,,papua,,Test,,
                            PAPUA-5,95.01,terdaftar,,2024-11-30,5,,1,,,,,,split,,Test,,
                            PAPUA-6,95.03,terdaftar,,2024-11-30,5,,1,,,,,,split,,Test,,
                            """);
            World.upload("predicates",
                    """
                            predicate,alternative,valid_from,valid_to,scopes,cakupan,keaktifan,keaktifan_base,pemda_share,pemda_waived_at,duties,paid_to,source,note
                            PAPUA_SIGNED,,2024-01-01,2024-11-30,REGENCY,50,,,,,AGREEMENT,,Test,
                            """);
            agreements.refresh();
        });
    }

    @Test
    void a_target_of_the_former_code_applies_and_says_under_which_it_was_set() {
        own("83.01", AFTER).body("targets.findAll { it.owner == '83.01' }.indicator",
                contains("keaktifan_penduduk", "cakupan", "keaktifan_peserta"))
                .body("targets.findAll { it.owner == '83.01' }.setUnder", contains("91.01", "83.01", "83.01"))
                .body("targets.findAll { it.owner == '83.01' }.ownerName", everyItem(is("Area 83.01")))
                .body("targets.find { it.setUnder == '91.01' }.required", is(930))
                .body("targets.find { it.setUnder == '91.01' }.signedGap", is(10))
                .body("targets.findAll { it.owner == 'ID' }.setUnder", everyItem(is("ID")));
        Contract.as("viewer").get("/api/v1/coverage/83.01/projection?" + AFTER).then().statusCode(200)
                .body("targets.target.findAll { it.owner == '83.01' }.setUnder", contains("91.01", "83.01", "83.01"));
    }

    @Test
    void of_those_set_under_both_codes_the_one_of_the_day_counts_alone() {
        own("83.01", AFTER).body("targets.findAll { it.indicator == 'cakupan' && it.owner == '83.01' }.percentage",
                contains("96"));
        own("91.01", BEFORE).body("targets.findAll { it.indicator == 'cakupan' && it.owner == '91.01' }.required",
                contains(950, 940))
                .body("targets.findAll { it.owner == '91.01' }.setUnder", contains("91.01", "91.01", "91.01", "83.01"));
        own("83.01", BEFORE + AS_IS).body("targets.findAll { it.indicator == 'cakupan' && it.owner == '83.01' }.required",
                contains(960));
    }

    @Test
    void what_was_split_off_or_merged_has_no_targets_and_no_print_of_those_before() {
        for (String scope : new String[] { "95.02", "95.05" }) {
            own(scope, AFTER).body("targets.findAll { it.owner == '%s' }".formatted(scope), is(empty()))
                    .body("published", is(empty()));
        }
        own("95.01", AFTER).body("targets.findAll { it.owner == '95.01' }.setUnder", contains("95.01"))
                .body("published.printedUnder", contains("95.01"));
    }

    @Test
    void what_was_printed_under_either_code_is_compared_with_the_area_of_its_own_day() {
        own("83.01", AFTER).body("published.figure.code", contains("PAPUA-1", "PAPUA-2", "PAPUA-3"))
                .body("published.printedUnder", contains("91.01", "91.01", "83.01"))
                .body("published.figure.scope", everyItem(is("83.01"))).body("published.scopeName", everyItem(is("Area 83.01")))
                .body("published.verdict", everyItem(is("REPRODUCED")))
                .body("published.computed", contains("94.7000", "917", "947"));
        own("91.01", BEFORE).body("published.figure.code", contains("PAPUA-1", "PAPUA-2", "PAPUA-3"))
                .body("published.figure.scope", everyItem(is("91.01"))).body("published.verdict", everyItem(is("REPRODUCED")));
    }

    @Test
    void what_was_printed_of_an_area_stands_with_its_province_of_the_day() {
        own("91", BEFORE).body("published.figure.code", contains("PAPUA-4", "PAPUA-1", "PAPUA-2", "PAPUA-3"))
                .body("published.figure.scope", contains("91", "91.01", "91.01", "91.01"))
                .body("published.verdict", everyItem(is("REPRODUCED")));
        own("83", AFTER).body("published.figure.scope", contains("83.01")).body("published.verdict", contains("REPRODUCED"));
        own("91", AFTER).body("published", is(empty()));
    }

    @Test
    void an_agreement_of_the_former_code_is_one_of_the_area() {
        for (String question : new String[] { "83.01/predicates?" + AFTER, "83.01/predicates?" + BEFORE + AS_IS }) {
            Contract.as("viewer").get("/api/v1/coverage/" + question).then().statusCode(200)
                    .body("areas[0].predicates.find { it.predicate == 'PAPUA_SIGNED' }.met", is(true));
        }
    }

    private static ValidatableResponse own(String scope, String query) {
        return Contract.as("viewer").get("/api/v1/coverage/" + scope + "?reports=true&" + query).then().statusCode(200);
    }
}
