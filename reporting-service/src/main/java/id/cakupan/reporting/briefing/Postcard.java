package id.cakupan.reporting.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
                .png(new Card.Words(briefing.scope().name(), briefing.day(), status(briefing, imprint, lang),
                        briefing.headline().text(),
                        figures, foot(briefing, imprint, lang),
                        imprint == null ? null : imprint.place().qr()));
    }

    private static Card.Figure figure(KeyFigure key) {
        return new Card.Figure(key.label().text(), key.value().text(), key.detail().text(), key.mark());
    }

    private static String status(Briefing briefing, Imprint imprint, Lang lang) {
        String status = imprint == null ? lang.say("DRAF, belum diterbitkan", "DRAFT, not issued")
                : lang.say("Terbitan nomor ", "Issue number ") + imprint.number() + ", " + lang.day(imprint.issuedOn());
        if (imprint != null && !imprint.overridden().isEmpty()) {
            status += lang.say("; walau ada keberatan", "; in spite of objections");
        }
        return briefing.stale() ? status + lang.say("; USANG", "; STALE") : status;
    }

    private static List<String> foot(Briefing briefing, Imprint imprint, Lang lang) {
        Stamp stamp = briefing.stamp();
        List<String> lines = new ArrayList<>();
        if (!stamp.sources().isEmpty()) {
            lines.add(lang.say("Sumber: ", "Sources: ") + String.join("; ", stamp.sources()));
        }
        if (stamp.populationEdition() != null) {
            lines.add(lang.say("Edisi penduduk: ", "Population edition: ") + stamp.populationEdition()
                    + versions(stamp, lang));
        }
        lines.add(lang.say("Sebagaimana diketahui pada ", "As known at ") + lang.instant(stamp.knownAt()));
        if (stamp.run() != null) {
            lines.add(lang.say("Nomor proses: ", "Run: ") + stamp.run());
        }
        if (imprint != null) {
            lines.add(imprint.code() + "  ·  " + imprint.place().form());
        }
        return lines;
    }

    private static String versions(Stamp stamp, Lang lang) {
        return stamp.definitions().isEmpty() ? ""
                : lang.say("; definisi versi ", "; definition version ") + stamp.definitions().stream()
                        .map(Stamp.Definition::version).distinct().collect(Collectors.joining(", "));
    }
}
