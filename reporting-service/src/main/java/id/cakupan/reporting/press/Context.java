package id.cakupan.reporting.press;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a number of a sentence.
 *
 * @param left since the number before, or the beginning of the sentence
 * @param near of these, since the last comma or conjunction
 * @param right to the end of the clause or the next number, without what stands in brackets
 * @param linked whether it tells the number before in another way: 817.221 jiwa atau 97,63 persen
 */
record Context(String left, String near, String right, boolean linked) {

    private static final Pattern LINK = Pattern.compile(
            "^(?:(?:\\s*\\p{L}{1,12}){0,2}?|\\s*(?:jiwa|orang)?\\s*(?:per|pada|periode|hingga)\\s[\\p{L}\\d ]{4,24}?)[\\s,]*(?:\\(|\\b(?:atau|setara|yakni|yaitu|alias|or|equal to|equivalent to)\\b|=)"
                    + "[\\s(]*(?:(?:atau|setara|sekitar|kurang|lebih|sebanyak|sebesar|dengan|about|around|±|hanya|baru|sudah|hampir|angka)\\s*){0,6}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile(
            "[.;:\\n]|,\\s|\\s(?:sementara|sedangkan|namun|tetapi|adapun|while|but|whereas)\\s|\\sdengan\\s(?!status)|\\sdan\\s+(?:yang|sisanya|sebanyak|(?:\\p{L}+\\s+){0,2}?(?:tidak|non|nonaktif|belum|aktif|keaktifan))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile(
            "[,;:\\n]|\\b(?:dan|sedangkan|sementara|adapun|namun|tetapi|serta|and|while|whereas|but)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** @param inside the numbers of the sentence, in their order */
    static Context of(String text, Span sentence, List<Numeral> inside, Numeral numeral) {
        int place = inside.indexOf(numeral);
        String left = text.substring(place == 0 ? sentence.start() : inside.get(place - 1).span().end(),
                numeral.span().start());
        Matcher joint = JOINT.matcher(left);
        int near = 0;
        while (joint.find()) {
            near = joint.end();
        }
        boolean linked = place > 0 && LINK.matcher(left).find();
        return new Context(left, left.substring(near), right(text, sentence, inside, place), linked);
    }

    /** The same after what stands before the sentence. */
    Context after(String question) {
        return new Context(question + left, question + near, right, linked);
    }

    private static String right(String text, Span sentence, List<Numeral> inside, int place) {
        Numeral numeral = inside.get(place);
        int from = numeral.unit() == Numeral.Unit.PEOPLE
                ? numeral.span().start() + numeral.span().of(text).replace('\u00a0', ' ').lastIndexOf(' ') + 1
                : numeral.span().end();
        int after = numeral.span().end();
        int end = sentence.end();
        for (Numeral next : inside.subList(place + 1, inside.size())) {
            boolean retold = next.isShare() != numeral.isShare()
                    && LINK.matcher(text.substring(after, next.span().start())).find();
            if (!retold && !isInBrackets(text, next.span().start(), after)) {
                end = next.span().start();
                break;
            }
            after = next.span().end();
        }
        String plain = BRACKETS.matcher(text.substring(from, Math.max(from, end))).replaceAll(" ");
        Matcher stop = BREAK.matcher(plain);
        boolean retold = after > numeral.span().end();
        int skip = 0; // the comma that parts a number from the same one told otherwise ends no clause
        while (stop.find(skip)) {
            if (!retold || !plain.startsWith(",", stop.start())
                    || !plain.substring(stop.end()).matches("(?s)(?:atau|yakni|yaitu|alias|setara)\\b.*")) {
                return plain.substring(0, stop.start());
            }
            skip = stop.end();
        }
        return plain;
    }

    private static boolean isInBrackets(String text, int start, int after) {
        int open = text.lastIndexOf('(', start);
        return open >= after - 1 && text.lastIndexOf(')', start) < open;
    }
}
