package id.cakupan.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import id.cakupan.local.Service;

/** A branch head issues a briefing of the sample figures, in a browser and over the three services. */
class IssuingTest extends OnStack {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String BRIEFING = "/api/v1/briefings/16.07/document.html?asOf=2023-09-01";

    static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser(stack.run.address(Service.REPORTING));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    @Test
    void from_the_draft_over_an_override_to_the_issue_its_print_and_its_withdrawal() {
        Page desk = browser.page(DESK, "branch_head");
        desk.navigate(BRIEFING);
        click(desk, "Periksa dan terbitkan");
        assertThat(desk).hasURL(Pattern.compile(".*/drafts/.*"));
        assertThat(desk.locator("#check")).containsText("aturan diperiksa");
        Browser.isForEverybody(desk);

        desk.fill("#wordsId", "Tinggal 19.841 jiwa; 900.000 sudah dilayani.");
        desk.fill("#issuer", "Sri Wahyuni");
        click(desk, "Terbitkan");
        assertThat(desk.locator("#wrong")).containsText("Belum diterbitkan");
        assertThat(desk.locator("#wordsId")).hasValue("Tinggal 19.841 jiwa; 900.000 sudah dilayani.");
        Browser.isForEverybody(desk);

        desk.locator(".objections textarea").fill("Angka kunjungan dari dinas kesehatan.");
        click(desk, "Terbitkan");
        assertThat(desk).hasURL(Pattern.compile(".*/issues/\\d+.*"));
        assertThat(desk.locator("main")).containsText("Berlaku");
        Browser.isForEverybody(desk);
        String issue = desk.url();
        String code = desk.locator(".printed-code").innerText();

        desk.getByText("document.id.html").click();
        assertThat(desk.locator(".words")).containsText("900.000 sudah dilayani");
        assertThat(desk.locator(".seal")).containsText(code);
        Browser.isForEverybody(desk);

        verifies(code, "Asli dan masih berlaku.");
        desk.navigate(issue);
        desk.getByText("Tarik tanpa pengganti").click();
        desk.fill("#name", "Sri Wahyuni");
        desk.fill("#reason", "Angka kunjungan ternyata keliru.");
        click(desk, "Tarik terbitan ini");
        assertThat(desk.locator("main")).containsText("Ditarik");
        verifies(code, "Asli, tetapi ditarik");
    }

    /** On a phone, by somebody who has nothing but the print. */
    private static void verifies(String code, String verdict) {
        Page phone = browser.page(PHONE);
        phone.navigate("/verify");
        Browser.isForEverybody(phone);
        phone.fill("#code", code.toLowerCase());
        click(phone, "Periksa");
        assertThat(phone.locator("main")).containsText(verdict);
        assertThat(phone.locator(".keys")).containsText("97,63");
        Browser.isForEverybody(phone);
        phone.getByText("English").click();
        assertThat(phone.locator("html")).hasAttribute("lang", "en");
        phone.navigate("/verify/ABCDE-12345");
        assertThat(phone.locator("#unknown")).isVisible();
        Browser.isForEverybody(phone);
    }

    @Test
    void the_pages_fit_a_phone_in_both_languages() {
        Page phone = browser.page(PHONE, "branch_head");
        for (String lang : new String[] { "id", "en" }) {
            for (String path : new String[] { "/?lang=" + lang, "/issues?lang=" + lang, "/texts?lang=" + lang,
                    "/packs?lang=" + lang, "/schedules?lang=" + lang, "/alerts?lang=" + lang, BRIEFING + "&lang=" + lang,
                    BRIEFING + "&kind=uhc&lang=" + lang, BRIEFING + "&kind=comparison&lang=" + lang,
                    "/api/v1/briefings/62/document.html?asOf=2023-11-01&lang=" + lang }) {
                phone.navigate(path);
                assertThat(phone.locator("html")).hasAttribute("lang", lang);
                Browser.isForEverybody(phone);
            }
        }
    }

    @Test
    void a_pasted_text_is_held_against_what_the_services_count() {
        Page phone = browser.page(PHONE, "viewer");
        phone.navigate("/texts?lang=id");
        phone.fill("#text",
                "Hingga 1 September 2023, peserta JKN di Kabupaten Banyuasin 817.221 jiwa atau 97,36 persen dari penduduk. "
                        + "Masih 19.841 jiwa belum terdaftar.");
        click(phone, "Periksa");
        assertThat(phone.locator("mark.bad")).hasCount(3);
        assertThat(phone.locator(".objections")).containsText("97,36 persen tidak sesuai dengan 817.221 jiwa dan 19.841 jiwa");
        assertThat(phone.locator("tbody tr").first()).containsText("sama dengan angka kami");
        Browser.isForEverybody(phone);
    }

    @Test
    void an_issue_is_what_the_three_services_count() {
        String draft = stack.reporting.post("branch_head", "/api/v1/drafts?scope=62&asOf=2023-11-01").expect(201).json()
                .get("id")
                .textValue();
        JsonNode issue = stack.reporting
                .postJson("branch_head", "/api/v1/issues", Map.of("draft", draft, "issuer", "Sri Wahyuni")).expect(201)
                .json();
        JsonNode content = stack.reporting
                .get("viewer", "/api/v1/archive/%d/content.json".formatted(issue.get("number").longValue())).expect(200).json();

        JsonNode totals = content.get("totals");
        assertThat(totals.get("briefing").longValue()).isEqualTo(2_656_059);
        assertThat(totals.get("coverage")).isEqualTo(totals.get("briefing"));
        assertThat(totals.get("register")).isEqualTo(totals.get("briefing"));
        assertThat(stack.reporting.get("operator", "/api/v1/archive/check").expect(200).json().get("broken").isNull()).isTrue();
    }
}
