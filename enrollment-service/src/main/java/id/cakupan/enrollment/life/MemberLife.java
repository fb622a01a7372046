package id.cakupan.enrollment.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.ledger.Count;
import id.cakupan.enrollment.participant.Belonging;
import id.cakupan.enrollment.participant.Particulars;
import id.cakupan.enrollment.participant.People.Known;

/** All that was known of somebody at an instant: who she is, how she stands and where she belongs on any day. */
public final class MemberLife {

    private final UUID id;
    private final int version;
    private final Known known;
    private final Belonging entered;
    private final Life life;

    /**
     * @param life as it was known then
     * @param entered where she belonged when she was entered
     */
    MemberLife(UUID id, int version, Known known, Life life, Belonging entered) {
        this.id = id;
        this.version = version;
        this.known = known;
        this.life = life;
        this.entered = entered;
    }

    /**
     * Where somebody belongs.
     *
     * @param from first day, null for as long as she is known
     * @param to last day, null for still
     */
    public record Stay(Belonging belonging, LocalDate from, LocalDate to) {
    }

    public UUID id() {
        return id;
    }

    /** At the end of a day. */
    public Particulars particulars(LocalDate day) {
        return life.particulars(day, known.entered());
    }

    /** At the end of a day. */
    public Stay stay(LocalDate day) {
        return life.stay(day, entered);
    }

    /** Her class at the end of a day; empty where it is not known, or she is no member. */
    public Optional<ClassRight> classRight(LocalDate day) {
        Standing standing = life.on(day);
        return standing.isCounted()
                ? Optional.ofNullable(ClassRight.of(standing.segment(), standing.status(), life.entitlement(day).classRight()))
                : Optional.empty();
    }

    /** Who stays of two who were one, null of everybody else. */
    UUID mergedInto() {
        return known.mergedInto();
    }

    /** How many cards were issued to her up to a day. */
    public int cards(LocalDate day) {
        return life.cards(day).size();
    }

    /** The days of whatever happened to her. */
    public List<LocalDate> turns() {
        return life.steps().stream().map(step -> step.event().effectiveOn()).distinct().toList();
    }

    /** Whether a membership of hers has ended on a day by her death, another citizenship or a merge. */
    public boolean hasEnded(LocalDate day) {
        return life.on(day).ending() != null;
    }

    /** As what she is counted at the end of a day; empty where she is not. */
    public Optional<Count> count(LocalDate day) {
        Standing standing = life.on(day);
        return standing.isCounted() ? Optional.of(standing.count()) : Optional.empty();
    }

    /** Whether she is registered on a day. */
    public boolean isCounted(LocalDate day) {
        return life.on(day).isCounted();
    }

    /**
     * Whether she is registered as who earns a wage (PPU) on a day, and has not stopped; arrears of an employer do not matter.
     */
    public boolean isWorker(LocalDate day) {
        return life.on(day).works();
    }

    /** Whether she is registered as a worker on a day, or with one. */
    public boolean isPpu(LocalDate day) {
        return life.on(day).isPpu();
    }

    /** When she stopped working who is inactive by that on a day; empty otherwise. */
    public Optional<LocalDate> stoppedWorking(LocalDate day) {
        LocalDate since = null;
        for (Life.Step step : life.steps()) {
            if (!step.event().effectiveOn().isAfter(day)) {
                since = !step.after().hasStoppedWorking() ? null
                        : step.before().hasStoppedWorking() ? since : step.event().effectiveOn();
            }
        }
        return Optional.ofNullable(since);
    }

    /** How she stands on the day that is asked for. */
    public StandingResponse standing(Asked asked) {
        return StandingResponse.of(id, version, asked.day(), asked.knownAt(), life.on(asked.day()));
    }

    Life life() {
        return life;
    }
}
