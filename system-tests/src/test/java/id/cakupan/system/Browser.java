package id.cakupan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The Chromium of the machine, without a window. Where there is none the test is skipped and says so. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SERIOUS = """
            async () => (await axe.run()).violations.filter(found => ['serious', 'critical'].includes(found.impact))
                .map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' '))""";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;

    Browser(String address) {
        assumeTrue(Files.isExecutable(CHROMIUM), CHROMIUM + " is not there");
        this.address = address;
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** A new page of somebody who is not signed in. */
    Page page(int width) {
        // The policy of the pages allows no script; only the test's own is let past it.
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 850).setBypassCSP(true).setBaseURL(address));
        return context.newPage();
    }

    /** A new page of one of the built-in users. */
    Page page(int width, String user) {
        Page page = page(width);
        page.navigate("/login");
        page.fill("#user", user);
        page.fill("#password", Api.PASSWORD);
        page.click("main button");
        return page;
    }

    /** Nothing on the page keeps anybody out, and it is no wider than its window. */
    static void isForEverybody(Page page) {
        try (InputStream axe = Browser.class.getResourceAsStream(AXE)) {
            page.evaluate(new String(axe.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat((List<?>) page.evaluate(SERIOUS)).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
