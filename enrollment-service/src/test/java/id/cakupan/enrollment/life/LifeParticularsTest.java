package id.cakupan.enrollment.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.life.MemberLife.Stay;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.Relationship;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** By what she is known and where she belongs on a day, in whatever order corrections and takings back come. */
class LifeParticularsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;

    @Property(tries = 1000)
    void she_is_known_as_a_plain_reading_of_the_corrections_says(@ForAll("lives") List<LifeEvent> drafts) {
        Life life = life(drafts);
        Particulars entered = Particulars.of(Map.of(Particular.FULL_NAME, "Entered"));
        for (int day = 0; day <= DAYS; day++) {
            LocalDate until = START.plusDays(day);
            Particulars known = life.particulars(until, entered);
            assertThat(known.fullName()).isEqualTo(lastSet(life, Particular.FULL_NAME, until, "Entered"));
            assertThat(known.text(Particular.PHONE)).isEqualTo(lastSet(life, Particular.PHONE, until, null));
        }
    }

    /** The latest day's text; of one day, that of the event which stands last among those of the day; empty is none. */
    private static String lastSet(Life life, Particular particular, LocalDate until, String entered) {
        List<LifeEvent> events = life.events();
        String text = entered;
        LocalDate of = LocalDate.MIN;
        int place = 0;
        for (LifeEvent event : events) {
            String sets = event.facets().particulars().text(particular);
            int stands = event.seq();
            while (events.get(stands - 1).undoes() != null) {
                stands = events.get(stands - 1).undoes();
            }
            boolean later = event.effectiveOn().isAfter(of) || event.effectiveOn().equals(of) && stands > place;
            if (sets != null && life.isInForce(event.seq()) && !event.effectiveOn().isAfter(until) && later) {
                text = sets.isEmpty() ? null : sets;
                of = event.effectiveOn();
                place = stands;
            }
        }
        return text;
    }

    @Property(tries = 1000)
    void a_stay_is_the_same_on_each_of_its_days_and_another_before_and_after(@ForAll("stays") List<LifeEvent> drafts) {
        Life life = life(drafts);
        Belonging entered = new Belonging(new UUID(0, 0), Relationship.LAINNYA, null, null);
        for (int n = 0; n < DAYS; n++) {
            LocalDate day = START.plusDays(n);
            Stay stay = life.stay(day, entered);
            assertThat(stay.belonging()).isEqualTo(lastBelonging(life, day, entered));
            LocalDate from = stay.from() == null ? START : stay.from();
            LocalDate to = stay.to() == null ? START.plusDays(DAYS) : stay.to();
            assertThat(from.datesUntil(to.plusDays(1))).allMatch(other -> life.stay(other, entered).equals(stay)).contains(day);
            if (stay.to() != null) {
                assertThat(life.stay(stay.to().plusDays(1), entered).from()).isEqualTo(stay.to().plusDays(1));
            }
        }
    }

    private static Belonging lastBelonging(Life life, LocalDate until, Belonging entered) {
        return life.steps().stream().map(step -> step.event()).filter(event -> !event.effectiveOn().isAfter(until))
                .map(event -> event.facets().belonging()).filter(Objects::nonNull).reduce((earlier, later) -> later)
                .orElse(entered);
    }

    @Provide
    Arbitrary<List<LifeEvent>> stays() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
        Arbitrary<Belonging> belongings = Arbitraries.of(Belonging.NONE,
                new Belonging(new UUID(0, 1), Relationship.ANAK, null, null), new Belonging(new UUID(0, 2), null, null, null));
        Arbitrary<Integer> undoes = Arbitraries.integers().between(1, 6).injectNull(0.7);
        return Combinators.combine(days, belongings, undoes).as((day, belonging, earlier) -> new LifeEvent(0,
                LifeEventKind.FAMILY_CHANGED, day, null, null, Facets.belonging(belonging), earlier, Movement.NO_CHANNEL, null,
                null,
                Rows.NONE)).list().ofMaxSize(8);
    }

    private static Life life(List<LifeEvent> drafts) {
        Life life = Life.NOTHING_YET;
        for (LifeEvent draft : drafts) {
            LifeEvent event = draft.numbered(life.events().size() + 1);
            if (event.undoes() == null || life.isInForce(event.undoes())) {
                life = life.with(event);
            }
        }
        return life;
    }

    @Provide
    Arbitrary<List<LifeEvent>> lives() {
        return LifePropertiesTest.lives();
    }
}
