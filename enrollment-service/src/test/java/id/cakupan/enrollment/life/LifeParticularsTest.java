package id.cakupan.enrollment.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** By what she is known on a day, in whatever order corrections and takings back come. */
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
