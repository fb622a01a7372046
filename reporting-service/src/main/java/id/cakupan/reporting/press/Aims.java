package id.cakupan.reporting.press;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says of its targets beside their number: whose they are, by when, and of which day it looks at them. */
final class Aims {

    private static final Pattern AIM = Pattern.compile("\\b(?:target\\w*|menargetkan|ditargetkan|sasaran|goal|menuju"
            + "|(?:untuk|agar|guna|demi)(?: (?:bisa|dapat))? (?:mencapai|memenuhi|meraih|menggenapi)|to (?:reach|meet))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIONAL = Pattern.compile(
            "\\b(?:nasional|RPJMN|pemerintah pusat|presiden|national|central government)\\b", Pattern.CASE_INSENSITIVE);

    /** What follows is of what is again, not of what is aimed at. */
    private static final Pattern IS = Pattern.compile(
            ";|\\b(?:sedangkan|sementara|namun|tetapi|padahal|saat ini|kini|while|whereas|but|now|currently)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final LocalDate today;

    Aims(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    /** Whether a number is that of a target, or of people who are missing to one. */
    static boolean isAim(Reading reading, Stated figure) {
        return figure.subject() == Subject.TARGET || (figure.subject() == Subject.GAP || figure.subject() == Subject.ADDED)
                && !figure.isShare() && AIM.matcher(reading.sentence(figure)).find();
    }

    /** By when a target is to be met; empty where its time is that of another figure too, of which it may be. */
    static Optional<Period> due(Reading reading, Stated target) {
        return Optional.ofNullable(target.period()).filter(due -> others(reading).noneMatch(one -> due.equals(one.period())));
    }

    private static Stream<Stated> others(Reading reading) {
        return reading.figures().stream().filter(one -> one.subject() != Subject.TARGET && one.subject() != Subject.ADDED);
    }

    /**
     * The day of which a text speaks of a target: that of its figures of the same area or else of others, if it is not past.
     */
    Optional<LocalDate> day(Stated target) {
        Optional<LocalDate> told = others(reading)
                .filter(one -> one != target && one.period() != null && !one.bound() && !one.period().to().isAfter(today))
                .min(Comparator.comparing((Stated one) -> target.scope() == null || !target.scope().equals(one.scope()))
                        .thenComparing(one -> Math.abs(one.sentence() - target.sentence())))
                .map(one -> one.period().to());
        return Stream.concat(told.stream(), Optional.ofNullable(target.period()).map(Period::to).stream())
                .min(Comparator.naturalOrder()).map(day -> day.isAfter(today) ? today : day);
    }

    /** Whether a number that was read as one of what is may be aimed at: a word of that kind stands before it. */
    static boolean isAfterAim(Reading reading, Stated figure) {
        String[] parts = IS.split(reading.before(figure), -1);
        String before = parts[parts.length - 1];
        return AIM.matcher(before).find() || Cues.has(Subject.TARGET, before);
    }

    /** Whose target it is; empty where its sentence names another place too, or none. */
    static Optional<String> owner(Reading reading, Stated target) {
        Span sentence = reading.sentences().get(target.sentence());
        boolean national = NATIONAL.matcher(sentence.of(reading.text())).find();
        Stream<String> named = reading.mentions().stream().filter(one -> sentence.holds(one.span().start()))
                .map(one -> one.place().code());
        return Stream.concat(named, national ? Stream.of(Gazetteer.NATION) : Stream.empty()).distinct()
                .reduce((one, other) -> "").filter(code -> !code.isEmpty());
    }
}
