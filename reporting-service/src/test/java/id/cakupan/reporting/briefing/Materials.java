package id.cakupan.reporting.briefing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import id.cakupan.reporting.coverage.Background;
import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Months;
import id.cakupan.reporting.enrollment.ChannelAnswer;
import id.cakupan.reporting.narrative.BriefingKind;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.narrative.Material;

/** What briefings of tests are made of. */
public final class Materials {

    private static final UUID RUN = UUID.fromString("5d1c8d5e-0b3f-4f0e-9a55-6f3d0a4c2f61");

    private Materials() {
    }

    /** A briefing of what the peers answered, without what lies behind it. */
    public static Material plain(Figure figure, Optional<ChannelAnswer.Found> register, boolean editionAsked, Instant readAt) {
        return new Material(BriefingKind.BRIEFING, figure, register.orElse(null), null, Background.NONE,
                Months.before(figure.asOf()), null, editionAsked, readAt, RUN);
    }

    static Briefing briefing(Figure figure, Optional<ChannelAnswer.Found> register, boolean editionAsked, Lang lang,
            Instant readAt) {
        return Briefing.of(plain(figure, register, editionAsked, readAt), lang);
    }
}
