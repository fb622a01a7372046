package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.narrative.Lang;

/**
 * What a briefing is made of, as both peers gave it at one time. The same material always makes the same briefing.
 *
 * @param register null where the register was not asked, because an earlier state of knowledge is wanted
 * @param editionAsked whether the reader chose the population edition
 * @param readAt when the peers were asked
 */
public record Material(Figure figure, ChannelAnswer.Found register, boolean editionAsked, Instant readAt) {

    public Material {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(readAt);
    }

    /** The briefing in a language. */
    public Briefing in(Lang lang) {
        return Briefing.of(figure, Optional.ofNullable(register), editionAsked, lang, readAt);
    }
}
