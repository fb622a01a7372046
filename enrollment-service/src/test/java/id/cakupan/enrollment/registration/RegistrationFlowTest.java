package id.cakupan.enrollment.registration;

import static id.cakupan.enrollment.Uploads.loaded;
import static id.cakupan.enrollment.registration.Desk.PATH;
import static id.cakupan.enrollment.registration.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.cakupan.kit.Contract;
import id.cakupan.kit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistrationFlowTest {

    private static final String WAITING = " PBPU MENUNGGU_PEMBAYARAN BELUM_BAYAR_PERTAMA ";
    private static final String ACTIVE = " PBPU AKTIF NONE FIRST_PAYMENT DROPBOX_FKTP 1";

    @Test
    void a_registration_is_received_and_counts_nobody() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        form.put("fullName", "  Ni Nyoman Śrī Contoh-Putri  ");
        String id = Desk.register(form).statusCode(201).body("state", is("RECEIVED")).body("nik", is("************0000"))
                .body("fullName", is("Ni Nyoman Śrī Contoh-Putri")).body("segment", is("PBPU"))
                .body("district", is(form.get("district"))).body("channel", is("DROPBOX_FKTP"))
                .body("point", is("DROPBOX_FKTP_BANYUASIN")).body("receivedOn", is(TODAY.toString()))
                .body("verifiedOn", nullValue()).body("paidOn", nullValue()).body("warnings", empty())
                .body("firstPayment.from", is(TODAY.minusDays(6).toString()))
                .body("firstPayment.to", is(TODAY.plusDays(10).toString())).extract().path("id");
        assertThat(Desk.movements(form.get("district"))).isEmpty();
        assertThat(Desk.rows("select count(*) from participant where region_code = ? and status is null",
                form.get("district"))).containsExactly("1");
        Contract.as("officer").get(PATH + "/" + id).then().statusCode(200).body("state", is("RECEIVED"))
                .body("nik", is("************0000"));
    }

    @Test
    void a_pensioner_who_pays_herself_is_registered_alike() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        form.put("segment", "BP");
        Desk.registerBadly(form).statusCode(400).body("violations[0].field", is("point")); // this one serves PBPU
        loaded("channels", "T_BP,Kanal,Channel,no,BP  PBPU,2020-01-01,,,Report,");
        loaded("channel-points", "T_BP_1,T_BP,COMPANY,A,A,16.07,,,,no,2020-01-01,,,Report,");
        form.put("point", "T_BP_1");
        String id = Desk.register(form).statusCode(201).body("segment", is("BP")).extract().path("id");
        Desk.verify(id).statusCode(200);
        Desk.pay(id, TODAY).statusCode(200).body("segment", is("BP"));
        assertThat(Desk.movements(form.get("district"))).endsWith(TODAY + " BP AKTIF NONE FIRST_PAYMENT T_BP 1");
    }

    @Test
    void its_location_leads_to_it() {
        String location = Desk.register(Desk.form()).statusCode(201).extract().header("Location");
        Contract.as("officer").get(java.net.URI.create(location).getPath()).then().statusCode(200).body("id",
                is(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Test
    void verification_counts_her_as_waiting_from_today_once() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(5));
        String id = Desk.registered(form);
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED")).body("verifiedOn", is(TODAY.toString()));
        Desk.verify(id).statusCode(200).body("state", is("VERIFIED"));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + WAITING + "NEW DROPBOX_FKTP 1");
        assertThat(Desk.rows("select concat_ws(' ', segment, status, reason) from participant where region_code = ?",
                form.get("district"))).containsExactly("PBPU MENUNGGU_PEMBAYARAN BELUM_BAYAR_PERTAMA");
    }

    @Test
    void a_payment_today_makes_her_active_from_today() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(20));
        String id = Desk.verified(form);
        Desk.pay(id, TODAY).statusCode(200).body("state", is("ACTIVE")).body("paidOn", is(TODAY.toString()));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + WAITING + "NEW DROPBOX_FKTP 1",
                TODAY + WAITING + "FIRST_PAYMENT DROPBOX_FKTP -1", TODAY + ACTIVE);
        assertThat(Desk.rows("select concat_ws(' ', segment, status, reason) from participant where region_code = ?",
                form.get("district"))).containsExactly("PBPU AKTIF NONE");
        assertThat(Desk.rows("select paid_on from payment where registration_id = cast(? as uuid)", id))
                .containsExactly(TODAY.toString());
        Desk.verify(id).statusCode(200).body("state", is("ACTIVE"));
    }

    @Test
    void a_payment_before_the_verification_takes_the_waiting_back_on_its_own_day() {
        Map<String, String> form = Desk.formAlone(TODAY.minusDays(25));
        String id = Desk.verified(form);
        Desk.pay(id, TODAY.minusDays(5)).statusCode(200).body("state", is("ACTIVE"));
        assertThat(Desk.movements(form.get("district"))).containsExactly(TODAY + WAITING + "NEW DROPBOX_FKTP 1",
                TODAY + WAITING + "NEW DROPBOX_FKTP -1 corrects", TODAY.minusDays(5) + ACTIVE);
        assertThat(Desk.rows("""
                select c.id = m.corrects and c.participants = 1 from membership_movement m
                join membership_movement c on c.id = m.corrects where m.region_code = ?""", form.get("district")))
                .containsExactly("t");
    }

    @Test
    void a_payment_counts_on_day_14_and_day_30_but_not_on_13_or_31() {
        String first = Desk.verified(Desk.formAlone(TODAY.minusDays(40)));
        String window = "The first payment counts from %s to %s.".formatted(TODAY.minusDays(26), TODAY.minusDays(10));
        for (int day : new int[] { 13, 31 }) {
            Desk.pay(first, TODAY.minusDays(40).plusDays(day)).statusCode(400).body("code", is("invalid-input"))
                    .body("violations.size()", is(1)).body("violations[0].field", is("paidOn"))
                    .body("violations[0].message", is(window));
        }
        Contract.as("officer").get(PATH + "/" + first).then().body("state", is("VERIFIED"));
        Desk.pay(first, TODAY.minusDays(26)).statusCode(200).body("paidOn", is(TODAY.minusDays(26).toString()));
        String second = Desk.verified(Desk.formAlone(TODAY.minusDays(40)));
        Desk.pay(second, TODAY.minusDays(10)).statusCode(200).body("paidOn", is(TODAY.minusDays(10).toString()));
    }

    @Test
    void no_day_counts_anybody_less_than_zero_times_or_twice() {
        for (int paidBefore : new int[] { 0, 1, 10 }) {
            Map<String, String> form = Desk.formAlone(TODAY.minusDays(30));
            Desk.pay(Desk.verified(form), TODAY.minusDays(paidBefore)).statusCode(200);
            assertThat(Desk.rows("""
                    with sums as (
                        select d.day, m.status, sum(m.participants) as n
                        from (select distinct effective_on as day from membership_movement where region_code = ?) d
                        join membership_movement m on m.effective_on <= d.day and m.region_code = ?
                        group by d.day, m.status
                    )
                    select day from sums group by day having min(n) < 0 or sum(n) <> 1""", form.get("district"),
                    form.get("district"))).isEmpty();
        }
    }

    @Test
    void the_state_decides_what_may_be_paid() {
        String id = Desk.registered(Desk.formAlone(TODAY.minusDays(20)));
        Desk.pay(id, TODAY).statusCode(409).body("code", is("registration-not-verified"));
        Desk.verify(id).statusCode(200);
        Desk.pay(id, TODAY.plusDays(1)).statusCode(400).body("violations[0].message", containsString("in the future"));
        Desk.pay(id, TODAY.minusDays(1)).statusCode(200);
        Desk.pay(id, TODAY.minusDays(1)).statusCode(200).body("state", is("ACTIVE"));
        Desk.pay(id, TODAY).statusCode(409).body("code", is("already-paid"));
        assertThat(Desk.rows("select count(*) from payment where registration_id = cast(? as uuid)", id))
                .containsExactly("1");
    }

    @Test
    void a_payment_needs_a_day() {
        String id = Desk.verified(Desk.form());
        for (String body : new String[] { "", "{}", "{\"paidOn\": null}", "{\"paidOn\": \"1 June\"}" }) {
            Contract.brokenCallAs("officer").contentType("application/json").body(body).post(PATH + "/" + id + "/payments")
                    .then().statusCode(400).body("violations[0].field", is("paidOn"));
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        String nobody = PATH + "/" + UUID.randomUUID();
        Contract.as("officer").get(nobody).then().statusCode(404).body("code", is("not-found"));
        Contract.as("officer").post(nobody + "/verification").then().statusCode(404);
        Contract.as("officer").contentType("application/json").body(Map.of("paidOn", TODAY.toString()))
                .post(nobody + "/payments").then().statusCode(404);
        Contract.brokenCallAs("officer").get(PATH + "/1").then().statusCode(404).contentType(endsWith("problem+json"));
        Contract.brokenCallAs("officer").contentType("text/plain").body("x").post(PATH).then().statusCode(415);
    }

    @Test
    void only_an_officer_has_to_do_with_registrations() {
        String one = PATH + "/" + UUID.randomUUID();
        for (String path : new String[] { PATH, one + "/verification", one + "/payments" }) {
            Contract.asNobody().contentType("application/json").body("{}").post(path).then().statusCode(401);
            for (String role : new String[] { "viewer", "analyst", "branch_head", "operator", "service" }) {
                Contract.brokenCallAs(role).contentType("application/json").body("{}").post(path).then().statusCode(403);
            }
        }
        Contract.asNobody().get(one).then().statusCode(401);
        Contract.as("viewer").get(one).then().statusCode(403);
    }
}
