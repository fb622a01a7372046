package id.cakupan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** One person's way from the form to the figure. */
class RegistrationTest extends OnStack {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    void a_person_is_counted_when_verified_and_active_when_paid() {
        JsonNode before = stack.banyuasinToday();
        long position = position();

        String id = register(1, Stack.today().minusDays(20));
        assertThat(stack.enrollment.get("operator", "/api/v1/totals").expect(200).json()
                .get("position").asLong()).isEqualTo(position);
        assertThat(stack.banyuasinToday().get("registered")).isEqualTo(before.get("registered"));

        verify(id);
        Stack.await("registered by one more", SOON,
                () -> stack.banyuasinToday().get("registered").asLong() == before.get("registered").asLong() + 1);
        assertThat(stack.banyuasinToday().get("active")).isEqualTo(before.get("active"));

        pay(id, Stack.today()).expect(200);
        Stack.await("active by one more", SOON,
                () -> stack.banyuasinToday().get("active").asLong() == before.get("active").asLong() + 1);
        assertThat(stack.banyuasinToday().get("registered").asLong()).isEqualTo(before.get("registered").asLong() + 1);
    }

    @Test
    void the_first_payment_is_taken_from_day_14_to_day_30_of_the_account() {
        LocalDate issued = Stack.today().minusDays(40);
        String early = register(2, issued);
        verify(early);
        Api.Answer refused = pay(early, issued.plusDays(13)).expect(400);
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("paidOn");
        pay(early, issued.plusDays(14)).expect(200);
        String late = register(3, issued);
        verify(late);
        pay(late, issued.plusDays(31)).expect(400);
        pay(late, issued.plusDays(30)).expect(200);
        assertThat(stack.enrollment.get("officer", "/api/v1/registrations/" + late).expect(200).json().get("state").asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void registrations_show_by_channel_in_the_briefing() {
        register(4, Stack.today().minusDays(20));
        assertThat(stack.reporting
                .get("viewer", "/api/v1/briefings/16.07?lang=id&asOf=" + Stack.today(), "text/markdown").expect(200).body())
                .contains("Dropbox");
    }

    private static long position() {
        return stack.enrollment.get("operator", "/api/v1/totals").expect(200).json().get("position").asLong();
    }

    private static String register(int n, LocalDate day) {
        return stack.enrollment.postJson("officer", "/api/v1/registrations", People.form(n, day)).expect(201).json()
                .get("id").asText();
    }

    private static void verify(String id) {
        stack.enrollment.post("officer", "/api/v1/registrations/" + id + "/verification").expect(200);
    }

    private static Api.Answer pay(String id, LocalDate day) {
        return stack.enrollment.postJson("officer", "/api/v1/registrations/" + id + "/payments",
                Map.of("paidOn", day.toString()));
    }
}
