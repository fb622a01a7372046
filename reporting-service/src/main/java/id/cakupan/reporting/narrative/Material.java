package id.cakupan.reporting.narrative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Months;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.enrollment.WorkAnswer;
import id.cakupan.reporting.enrollment.WorkCounts;

/**
 * What a briefing is made of, as both peers gave it at one time. The same material always makes the same briefing.
 *
 * @param register null where the register was not asked, because an earlier state of knowledge is wanted
 * @param work null where it was not asked for: it is of the present only, and not told by every kind
 * @param since the day from whose end on changes are told
 * @param previous what was issued about the scope before {@code since} was chosen for it; null where nothing was
 * @param editionAsked whether the reader chose the population edition
 * @param readAt when the peers were asked
 * @param run names that asking, in every file that is made of it; null in what an earlier release kept
 */
public record Material(BriefingKind kind, Figure figure, ChannelAnswer.Found register, WorkAnswer work,
        Background background, LocalDate since, Previous previous, boolean editionAsked, Instant readAt, UUID run) {

    /** What was kept by a release that knew only figures and channels is read as a briefing of these. */
    public Material {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(readAt);
        kind = kind == null ? BriefingKind.BRIEFING : kind;
        background = background == null ? Background.NONE : background;
        since = since == null ? Months.before(figure.asOf()) : since;
    }

    /** What was answered alone: two askings with the same answers are equal in it. */
    @JsonIgnore
    public Material answers() {
        return new Material(kind, figure, register, work, background, since, previous, editionAsked, Instant.EPOCH, null);
    }

    /** Channels and programmes, where the register was asked. */
    @JsonIgnore
    Optional<ChannelAnswer.Found> channels() {
        return Optional.ofNullable(register);
    }

    /** How much work is open, where the register was asked and knows an area of the scope. */
    @JsonIgnore
    Optional<WorkCounts> openWork() {
        return Optional.ofNullable(work).map(WorkAnswer::counts).filter(counts -> counts.areasKnown() > 0);
    }
}
