package id.cakupan.reporting.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * Areas and days that have figures; its template is {@code templates/StartPage.html}.
 *
 * @param sought what was searched for; empty for everything
 * @param today the day the form begins with
 * @param next query string of the next page; null on the last
 * @param available whether coverage-service answered
 */
record StartPage(Lang lang, String sought, String today, List<Row> rows, String next,
        boolean available) implements TemplateInstance {

    /** Query string of the page that begins at a place. */
    static String query(Lang lang, String sought, String after) {
        return "?lang=" + lang.code() + "&after=" + encoded(after) + "&q=" + encoded(sought);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** A line of the list. */
    record Row(String code, String name, String kind, String day, String asOf, String provenance) {
    }
}
