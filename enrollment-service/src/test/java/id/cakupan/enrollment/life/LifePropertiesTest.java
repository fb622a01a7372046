package id.cakupan.enrollment.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.ledger.Movement;
import id.cakupan.enrollment.ledger.Reason;
import id.cakupan.enrollment.ledger.Segment;
import id.cakupan.enrollment.ledger.Status;
import id.cakupan.enrollment.life.LifeEvent.Rows;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every life, in whatever order its events come to be known, and of what it leaves in the ledger. */
class LifePropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;
    private static final Instant FIRST = Instant.parse("2026-06-01T00:00:00Z");

    /** A ledger with numbered rows, and the life of the one person in it. */
    private static final class Ledger {

        final List<Movement> rows = new ArrayList<>();
        Life life = Life.NOTHING_YET;

        /** Records what fits, as the register does. */
        boolean record(LifeEvent draft) {
            LifeEvent event = at(draft, life.events().size() + 1);
            if (event.undoes() != null && !life.isInForce(event.undoes())) {
                return false;
            }
            Life after = life.with(event);
            if (!after.misfitsBeside(life).isEmpty()) {
                return false;
            }
            LedgerChange change = new LedgerChange(life, after);
            List<Long> ids = new ArrayList<>();
            change.movements().forEach(movement -> {
                rows.add(movement);
                ids.add((long) rows.size());
            });
            Map<Integer, Rows> moved = change.rows(after, ids);
            life = new Life(after.events().stream().map(known -> with(known, moved.getOrDefault(known.seq(), known.rows())))
                    .toList());
            return true;
        }

        private static LifeEvent at(LifeEvent draft, int seq) {
            return new LifeEvent(seq, draft.kind(), draft.effectiveOn(), FIRST.plusSeconds(seq), "officer", draft.facets(),
                    draft.undoes(), draft.channel(), null, null, Rows.NONE);
        }

        private static LifeEvent with(LifeEvent event, Rows rows) {
            return new LifeEvent(event.seq(), event.kind(), event.effectiveOn(), event.recordedAt(), event.recordedBy(),
                    event.facets(), event.undoes(), event.channel(), event.note(), event.act(), rows);
        }

        /** Sums of the rows up to a day that are not 0. */
        Map<Count, Long> sums(LocalDate day) {
            Map<Count, Long> sums = new HashMap<>();
            rows.stream().filter(row -> !row.effectiveOn().isAfter(day))
                    .forEach(row -> sums.merge(row.count(), row.participants(), Long::sum));
            sums.values().removeIf(sum -> sum == 0);
            return sums;
        }
    }

    @Property(tries = 2000)
    void on_every_day_the_ledger_counts_her_as_she_stands(@ForAll("lives") List<LifeEvent> drafts) {
        Ledger ledger = new Ledger();
        for (LifeEvent draft : drafts) {
            ledger.record(draft);
            for (int day = 0; day <= DAYS; day++) {
                Standing standing = ledger.life.on(START.plusDays(day));
                assertThat(ledger.sums(START.plusDays(day)))
                        .isEqualTo(standing.isCounted() ? Map.of(standing.count(), 1L) : Map.of());
            }
        }
        assertThat(ledger.life.newest()).isEqualTo(ledger.life.on(START.plusDays(DAYS)));
    }

    @Property(tries = 1000)
    void she_stands_as_a_plain_reading_of_the_events_says(@ForAll("lives") List<LifeEvent> drafts) {
        Ledger ledger = new Ledger();
        drafts.forEach(ledger::record);
        for (int day = 0; day <= DAYS; day++) {
            Standing standing = ledger.life.on(START.plusDays(day));
            List<Object> derived = Arrays.asList(standing.district(), standing.segment(), standing.status(),
                    standing.reason(), standing.ending());
            assertThat(derived).isEqualTo(plainly(ledger.life.events(), START.plusDays(day)));
        }
    }

    /** Day by day, from the events alone. */
    private static List<Object> plainly(List<LifeEvent> events, LocalDate until) {
        boolean[] gone = new boolean[events.size() + 1];
        for (int seq = events.size(); seq >= 1; seq--) {
            Integer undoes = events.get(seq - 1).undoes();
            if (!gone[seq] && undoes != null) {
                gone[undoes] = true;
            }
        }
        Object[] state = new Object[5];
        for (LocalDate day = START; !day.isAfter(until); day = day.plusDays(1)) {
            for (int place = 1; place <= events.size(); place++) {
                for (LifeEvent event : events) {
                    int stands = event.seq();
                    while (events.get(stands - 1).undoes() != null) {
                        stands = events.get(stands - 1).undoes();
                    }
                    boolean now = event.effectiveOn().equals(day) && stands == place && !gone[event.seq()];
                    if (now && event.kind() != LifeEventKind.UNDONE && state[4] == null) {
                        apply(event, state);
                    }
                }
            }
        }
        return Arrays.asList(state);
    }

    private static void apply(LifeEvent event, Object[] state) {
        boolean member = state[2] != null;
        Facets sets = event.facets();
        if (event.kind() == LifeEventKind.REGISTERED && member) {
            return;
        }
        if (sets.ending() != null) {
            state[2] = null;
            state[3] = null;
            boolean forGood = sets.ending() != Ending.GUGUR;
            state[0] = forGood ? state[0] : null;
            state[1] = forGood ? state[1] : null;
            state[4] = forGood ? sets.ending() : null;
            return;
        }
        if (sets.district() != null && !(member && event.kind() == LifeEventKind.FIRST_PAYMENT)) {
            state[0] = sets.district();
        }
        if (sets.segment() != null && !(member && event.kind() == LifeEventKind.FIRST_PAYMENT)) {
            state[1] = sets.segment();
        }
        if (sets.status() != null) {
            state[2] = sets.status();
            state[3] = sets.reason();
        }
    }

    @Property(tries = 1000)
    void what_was_known_at_an_instant_never_changes(@ForAll("lives") List<LifeEvent> drafts) {
        Ledger ledger = new Ledger();
        Map<Instant, List<Standing>> known = new HashMap<>();
        for (LifeEvent draft : drafts) {
            if (ledger.record(draft)) {
                known.put(FIRST.plusSeconds(ledger.life.events().size()), days(ledger.life));
            }
        }
        known.forEach((instant, standings) -> assertThat(days(ledger.life.knownAt(instant))).isEqualTo(standings));
    }

    private static List<Standing> days(Life life) {
        return Stream.iterate(START, day -> day.plusDays(1)).limit(DAYS).map(life::on).toList();
    }

    @Property(tries = 1000)
    void each_row_is_taken_back_once_at_most_with_cause_and_day_of_its_own(@ForAll("lives") List<LifeEvent> drafts) {
        Ledger ledger = new Ledger();
        drafts.forEach(ledger::record);
        List<Long> corrected = ledger.rows.stream().map(Movement::corrects).filter(Objects::nonNull).toList();
        assertThat(corrected).doesNotHaveDuplicates();
        for (Movement row : ledger.rows) {
            if (row.corrects() != null) {
                Movement earlier = ledger.rows.get(Math.toIntExact(row.corrects()) - 1);
                assertThat(row).isEqualTo(new Movement(earlier.effectiveOn(), earlier.count(), earlier.cause(),
                        earlier.channelCode(), -earlier.participants(), row.corrects()));
                assertThat(earlier.corrects()).isNull();
            }
        }
    }

    @Property(tries = 1000)
    void undoing_and_undoing_that_leaves_what_was(@ForAll("lives") List<LifeEvent> drafts, @ForAll int which) {
        Ledger ledger = new Ledger();
        drafts.forEach(ledger::record);
        List<Standing> before = days(ledger.life);
        int last = ledger.life.events().size();
        if (last > 0 && ledger.record(undone(1 + Math.floorMod(which, last))) && ledger.record(undone(last + 1))) {
            assertThat(days(ledger.life)).isEqualTo(before);
            assertThat(ledger.sums(START.plusDays(DAYS)).values()).allMatch(sum -> sum == 1);
            assertThat(ledger.life.isInForce(last + 1)).isFalse();
        }
    }

    @Property(tries = 1000)
    void nobody_who_has_died_is_counted(@ForAll("lives") List<LifeEvent> drafts) {
        Ledger ledger = new Ledger();
        drafts.forEach(ledger::record);
        ledger.life.steps().stream().filter(step -> step.event().kind() == LifeEventKind.DECEASED).findFirst()
                .map(step -> step.event().effectiveOn()).filter(day -> !ledger.life.on(day).isCounted())
                .ifPresent(day -> assertThat(ledger.sums(START.plusDays(DAYS))).isEmpty());
        assertThat(ledger.life.steps()).filteredOn(step -> step.before().ending() != null)
                .allMatch(step -> !step.after().isCounted());
    }

    @Provide
    static Arbitrary<List<LifeEvent>> lives() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
        Arbitrary<LifeEvent> founding = Combinators
                .combine(days, Arbitraries.of(LifeEventKind.FIRST_PAYMENT, LifeEventKind.REGISTERED, LifeEventKind.TAKEN_OVER))
                .as((day, kind) -> event(kind, day, founding(kind), null));
        Arbitrary<Facets> facets = Arbitraries.oneOf(Arbitraries.of("A", "B", "C").map(Facets::district),
                Arbitraries.of(Segment.PBPU, Segment.PBI_APBN, Segment.PPU_BU)
                        .map(segment -> Facets.segment(segment, Status.AKTIF, Reason.NONE)),
                Arbitraries.of(Deactivation.values())
                        .map(known -> Facets.status(Status.NON_AKTIF, known.reason(), known.cause())),
                Arbitraries.just(Facets.status(Status.AKTIF, Reason.NONE, Cause.REACTIVATED)),
                Arbitraries.just(Facets.status(Status.AKTIF_PHK, Reason.NONE, Cause.EMPLOYMENT_ENDED)),
                Arbitraries.of(Facets.ending(Ending.MENINGGAL, Cause.DECEASED), Facets.ending(Ending.GUGUR, Cause.LAPSED),
                        Facets.ending(Ending.DIGABUNG, Cause.MERGED), Facets.NOTHING));
        Arbitrary<Integer> undoes = Arbitraries.integers().between(1, 8).injectNull(0.7);
        Arbitrary<LifeEvent> later = Combinators.combine(days, facets, undoes)
                .as((day, sets, earlier) -> event(kind(sets), day, sets,
                        kind(sets) == LifeEventKind.UNDONE && earlier == null ? Integer.valueOf(2) : earlier));
        Arbitrary<Particulars> changes = Arbitraries.of(Particulars.of(Map.of(Particular.FULL_NAME, "Second")),
                Particulars.of(Map.of(Particular.FULL_NAME, "Third")), Particulars.of(Map.of(Particular.PHONE, "08123456789")),
                Particulars.of(Map.of(Particular.PHONE, "")));
        Arbitrary<LifeEvent> corrections = Combinators.combine(days, changes, undoes)
                .as((day, particulars, earlier) -> new LifeEvent(0, LifeEventKind.IDENTITY_CORRECTED, day, null, null,
                        Facets.particulars(particulars), earlier, Movement.NO_CHANNEL, null, null, Rows.NONE));
        Arbitrary<LifeEvent> anything = Arbitraries.frequencyOf(Tuple.of(6, later), Tuple.of(2, corrections),
                Tuple.of(1, founding));
        return Combinators.combine(founding.list().ofMinSize(1).ofMaxSize(2), anything.list().ofMaxSize(10))
                .as((first, more) -> Stream.concat(first.stream(), more.stream()).toList());
    }

    private static Facets founding(LifeEventKind kind) {
        return switch (kind) {
            case FIRST_PAYMENT -> Facets.membership("A", Segment.PBPU, Status.AKTIF, Reason.NONE, Cause.FIRST_PAYMENT);
            case TAKEN_OVER -> Facets.membership("A", Segment.PPU_BU, Status.AKTIF, Reason.NONE, Cause.TAKEN_OVER);
            default -> Facets.membership("A", Segment.PBPU, Status.MENUNGGU_PEMBAYARAN, Reason.BELUM_BAYAR_PERTAMA, Cause.NEW);
        };
    }

    private static LifeEventKind kind(Facets sets) {
        if (sets.ending() != null) {
            return sets.ending() == Ending.GUGUR ? LifeEventKind.LAPSED
                    : sets.ending() == Ending.DIGABUNG ? LifeEventKind.MERGED : LifeEventKind.DECEASED;
        }
        if (sets.status() == Status.AKTIF_PHK) {
            return LifeEventKind.LAID_OFF;
        }
        if (sets.district() != null) {
            return LifeEventKind.MOVED;
        }
        if (sets.segment() != null) {
            return LifeEventKind.SEGMENT_CHANGED;
        }
        return sets.status() == null ? LifeEventKind.UNDONE
                : sets.status() == Status.AKTIF ? LifeEventKind.REACTIVATED : LifeEventKind.DEACTIVATED;
    }

    private static LifeEvent undone(int seq) {
        return event(LifeEventKind.UNDONE, START, Facets.NOTHING, seq);
    }

    private static LifeEvent event(LifeEventKind kind, LocalDate day, Facets sets, Integer undoes) {
        return new LifeEvent(0, kind, day, null, null, sets, undoes, Movement.NO_CHANNEL, null, null, Rows.NONE);
    }
}
