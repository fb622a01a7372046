package id.cakupan.reporting.briefing;

import static id.cakupan.reporting.briefing.NarrativeTest.NOW;
import static id.cakupan.reporting.briefing.NarrativeTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.cakupan.reporting.coverage.Comparison;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Figure.Child;
import id.cakupan.reporting.coverage.Figure.Target;
import id.cakupan.reporting.coverage.Indicator;
import id.cakupan.reporting.coverage.Provenance;
import id.cakupan.reporting.coverage.Utilisation;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Section;
import id.cakupan.reporting.narrative.Sentence;
import id.cakupan.reporting.narrative.Table;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Words and numbers agree for places that nobody wrote a sentence for. */
class RandomFiguresTest {

    private static final String ONE_OF_MANY = "(?<![\\d.,/:])1 (known )?(more )?(registered |active )?(people|areas|participants|"
            + "points|registrations|visits|days|calendar days|branches|residents|years|months|instalments|regencies|cities|"
            + "provinces|districts|percentage points)\\b";

    @Property(tries = 300)
    void no_place_is_left_open_and_every_number_is_a_cell(@ForAll long seed) {
        for (Lang lang : Lang.values()) {
            Briefing briefing = briefing(RandomFigures.of(seed), lang);
            NumbersTest.everyNumberIsACell(briefing);
            assertThat(texts(briefing)).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "|", "null",
                    "  ", " ,", " .", "..", ";;"));
            assertThat(NumbersTest.sentences(briefing).map(Sentence::text).toList().get(0)).endsWith(".");
        }
    }

    @Property(tries = 300)
    void one_is_singular(@ForAll long seed) {
        assertThat(texts(briefing(RandomFigures.of(seed), Lang.EN)))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(ONE_OF_MANY));
    }

    @Property(tries = 300)
    void the_headline_says_how_the_main_target_stands(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        String headline = briefing(figure, Lang.ID).headline().text();
        Target main = figure.targets().stream().filter(target -> target.signedGap() != null).findFirst().orElse(null);
        assertThat(headline.contains("masih kurang")).isEqualTo(main != null && main.signedGap() > 0);
        assertThat(headline.contains("tepat tercapai")).isEqualTo(main != null && main.signedGap() == 0);
        assertThat(headline.contains("sudah terlampaui")).isEqualTo(main != null && main.signedGap() < 0);
        assertThat(headline.startsWith("Belum ada angka")).isEqualTo(figure.count() == null);
    }

    @Property(tries = 300)
    void ranks_and_gaps_of_the_table_agree_with_the_people(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        Optional<Table> table = table(briefing(figure, Lang.EN), "areas");
        if (table.isEmpty()) {
            return;
        }
        List<String> ranks = column(table.get(), "Rank");
        List<Child> rated = rated(figure);
        boolean alike = rated.stream().map(Child::cakupan).distinct().count() == 1 && rated.size() > 1;
        assertThat(table.get().rows())
                .hasSameSizeAs(figure.children().stream().filter(child -> child.registered() != null).toList());
        boolean whole = rated.size() == figure.children().size();
        assertThat(ranks).isEqualTo(figure.count() == null || alike || !whole || rated.isEmpty() ? List.of()
                : rated.stream().map(child -> String.valueOf(child.rank())).toList());
        figure.targets().stream().filter(target -> target.percentage() != null)
                .filter(target -> target.indicator() == Indicator.cakupan).findFirst()
                .ifPresent(target -> gaps(figure, target, column(table.get(), "From ")));
    }

    private static void gaps(Figure figure, Target target, List<String> gaps) {
        for (int i = 0; i < gaps.size(); i++) {
            Child child = figure.children().get(i);
            long needed = target.percentage().longValueExact() * child.population();
            long has = child.registered() * 100;
            char sign = gaps.get(i).charAt(0);
            assertThat(sign == '−').as(gaps.get(i)).isEqualTo(has < needed);
            assertThat(has - needed < 100 || sign == '+').as(gaps.get(i)).isTrue();
        }
    }

    @Property(tries = 300)
    void the_areas_named_highest_and_lowest_are_first_and_last(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        for (Sentence said : section(briefing(figure, Lang.ID), "areas").map(Section::sentences).orElse(List.of())) {
            if (said.text().contains("akupan tertinggi")) {
                List<Child> all = rated(figure);
                assertThat(all).hasSameSizeAs(figure.children());
                assertThat(said.text()).contains(all.get(0).name()).endsWith(").");
                assertThat(said.text().substring(said.text().indexOf("terendah"))).contains(all.get(all.size() - 1).name());
            }
        }
    }

    @Property(tries = 300)
    void all_but_a_few_are_below_the_target_where_these_few_are_not(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        Optional<Target> target = figure.targets().stream().filter(each -> each.percentage() != null)
                .filter(each -> each.indicator() == Indicator.cakupan).findFirst();
        List<Child> rated = rated(figure);
        List<Child> reaching = rated.stream().filter(child -> target.isPresent() && child.registered() * 100 >= target.get()
                .percentage().longValueExact() * child.population()).toList();
        boolean alike = rated.stream().map(Child::cakupan).distinct().count() == 1;
        boolean few = !reaching.isEmpty() && reaching.size() <= 3 && rated.size() - reaching.size() > 3;
        List<String> said = section(briefing(figure, Lang.ID), "areas").map(Section::sentences).orElse(List.of()).stream()
                .map(Sentence::text).filter(text -> text.contains(" kecuali ")).toList();
        assertThat(said).hasSize(target.isPresent() && few && !alike ? 1 : 0);
        for (String text : said) {
            String exceptions = text.substring(text.indexOf(" kecuali "), text.indexOf(" masih di bawah"));
            assertThat(rated).filteredOn(child -> exceptions.contains(child.name() + " (")).isEqualTo(reaching);
            boolean estimated = rated.stream().anyMatch(child -> child.cakupanProvenance() == Provenance.ESTIMATED);
            assertThat(text.toLowerCase(Locale.ROOT).contains("menurut perkiraan, semua")).isEqualTo(estimated);
            boolean whole = rated.size() == figure.children().size()
                    && (figure.territory() == null || figure.territory().complete());
            assertThat(text.contains("yang diketahui kecuali")).isNotEqualTo(whole);
        }
    }

    @Property(tries = 300)
    void an_office_that_is_not_wholly_known_has_no_figure_and_no_word_for_all(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        if (figure.territory() != null && !figure.territory().complete()) {
            Briefing briefing = briefing(figure, Lang.ID);
            assertThat(briefing.keyFigures()).isEmpty();
            assertThat(texts(briefing)).noneMatch(text -> text.endsWith(" mempunyai angka cakupan."))
                    .noneMatch(text -> text.matches("\\d+ dari \\d+ (kabupaten|kota|kabupaten/kota|cabang) masih .*"));
        }
    }

    @Property(tries = 300)
    void a_verdict_says_more_where_ours_is_more(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        Optional<Table> table = table(briefing(figure, Lang.ID), "reported");
        List<Comparison> shown = figure.published().stream().filter(comparison -> comparison.figure().segment() == null
                || !comparison.figure().scope().equals(figure.scope().code())
                || comparison.figure().indicator() != id.cakupan.reporting.coverage.Published.Measure.keaktifan).toList();
        List<String> verdicts = table.map(found -> column(found, "Penilaian")).orElse(List.of());
        assertThat(verdicts).hasSameSizeAs(shown);
        for (int i = 0; i < shown.size(); i++) {
            Comparison comparison = shown.get(i);
            boolean differs = comparison.verdict() == Comparison.Verdict.DIFFERS;
            boolean more = differs && comparison.difference().signum() > 0;
            boolean less = differs && comparison.difference().signum() < 0;
            assertThat(verdicts.get(i).matches(".*lebih (tinggi|banyak)(;.*)?")).as(verdicts.get(i)).isEqualTo(more);
            assertThat(verdicts.get(i).matches(".*lebih (rendah|sedikit)(;.*)?")).as(verdicts.get(i)).isEqualTo(less);
            assertThat(verdicts.get(i).equals("hanya dilaporkan"))
                    .isEqualTo(comparison.verdict() == Comparison.Verdict.NOT_COMPARED);
        }
    }

    @Property(tries = 300)
    void growth_of_visits_has_the_direction_of_the_visits(@ForAll long seed) {
        Figure figure = RandomFigures.of(seed);
        List<Utilisation> visits = figure.utilisation();
        String said = section(briefing(figure, Lang.ID), "utilisation").map(Section::sentences).orElse(List.of()).stream()
                .map(Sentence::text).filter(text -> text.startsWith("Pemanfaatan ")).findFirst().orElse("");
        if (!said.isEmpty()) {
            assertThat(said.contains("lebih banyak")).isEqualTo(visits.get(0).visits() > visits.get(1).visits());
            assertThat(said.contains("lebih sedikit")).isEqualTo(visits.get(0).visits() < visits.get(1).visits());
            assertThat(said.contains("naik")).isEqualTo(visits.get(0).perDay() > visits.get(1).perDay());
            assertThat(said.contains("turun")).isEqualTo(visits.get(0).perDay() < visits.get(1).perDay());
        }
    }

    private static List<Child> rated(Figure figure) {
        return figure.children().stream().filter(child -> child.cakupan() != null).toList();
    }

    private static Briefing briefing(Figure figure, Lang lang) {
        return Materials.briefing(figure, register(NarrativeTest.DROPBOX), false, lang, NOW);
    }

    private static Optional<Section> section(Briefing briefing, String id) {
        return briefing.sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    private static Optional<Table> table(Briefing briefing, String id) {
        return section(briefing, id).map(Section::table);
    }

    /** Values of the column whose title begins so; none where the table has no such column. */
    private static List<String> column(Table table, String title) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).title().startsWith(title)).boxed()
                .flatMap(i -> table.rows().stream().map(row -> row.get(i).text())).toList();
    }

    private static List<String> texts(Briefing briefing) {
        Stream<String> values = briefing.sections().stream().filter(section -> section.table() != null)
                .flatMap(section -> section.table().rows().stream()).flatMap(List::stream).map(Table.Value::text);
        return Stream.concat(NumbersTest.sentences(briefing).map(Sentence::text), values).toList();
    }
}
