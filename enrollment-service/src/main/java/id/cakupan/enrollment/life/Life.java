package id.cakupan.enrollment.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.cakupan.enrollment.entitlement.Entitlement;
import id.cakupan.enrollment.ledger.Cause;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.life.MemberLife.Stay;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particular;
import id.cakupan.enrollment.participant.Particulars;

/**
 * All that is known of a membership: events in the order in which they were recorded. What it was on a day, and which rows
 * of the ledger belong to it, follow from them and from nothing else.
 */
final class Life {

    private static final Comparator<LifeEvent> BY_SEQ = Comparator.comparingInt(LifeEvent::seq);
    static final Life NOTHING_YET = new Life(List.of());

    private final List<LifeEvent> events;
    private final List<Step> steps;

    /** An event in force, between what was before and after it. */
    record Step(LifeEvent event, Standing before, Standing after) {

        /** To who is no member, nothing happens but that she becomes one. */
        static Step of(Standing before, LifeEvent event) {
            boolean concerned = before.isCounted() || event.kind().founds() || event.kind() == LifeEventKind.MERGED;
            return new Step(event, before, concerned ? before.after(event) : before);
        }

        boolean fits() {
            return before.ending() != null || event.kind().follows(before, event.facets());
        }

        /** The count that it ends, null where it ends none. */
        Entry out() {
            return changes() && before.isCounted() ? entry(before, event.facets().out()) : null;
        }

        /** The count that it begins, likewise. */
        Entry in() {
            return changes() && after.isCounted() ? entry(after, event.facets().in()) : null;
        }

        private boolean changes() {
            return !(before.isCounted() && after.isCounted() ? before.count().equals(after.count())
                    : before.isCounted() == after.isCounted());
        }

        private Entry entry(Standing standing, Cause cause) {
            return new Entry(event.effectiveOn(), standing.count(), cause, event.channel());
        }
    }

    /** What a row of the ledger says of one person, but for its sign. */
    record Entry(LocalDate day, Count count, Cause cause, String channel) {
    }

    /** @param events in the order of their seq */
    Life(List<LifeEvent> events) {
        this.events = List.copyOf(events);
        this.steps = steps(this.events);
    }

    private static List<Step> steps(List<LifeEvent> events) {
        Set<Integer> undone = undone(events);
        Map<Integer, Integer> ranks = ranks(events);
        List<LifeEvent> inForce = events.stream()
                .filter(event -> event.kind() != LifeEventKind.UNDONE && !undone.contains(event.seq()))
                .sorted(Comparator.comparing(LifeEvent::effectiveOn).thenComparing(event -> ranks.get(event.seq()))
                        .thenComparing(BY_SEQ))
                .toList();
        List<Step> steps = new ArrayList<>();
        Standing standing = Standing.NONE;
        for (LifeEvent event : inForce) {
            Step step = Step.of(standing, event);
            steps.add(step);
            standing = step.after();
        }
        return steps;
    }

    /** From the last to the first: what is undone itself undoes nothing. */
    private static Set<Integer> undone(List<LifeEvent> events) {
        Set<Integer> undone = new HashSet<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            LifeEvent event = events.get(i);
            if (event.undoes() != null && !undone.contains(event.seq())) {
                undone.add(event.undoes());
            }
        }
        return undone;
    }

    private static Map<Integer, Integer> ranks(List<LifeEvent> events) {
        Map<Integer, Integer> ranks = new HashMap<>();
        events.forEach(event -> ranks.put(event.seq(), event.undoes() == null ? event.seq() : ranks.get(event.undoes())));
        return ranks;
    }

    List<LifeEvent> events() {
        return events;
    }

    /** Events in force, in the order of their days. */
    List<Step> steps() {
        return steps;
    }

    boolean isInForce(int seq) {
        return events.stream().anyMatch(event -> event.seq() == seq) && !undone(events).contains(seq);
    }

    Life with(LifeEvent event) {
        List<LifeEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Life(more);
    }

    /** As it was known at an instant. */
    Life knownAt(Instant instant) {
        return new Life(events.stream().filter(event -> !event.recordedAt().isAfter(instant)).toList());
    }

    /** At the end of a day. */
    Standing on(LocalDate day) {
        Standing standing = Standing.NONE;
        for (Step step : steps) {
            if (!step.event().effectiveOn().isAfter(day)) {
                standing = step.after();
            }
        }
        return standing;
    }

    /** After all that is known. */
    Standing newest() {
        return steps.isEmpty() ? Standing.NONE : steps.get(steps.size() - 1).after();
    }

    /** By what she is known at the end of a day, from what she was entered with. */
    Particulars particulars(LocalDate day, Particulars entered) {
        Particulars known = entered;
        for (Step step : steps) {
            if (!step.event().effectiveOn().isAfter(day)) {
                known = known.with(step.event().facets().particulars());
            }
        }
        return known;
    }

    /** Where she belongs at the end of a day, from where she was entered. */
    Stay stay(LocalDate day, Belonging entered) {
        Belonging belonging = entered;
        LocalDate from = null;
        for (Step step : steps) {
            Belonging sets = step.event().facets().belonging();
            LocalDate turn = step.event().effectiveOn();
            if (sets != null && turn.isAfter(day)) {
                return new Stay(belonging, from, turn.minusDays(1));
            }
            if (sets != null) {
                belonging = sets;
                from = turn;
            }
        }
        return new Stay(belonging, from, null);
    }

    /** Whether anything was ever recorded that changed it. */
    boolean changesBelonging() {
        return events.stream().anyMatch(event -> event.facets().belonging() != null);
    }

    /** What is stated of what a member is entitled to at the end of a day; who is none has nothing, also not from before. */
    Entitlement entitlement(LocalDate day) {
        Entitlement stated = Entitlement.NONE;
        for (Step step : steps) {
            if (!step.event().effectiveOn().isAfter(day)) {
                stated = step.after().isCounted() ? stated.with(step.event().facets().entitlement()) : Entitlement.NONE;
            }
        }
        return stated;
    }

    /** The day from which the last facility of a member holds, which may lie ahead; null where she has none. */
    LocalDate facilitySince() {
        return facilitySince(LocalDate.MAX);
    }

    /** The same of the one that she has at the end of a day. */
    LocalDate facilitySince(LocalDate day) {
        LocalDate since = null;
        for (Step step : steps) {
            if (!step.event().effectiveOn().isAfter(day)) {
                boolean chosen = step.event().facets().entitlement().facility() != null;
                since = !step.after().isCounted() ? null : chosen ? step.event().effectiveOn() : since;
            }
        }
        return since;
    }

    /** As if an event had never been recorded; only to ask how she stands and what she is entitled to. */
    Life without(int seq) {
        return new Life(events.stream().filter(event -> event.seq() != seq).toList());
    }

    /** What an event is about, also where it takes others back. */
    LifeEventKind subject(int seq) {
        LifeEvent event = events.get(seq - 1);
        return event.kind() == LifeEventKind.UNDONE ? subject(event.undoes()) : event.kind();
    }

    /** Whether anything was ever recorded that changed her particulars. */
    boolean changesParticulars() {
        return events.stream().anyMatch(event -> !event.facets().particulars().isEmpty());
    }

    /** The numbers of every card that was issued to her up to a day. */
    Set<String> cards(LocalDate day) {
        Set<String> cards = new LinkedHashSet<>();
        steps.stream().filter(step -> !step.event().effectiveOn().isAfter(day))
                .map(step -> step.event().facets().particulars().text(Particular.CARD_NUMBER)).filter(Objects::nonNull)
                .forEach(cards::add);
        return cards;
    }

    /** The steps that do not fit here, but for those that did not fit in the other life either. */
    List<Step> misfitsBeside(Life other) {
        Set<Integer> before = new HashSet<>();
        other.steps.stream().filter(step -> !step.fits()).forEach(step -> before.add(step.event().seq()));
        return steps.stream().filter(step -> !step.fits() && !before.contains(step.event().seq())).toList();
    }

    /** Whether two events in force replace the same one. */
    boolean hasRivals() {
        Set<Integer> replaced = new HashSet<>();
        return steps.stream().map(step -> step.event().undoes()).filter(Objects::nonNull).anyMatch(seq -> !replaced.add(seq));
    }

    /** The event of a kind in force that was recorded last, or null. */
    LifeEvent last(LifeEventKind kind) {
        return steps.stream().map(Step::event).filter(event -> event.kind() == kind).max(BY_SEQ).orElse(null);
    }

    /** The day of the last step that does something. */
    Optional<LocalDate> lastTurn(Predicate<Step> something) {
        return steps.stream().filter(something).map(step -> step.event().effectiveOn()).reduce((one, later) -> later);
    }

    /** The step of an event, or null where it is not in force. */
    Step step(int seq) {
        return steps.stream().filter(step -> step.event().seq() == seq).findFirst().orElse(null);
    }
}
