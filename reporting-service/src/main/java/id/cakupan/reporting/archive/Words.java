package id.cakupan.reporting.archive;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made fit to be sealed and printed. */
public final class Words {

    /** Control characters, those that nobody sees but that turn the order of digits around, and what is no character at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private Words() {
    }

    /**
     * In composed form, with plain line ends and without unseen characters or white space around; null where nothing is left.
     */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String clean = UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("").strip();
        return clean.isEmpty() ? null : clean;
    }
}
