package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.util.Optional;

import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Months;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/** What briefings of tests are made of. */
public final class Materials {

    private Materials() {
    }

    /** A briefing of what the peers answered, without what lies behind it. */
    public static Material plain(Figure figure, Optional<ChannelAnswer.Found> register, boolean editionAsked, Instant readAt) {
        return new Material(BriefingKind.BRIEFING, figure, register.orElse(null), null, Background.NONE,
                Months.before(figure.asOf()), null, editionAsked, readAt);
    }

    static Briefing briefing(Figure figure, Optional<ChannelAnswer.Found> register, boolean editionAsked, Lang lang,
            Instant readAt) {
        return Briefing.of(plain(figure, register, editionAsked, readAt), lang);
    }
}
