package id.cakupan.reporting.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.cakupan.reporting.enrollment.Office;
import id.cakupan.reporting.narrative.Lang;
import io.quarkus.qute.TemplateInstance;

/**
 * Areas and days that have figures; its template is {@code templates/StartPage.html}.
 *
 * @param sought what was searched for; empty for everything
 * @param today the day the form begins with
 * @param next query string of the next page; null on the last
 * @param available whether coverage-service answered
 * @param offices branches and deputy regions, on a search those that fit it; null where enrollment-service did not answer
 */
record StartPage(Lang lang, String sought, String today, List<Row> rows, String next, boolean available,
        Offices offices) implements TemplateInstance {

    /** Query string of the page that begins at a place. */
    static String query(Lang lang, String sought, String after) {
        return "?lang=" + lang.code() + "&after=" + encoded(after) + "&q=" + encoded(sought);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /**
     * Branches and deputy regions.
     *
     * @param count how many of each kind there are, in words
     */
    record Offices(List<Office> items, String count) {

        static Offices of(List<Office> items, Lang lang) {
            return new Offices(items, Stream.of(count(items, Office.Kind.BRANCH, lang, "kantor cabang", "branch", "branches"),
                    count(items, Office.Kind.DEPUTY, lang, "kedeputian wilayah", "deputy region", "deputy regions"))
                    .flatMap(Optional::stream).collect(Collectors.joining(", ")));
        }

        private static Optional<String> count(List<Office> items, Office.Kind kind, Lang lang, String indonesian, String one,
                String many) {
            long number = items.stream().filter(office -> office.kind() == kind).count();
            return number == 0 ? Optional.empty()
                    : Optional.of(number + " " + lang.say(indonesian, number == 1 ? one : many));
        }
    }

    /** A line of the list. */
    record Row(String code, String name, String kind, String day, String asOf, String provenance) {
    }
}
