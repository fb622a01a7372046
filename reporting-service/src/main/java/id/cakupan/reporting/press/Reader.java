package id.cakupan.reporting.press;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import id.cakupan.reporting.press.Gazetteer.Mention;
import id.cakupan.reporting.press.Numeral.Unit;

/** Reads the figures that a text states: of what, where and when. What cannot be told of a number is left open, not guessed. */
final class Reader {

    private static final Pattern THAT = Pattern.compile(
            "^[\"“”'‘\\s]*(?:.{0,120}\\bangka\\b|Angka|Jumlah (?:itu|ini|tersebut)|(?:Jumlah|Total)(?:nya| ke\\p{L}+nya| seluruhnya)|Dalam (?:bilangan|angka|jumlah)|Itu|Capaian|Persentase|Ini|Artinya|That|This|It)\\b");
    /** What is compared with is of another day. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?:\\b(?:dari|dibanding(?:kan)?|from|compared (?:to|with)|sebelumnya|semula)(?:\\s+(?:\\p{L}+\\s+){0,3})?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BECAME = Pattern.compile("\\b(?:menjadi|to|ke(?: angka| level)?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_YEAR = Pattern
            .compile("\\b(?:tahun (?:lalu|sebelumnya)|bulan (?:lalu|sebelumnya)|setahun lalu|last year|a year (?:ago|earlier)"
                    + "|sebelumnya|semula)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern
            .compile("\\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|tumbuh|rose|fell|increased|decreased|grew"
                    + "|dropped|melonjak|menjadi)\\b", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 55;
    private static final int FEW = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Gazetteer places;
    private final String text;
    private final List<Span> sentences;
    private final List<Mention> mentions;
    private final List<NamedEdition> editions;
    private final List<Numeral> numerals;
    private final Times times;
    private final boolean speaksOfCoverage;
    private final List<Stated> found = new ArrayList<>();
    private final Map<Integer, Mood> moods = new HashMap<>();
    private Subject lastShare;

    Reader(Gazetteer places, String text) {
        this.places = places;
        this.text = text;
        speaksOfCoverage = Cues.has(Subject.REGISTERED, text);
        sentences = Sentences.of(text);
        mentions = places.mentions(text);
        editions = NamedEdition.in(text);
        Periods dates = new Periods(text, editions);
        numerals = Numerals.in(text, dates.spans());
        times = new Times(text, sentences, dates.found(), numerals);
    }

    /** What was read, for whatever is checked of it. */
    Reading read() {
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            List<Numeral> inside = numerals.stream().filter(one -> sentence.holds(one.span().start())).toList();
            List<Stated> here = new ArrayList<>();
            for (Numeral numeral : inside) {
                Context words = Context.of(text, sentence, inside, numeral);
                Stated last = last(inside, numeral, here);
                boolean retold = words.linked() && last != null && last.subject() != Subject.AREAS
                        && last.isShare() != numeral.isShare();
                Told told = retold
                        ? new Told(numeral.isShare() ? last.subject().share() : last.subject().count(), last.sure())
                        : subject(numeral, words, i, here);
                if (told != null) {
                    here.add(new Stated(numeral, i, told.subject(), segment(words, told.subject(), retold ? last : null, here),
                            scope(numeral, i, told.subject(), here), times.of(numeral, i, told.subject(), found),
                            isNoValue(numeral, words, sentence), told.sure()));
                }
            }
            remember(here);
        }
        return new Reading(text, sentences, List.copyOf(found), mentions, editions, places);
    }

    private static Stated last(List<Numeral> inside, Numeral numeral, List<Stated> here) {
        int place = inside.indexOf(numeral);
        return here.isEmpty() || place == 0 || !here.get(here.size() - 1).numeral().equals(inside.get(place - 1)) ? null
                : here.get(here.size() - 1);
    }

    /** A bound, a round number that is told roughly, a number of some people only, or one of another day. */
    private boolean isNoValue(Numeral numeral, Context words, Span sentence) {
        boolean round = numeral.isShare() ? numeral.value().scale() <= 0
                : numeral.step().compareTo(BigDecimal.ONE) == 0 && numeral.value().remainder(HUNDRED).signum() == 0;
        String right = words.right().substring(0, Math.min(words.right().length(), NEAR));
        String near = words.left().substring(Math.max(0, words.left().length() - NEAR));
        return Cues.isBound(words.left()) || Segments.areJoined(words.left())
                || Segments.areJoined(right) || round && Cues.isAbout(words.left()) || Cues.isOfSome(near + " " + right)
                || isEarlier(words, sentence);
    }

    private boolean isEarlier(Context words, Span sentence) {
        return LAST_YEAR.matcher(words.left()).find()
                || EARLIER.matcher(words.left()).find() && CHANGE.matcher(sentence.of(text)).find();
    }

    private String segment(Context words, Subject subject, Stated retold, List<Stated> here) {
        String left = Segments.last(words.left());
        String right = Segments.last(words.right().substring(0, Math.min(words.right().length(), NEAR)));
        return left != null ? left
                : right != null ? right
                        : retold != null ? retold.segment()
                                : Segments.carried(here.isEmpty() ? found : here, words.left(), subject, !here.isEmpty());
    }

    private record Told(Subject subject, boolean sure) {
    }

    private Told subject(Numeral numeral, Context words, int sentence, List<Stated> here) {
        if (numeral.unit() == Unit.AREAS) {
            return new Told(Subject.AREAS, true);
        }
        if (numeral.unit() == Unit.POINTS || numeral.isShare() && Subjects.isOther(words)) {
            return null;
        }
        String says = sentences.get(sentence).of(text);
        Optional<Stated> that = here.isEmpty() && Cues.last(words.near()).isEmpty() && THAT.matcher(says).find()
                && (numeral.isShare() || Cues.first(words.right()).isEmpty()) ? before() : Optional.empty();
        if (that.isPresent()) {
            return new Told(numeral.isShare() ? that.get().subject().share() : that.get().subject().count(), true);
        }
        String question = here.isEmpty() ? question(sentence) : "";
        Context asked = words.after(question);
        Optional<Subject> told = numeral.isShare() ? Subjects.ofShare(asked) : Subjects.ofCount(numeral, asked);
        return told.map(subject -> new Told(subject, question.isEmpty()))
                .or(() -> alike(numeral, words, here).map(subject -> new Told(subject, false)))
                .or(() -> Optional.ofNullable(numeral.isShare() ? ofSentence(sentence) : null))
                .orElse(null);
    }

    /** The question that a sentence answers. */
    private String question(int sentence) {
        String before = sentence == 0 ? "" : sentences.get(sentence - 1).of(text).strip();
        return before.endsWith("?") ? before + " " : "";
    }

    private Optional<Stated> before() {
        return found.isEmpty() ? Optional.empty()
                : Optional.of(found.get(found.size() - 1)).filter(one -> one.subject() != Subject.AREAS);
    }

    /** What the like numbers of the sentence before it are of. */
    private static Optional<Subject> alike(Numeral numeral, Context words, List<Stated> here) {
        boolean change = BECAME.matcher(words.left()).find();
        return here.stream().filter(one -> one.isShare() == numeral.isShare() && one.subject() != Subject.AREAS
                && one.subject() != Subject.TARGET && (change || !one.bound())).reduce((one, later) -> later)
                .map(Stated::subject);
    }

    /** What the words of a sentence say to a share that has none beside it; looked for once. */
    private record Mood(boolean active, boolean registered, boolean population) {

        static Mood of(String sentence) {
            return new Mood(Cues.has(Subject.ACTIVE, sentence), Cues.has(Subject.REGISTERED, sentence),
                    Cues.has(Subject.POPULATION, sentence));
        }
    }

    private Told ofSentence(int sentence) {
        Mood mood = moods.computeIfAbsent(sentence, at -> Mood.of(sentences.get(at).of(text)));
        if (mood.active() && !mood.registered()) {
            return new Told(Subject.ACTIVITY, false);
        }
        if (mood.registered()) {
            return new Told(Subject.COVERAGE, true);
        }
        Subject last = lastShare == null && (mood.population() || speaksOfCoverage) ? Subject.COVERAGE : lastShare;
        return last == null ? null : new Told(last, last == Subject.COVERAGE && mood.population());
    }

    private void remember(List<Stated> here) {
        found.addAll(here);
        here.stream().map(one -> one.subject().share())
                .filter(subject -> subject == Subject.COVERAGE || subject == Subject.ACTIVITY || subject == Subject.INACTIVITY)
                .reduce((one, later) -> later).ifPresent(subject -> lastShare = subject);
    }

    private String scope(Numeral numeral, int sentence, Subject subject, List<Stated> here) {
        Span span = sentences.get(sentence);
        List<Mention> inside = mentions.stream().filter(one -> span.holds(one.span().start())).toList();
        int from = here.isEmpty() ? span.start() : here.get(here.size() - 1).span().end();
        Optional<Mention> before = inside.stream()
                .filter(one -> one.span().start() >= from && one.span().end() <= numeral.span().start())
                .reduce((one, later) -> later);
        if (subject == Subject.AREAS) {
            return before.filter(one -> one.place().parent() == null).or(() -> whole(numeral.span().start()))
                    .map(one -> one.place().code()).orElseGet(() -> parentOfNext(numeral));
        }
        Optional<Mention> after = inside.stream().filter(one -> one.span().start() >= numeral.span().end()
                && one.span().start() - numeral.span().end() <= NEAR
                && numerals.stream().noneMatch(other -> other.span().start() >= numeral.span().end()
                        && other.span().start() < one.span().start()))
                .findFirst();
        if (before.isPresent()) {
            return before.get().place().code();
        }
        if (!here.isEmpty() && after.isEmpty()) {
            return here.get(here.size() - 1).scope();
        }
        return after.map(one -> one.place().code()).orElseGet(() -> topic(sentence));
    }

    /** The last province, nation or office before a place of the text. */
    private Optional<Mention> whole(int place) {
        return mentions.stream().filter(one -> one.span().start() < place && one.place().parent() == null)
                .reduce((one, later) -> later);
    }

    private String parentOfNext(Numeral numeral) {
        return mentions.stream().filter(one -> one.span().start() > numeral.span().start()).findFirst()
                .map(one -> one.place().parent()).orElse(null);
    }

    /** Of what the text spoke last, lists aside, or speaks first. */
    private String topic(int sentence) {
        for (int i = sentence - 1; i >= 0; i--) {
            Span span = sentences.get(i);
            List<Mention> inside = mentions.stream().filter(one -> span.holds(one.span().start())).toList();
            if (inside.stream().map(one -> one.place().code()).distinct().count() <= FEW && !inside.isEmpty()) {
                return inside.get(inside.size() - 1).place().code();
            }
            Optional<Mention> whole = inside.stream().filter(one -> one.place().parent() == null).findFirst();
            if (whole.isPresent()) {
                return whole.get().place().code();
            }
        }
        return sentence > 0 ? null : mentions.stream().findFirst().map(one -> one.place().code()).orElse(null);
    }
}
