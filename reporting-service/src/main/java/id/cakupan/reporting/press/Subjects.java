package id.cakupan.reporting.press;

import static id.cakupan.reporting.press.Subject.ACTIVE;
import static id.cakupan.reporting.press.Subject.GAP;
import static id.cakupan.reporting.press.Subject.INACTIVE;
import static id.cakupan.reporting.press.Subject.POPULATION;
import static id.cakupan.reporting.press.Subject.REGISTERED;
import static id.cakupan.reporting.press.Subject.TARGET;
import static id.cakupan.reporting.press.Subject.VISITS;
import static id.cakupan.reporting.press.Subject.VISITS_PER_DAY;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.reporting.press.Cues.Cue;
import id.cakupan.reporting.press.Numeral.Unit;

/** Of what a number speaks, by the words around it. */
final class Subjects {

    private static final Pattern OUT_OF = Pattern.compile(
            "\\b(?<!terdiri )(?:dari|of|out of)(?:\\s+(?:total|sekitar|jumlah|seluruh|the|a total of))*\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "^\\s*(?:(?:dari|of)\\s+(?:\\p{L}+\\s+){0,2}(?:jumlah|total|penduduk|warga|population|residents|jiwa)|(?:dari|of)\\s*$|warga|penduduk)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OURS = Pattern.compile(
            "\\b(?:denda|biaya|bunga|inflasi|anggaran|iuran|pajak|ekonomi|APBD|upah|gaji|kontribusi|fee|premium|tunggakan)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEAK = Pattern.compile(
            "\\b(?:(?<members>peserta(?:nya)?|participants|members|kepesertaan)|(?<people>penduduk(?:nya)?|warga(?:nya)?|jiwa|residents))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|rose|fell|increased|decreased|grew)\\s+(?:dari|from)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("\\b(?:dari|terhadap|out of)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<Subject> OF_SHARES = EnumSet.of(REGISTERED, ACTIVE, INACTIVE, TARGET);
    private static final Set<Subject> CLEAR = EnumSet.of(ACTIVE, INACTIVE, GAP);
    private static final int NEAR = 60;
    private static final int FAR = 85;
    private static final int JOINED = 30;
    private static final int CLOSE = 12;

    private Subjects() {
    }

    /** Of a share; empty where the words do not tell. */
    static Optional<Subject> ofShare(Context words) {
        Optional<Subject> near = before(words.near()).filter(OF_SHARES::contains);
        Optional<Subject> right = after(words.right()).filter(subject -> OF_SHARES.contains(subject) || subject == GAP);
        if (right.filter(CLEAR::contains).isPresent() && near.filter(
                subject -> subject == ACTIVE || subject == INACTIVE || subject == TARGET && right.equals(Optional.of(ACTIVE)))
                .isEmpty()) {
            return right.map(Subject::share);
        }
        return near.or(() -> right).or(() -> before(words.left()).filter(OF_SHARES::contains)
                .filter(subject -> subject != TARGET || words.left().indexOf(':') < 0))
                .or(() -> Optional.of(REGISTERED).filter(subject -> OF_PEOPLE.matcher(words.right()).find()))
                .map(Subject::share);
    }

    /** Whether a share is none of people. */
    static boolean isOther(Context words) {
        String before = words.left().substring(Math.max(0, words.left().length() - NEAR));
        return Segments.last(words.left()) == null && NOT_OURS.matcher(before).find() && Cues.last(words.near()).isEmpty()
                || NOT_OURS.matcher(words.right().substring(0, Math.min(words.right().length(), JOINED))).find();
    }

    /** Of a count of people or visits. */
    static Optional<Subject> ofCount(Numeral numeral, Context words) {
        Optional<Subject> near = before(words.near());
        Optional<Subject> right = after(OF.split(words.right(), 2)[0]);
        if (right.filter(subject -> subject == VISITS || subject == VISITS_PER_DAY).isPresent()) {
            boolean daily = Cues.has(VISITS_PER_DAY, words.near()) || Cues.has(VISITS_PER_DAY, words.right())
                    || Pattern.compile("rata-rata|dirata", Pattern.CASE_INSENSITIVE)
                            .matcher(words.left().substring(Math.max(0, words.left().length() - NEAR))).find();
            return Optional.of(daily ? VISITS_PER_DAY : VISITS);
        }
        if (near.filter(subject -> subject == ACTIVE || subject == INACTIVE).isPresent()) {
            return near;
        }
        if (near.equals(Optional.of(TARGET)) && right.filter(CLEAR::contains).isEmpty()) {
            return near;
        }
        if (OUT_OF.matcher(words.left()).find() && right.isEmpty() && !CHANGE.matcher(words.near()).find()) {
            return Optional.of(numeral.unit() == Unit.PEOPLE && words.right().stripLeading().startsWith("peserta")
                    || before(words.left()).filter(subject -> subject == ACTIVE || subject == INACTIVE).isPresent() ? REGISTERED
                            : POPULATION);
        }
        return right.filter(subject -> subject != TARGET).or(() -> near).or(() -> before(words.left())).or(() -> weak(words))
                .or(() -> right);
    }

    private static Optional<Subject> weak(Context words) {
        Matcher word = WEAK.matcher(words.near());
        Subject found = null;
        while (word.find()) {
            found = word.group("members") != null ? REGISTERED : word.group().equalsIgnoreCase("jiwa") ? found : POPULATION;
        }
        if (found == null) {
            String right = words.right().stripLeading().replaceFirst("^(?:jiwa|orang)\\s+", "");
            found = right.startsWith("peserta") || Segments.last(words.left()) != null ? REGISTERED
                    : right.startsWith("penduduk") ? POPULATION : null;
        }
        return Optional.ofNullable(found);
    }

    /** The last word of a kind before a number; what is active of the registered is active. */
    private static Optional<Subject> before(String left) {
        Optional<Cue> last = Cues.last(left);
        if (last.filter(cue -> cue.subject() != TARGET).isPresent()) {
            String before = left.substring(0, last.get().span().start());
            return Cues.last(before).filter(cue -> before.length() - cue.span().end() <= (cue.subject() == TARGET ? CLOSE
                    : last.get().subject() == REGISTERED && (CLEAR.contains(cue.subject()) || cue.subject() == VISITS) ? JOINED
                            : -1))
                    .or(() -> last).map(Cue::subject);
        }
        return last.map(Cue::subject);
    }

    private static Optional<Subject> after(String right) {
        String near = right.substring(0, Math.min(FAR, right.length()));
        Optional<Cue> first = Cues.first(near);
        if (first.filter(cue -> cue.subject() == REGISTERED || cue.subject() == POPULATION).isPresent()) {
            String rest = near.substring(first.get().span().end());
            Set<Subject> stronger = first.get().subject() == POPULATION ? EnumSet.of(REGISTERED, ACTIVE, INACTIVE, GAP) : CLEAR;
            return Cues.first(rest).filter(cue -> stronger.contains(cue.subject()) && cue.span().start() <= JOINED)
                    .or(() -> first)
                    .map(Cue::subject);
        }
        return first.map(Cue::subject);
    }
}
