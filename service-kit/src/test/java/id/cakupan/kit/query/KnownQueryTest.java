package id.cakupan.kit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.cakupan.kit.Violation;

class KnownQueryTest {

    private static final List<String> ONCE = List.of("x");
    private static final List<String> TWICE = List.of("x", "x");

    static class Page {
        @QueryParam("limit")
        String size;
    }

    static class Filter extends Page {
        @RestQuery
        String kind;
        @BeanParam
        Time time;
        String unread;
    }

    record Time(@QueryParam("asOf") String day, @QueryParam("knownAt") String instant) {
    }

    interface Trains {
        void list(@QueryParam("line") String line, @RestQuery String timing, @RestQuery("after") String cursor,
                @QueryParam("station") List<String> stations, @QueryParam("track") String[] tracks);

        void filtered(@BeanParam Filter filter, @PathParam("id") String id, @HeaderParam("key") String key, String body);

        void one(@PathParam("id") String id);
    }

    @Test
    void what_the_method_reads_is_known() {
        assertThat(violations("list", Map.of("line", ONCE, "timing", ONCE, "after", ONCE, "station", ONCE))).isEmpty();
        assertThat(violations("filtered", Map.of("limit", ONCE, "kind", ONCE, "asOf", ONCE, "knownAt", ONCE))).isEmpty();
        assertThat(violations("one", Map.of())).isEmpty();
    }

    @Test
    void all_that_is_unknown_is_named_at_once() {
        assertThat(violations("list", Map.of("zone", ONCE, "line", ONCE, "timming", ONCE))).containsExactly(
                Violation.query("timming", "Unknown; did you mean timing? Known are line, timing, after, station, track."),
                Violation.query("zone", "Unknown; known are line, timing, after, station, track."));
        assertThat(violations("one", Map.of("line", ONCE)))
                .containsExactly(Violation.query("line", "Unknown; this call has no query parameters."));
    }

    @ParameterizedTest
    @CsvSource({ "id", "key", "body", "filter", "unread", "size", "day", "time", "LIMIT", "''" })
    void what_comes_in_another_way_or_by_another_name_is_unknown(String name) {
        assertThat(violations("filtered", Map.of(name, ONCE))).extracting(Violation::field).containsExactly(name);
    }

    @Test
    void one_value_is_given_once_and_a_list_as_often_as_wanted() {
        assertThat(violations("list", Map.of("line", TWICE, "station", TWICE, "track", TWICE)))
                .containsExactly(Violation.query("line", "Is given 2 times; give it once."));
        assertThat(violations("filtered", Map.of("asOf", TWICE))).extracting(Violation::field).containsExactly("asOf");
    }

    @ParameterizedTest
    @CsvSource({ "asof, asOf", "as_of, asOf", "AS-OF, asOf", "timming, timing", "afterr, after", "Q, q", "limt, limit" })
    void a_misspelt_word_is_told_from_the_others(String written, String meant) {
        assertThat(Spelling.nearest(written, List.of("after", "asOf", "limit", "q", "timing"))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({ "x", "zone", "of", "timetable", "utm_source", "''" })
    void another_word_is_not_taken_for_a_misspelt_one(String written) {
        assertThat(Spelling.nearest(written, List.of("after", "asOf", "limit", "q", "timing"))).isEmpty();
    }

    private static List<Violation> violations(String method, Map<String, List<String>> asked) {
        Method called = Arrays.stream(Trains.class.getDeclaredMethods()).filter(one -> one.getName().equals(method))
                .findFirst().orElseThrow();
        return new KnownQuery(called).violations(asked);
    }
}
