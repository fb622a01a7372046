package id.cakupan.reporting.press;

import id.cakupan.reporting.coverage.Figure;
import id.cakupan.reporting.coverage.Utilisation;
import id.cakupan.reporting.lint.Text;
import id.cakupan.reporting.narrative.Lang;

/** Why a figure was not compared, or with what it was. */
final class Notes {

    static final Text OF_NO_KIND = new Text("Angka jenis ini tidak kami bandingkan.", "Figures of this kind are not compared.");
    static final Text BOUND = new Text("Bukan nilai yang pasti: batas, perkiraan, sebagian orang saja, atau pembanding.",
            "No exact value: a bound, told roughly, of some people only, or what is compared with.");
    static final Text NO_PLACE = new Text("Wilayahnya tidak dapat dipastikan.", "The area cannot be told.");
    static final Text NO_DAY = new Text("Waktunya tidak dapat dipastikan.", "The day cannot be told.");
    static final Text AHEAD = new Text("Tanggalnya belum tiba.", "The day is still to come.");
    static final Text UNSURE = new Text("Angka kami lain, tetapi teks tidak jelas menyebut apa yang dihitung.",
            "Ours is another, but the text does not say clearly what is counted.");

    private Notes() {
    }

    static Text named(Resting resting) {
        return new Text("Dibandingkan dengan edisi yang disebut teks: “%s”.".formatted(resting.named()),
                "Compared with the edition that the text names: “%s”.".formatted(resting.named()));
    }

    static Text otherwiseTold(Resting resting, String edition) {
        return new Text(
                "Teks menyebut “%s”; angka itu sama bila memakai edisi lain, %s.".formatted(resting.named(), edition),
                "The text names “%s”; its figure is the same with another edition, %s.".formatted(resting.named(), edition));
    }

    static Text otherEdition(Resting resting, String edition) {
        return new Text(
                "Teks menyebut “%s”; perbandingan ini bertumpu pada edisi lain, %s.".formatted(resting.named(), edition),
                "The text names “%s”; this comparison rests on another edition, %s.".formatted(resting.named(), edition));
    }

    static Text segmentUnknown(long people) {
        return new Text("Segmen %s peserta tidak kami ketahui.".formatted(Lang.ID.number(people)),
                "We do not know the segment of %s participants.".formatted(Lang.EN.number(people)));
    }

    static Text statusUnknown(long people) {
        return new Text("Status %s peserta segmen itu tidak kami ketahui.".formatted(Lang.ID.number(people)),
                "We do not know the status of %s participants of the segment.".formatted(Lang.EN.number(people)));
    }

    static Text target(Figure.Target ours) {
        return new Text("Target kami: %s, milik %s, paling lambat %s.".formatted(measure(ours, Lang.ID), ours.ownerName(),
                Lang.ID.day(ours.due())),
                "Our target: %s, of %s, due %s.".formatted(measure(ours, Lang.EN), ours.ownerName(), Lang.EN.day(ours.due())));
    }

    private static String measure(Figure.Target ours, Lang lang) {
        if (ours.percentage() != null) {
            String number = lang == Lang.ID ? Plain.indonesian(ours.percentage()) : Plain.of(ours.percentage());
            return lang.say("%s persen %s", "%s percent %s").formatted(number, ours.indicator());
        }
        return ours.headcount() != null
                ? lang.say("%s orang", "%s people").formatted(lang.number(ours.headcount()))
                : lang.say("tambahan %s orang", "%s more people").formatted(lang.number(ours.additional()));
    }

    static Text visits(Utilisation ours) {
        return new Text("Kunjungan yang kami punyai: %s sampai %s.".formatted(Lang.ID.day(ours.from()), Lang.ID.day(ours.to())),
                "The visits that we have: %s to %s.".formatted(Lang.EN.day(ours.from()), Lang.EN.day(ours.to())));
    }
}
