package id.cakupan.measure.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final Path PROJECT = Path.of("..");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int FAMILIES = 20_000;

    private static final List<List<Person>> INVENTED = new ArrayList<>();

    @BeforeAll
    static void invent() {
        Families families = new Families(PROJECT, 7, DAY);
        for (int i = 0; i < FAMILIES; i++) {
            INVENTED.add(families.next());
        }
    }

    @Test
    void a_nik_is_given_once_fits_its_person_and_carries_a_serial_that_is_never_issued() {
        Set<String> niks = new HashSet<>();
        people().forEach(person -> {
            assertThat(niks.add(person.nik())).isTrue();
            int day = person.birthDate().getDayOfMonth() + (person.sex() == Sex.FEMALE ? 40 : 0);
            assertThat(person.nik()).hasSize(16).endsWith("%02d%02d%02d0000".formatted(day,
                    person.birthDate().getMonthValue(), person.birthDate().getYear() % 100));
        });
    }

    @Test
    void a_family_has_one_card_that_no_other_has() {
        Set<String> cards = new HashSet<>();
        INVENTED.forEach(family -> {
            assertThat(cards.add(family.get(0).noKk())).isTrue();
            assertThat(family).extracting(Person::noKk).containsOnly(family.get(0).noKk());
            assertThat(family.get(0).noKk()).hasSize(16);
        });
    }

    @Test
    void nobody_is_unborn_and_no_parent_a_child() {
        INVENTED.forEach(family -> {
            assertThat(family.get(0).relation()).isEqualTo(Relation.HEAD);
            List<Person> parents = family.stream().filter(person -> person.relation() != Relation.CHILD).toList();
            assertThat(parents).extracting(Person::sex).doesNotHaveDuplicates();
            family.stream().filter(person -> person.relation() == Relation.CHILD).forEach(child -> {
                assertThat(child.birthDate()).isBeforeOrEqualTo(DAY);
                assertThat(parents).allSatisfy(
                        parent -> assertThat(Period.between(parent.birthDate(), child.birthDate()).getYears())
                                .isGreaterThanOrEqualTo(17));
            });
        });
    }

    @Test
    void segments_and_provinces_have_the_shares_of_the_country() {
        double all = people().count();
        Map<Segment, Long> segments = people().collect(groupingBy(Person::segment, counting()));
        assertThat(segments.get(Segment.PBI_APBN) / all).isCloseTo(0.443, within(0.01));
        assertThat(segments.get(Segment.BP) / all).isCloseTo(0.025, within(0.005));
        double westJava = people().filter(person -> person.district().startsWith("32.")).count();
        assertThat(westJava / all).isCloseTo(51_300_000 / 284_973_643.0, within(0.01));
        assertThat(people().filter(person -> person.point().equals("DROPBOX_FKTP_BANYUASIN")))
                .allSatisfy(person -> assertThat(person.district()).startsWith("16.07."));
    }

    @Test
    void the_same_seed_gives_the_same_people() throws IOException {
        assertThat(written(3)).isEqualTo(written(3)).isNotEqualTo(written(4)).hasLineCount(501);
    }

    private static String written(long seed) throws IOException {
        StringWriter out = new StringWriter();
        InventPeople.write(InventPeople.Form.csv, PROJECT, 500, seed, DAY, out);
        return out.toString();
    }

    @Test
    void where_a_nik_is_taken_the_day_moves_on_and_then_the_district() {
        Niks niks = new Niks(List.of("16.07.01", "16.07.02"));
        LocalDate born = LocalDate.of(1990, 3, 12);
        List<Niks.Issued> issued = Stream.generate(() -> niks.issue(0, born, Sex.FEMALE)).limit(62).toList();
        assertThat(issued).extracting(Niks.Issued::nik).doesNotHaveDuplicates();
        assertThat(issued.get(0)).isEqualTo(new Niks.Issued("1607015203900000", born));
        assertThat(issued.get(30)).isEqualTo(new Niks.Issued("1607015104900000", LocalDate.of(1990, 4, 11)));
        assertThat(issued.get(31)).isEqualTo(new Niks.Issued("1607025203900000", born));
        assertThat(niks.issue(0, born, Sex.MALE).nik()).isEqualTo("1607011203900000");
    }

    private static Stream<Person> people() {
        return INVENTED.stream().flatMap(List::stream);
    }
}
