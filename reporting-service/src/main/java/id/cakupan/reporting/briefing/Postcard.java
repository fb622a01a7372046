package id.cakupan.reporting.briefing;

import java.util.ArrayList;
import java.util.List;

import id.cakupan.reporting.narrative.KeyFigure;
import id.cakupan.reporting.narrative.Lang;
import id.cakupan.reporting.picture.Card;

/** The head of a briefing as a picture to send. */
final class Postcard {

    private Postcard() {
    }

    /** @param imprint null for a draft */
    static byte[] of(Briefing briefing, Imprint imprint) {
        Lang lang = briefing.language();
        List<Card.Figure> figures = briefing.keyFigures().stream().map(Postcard::figure).toList();
        return Card
                .png(new Card.Words(briefing.scope().name(), briefing.day(), status(imprint, lang), briefing.headline().text(),
                        figures, foot(briefing, imprint, lang),
                        imprint == null ? null : new Card.Code(imprint.place().qr().size(), imprint.place().qr().path())));
    }

    private static Card.Figure figure(KeyFigure key) {
        String detail = key.detail().text();
        return new Card.Figure(key.label().text(), key.value().text(),
                key.mark() == null ? detail : detail + "; " + key.mark());
    }

    private static String status(Imprint imprint, Lang lang) {
        return imprint == null ? lang.say("DRAF, belum diterbitkan", "DRAFT, not issued")
                : lang.say("Terbitan nomor ", "Issue number ") + imprint.number() + ", " + lang.day(imprint.issuedOn());
    }

    private static List<String> foot(Briefing briefing, Imprint imprint, Lang lang) {
        Stamp stamp = briefing.stamp();
        List<String> lines = new ArrayList<>();
        if (!stamp.sources().isEmpty()) {
            lines.add(lang.say("Sumber: ", "Sources: ") + String.join("; ", stamp.sources()));
        }
        if (stamp.populationEdition() != null) {
            lines.add(lang.say("Edisi penduduk: ", "Population edition: ") + stamp.populationEdition());
        }
        lines.add(lang.say("Sebagaimana diketahui ", "As known at ") + lang.instant(stamp.knownAt()));
        if (imprint != null) {
            lines.add(imprint.code() + "  ·  " + imprint.place().form());
        }
        return lines;
    }
}
