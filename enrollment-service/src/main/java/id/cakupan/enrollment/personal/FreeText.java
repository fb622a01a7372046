package id.cakupan.enrollment.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What people write in their own words. */
public final class FreeText {

    // control and format characters, halves of characters, private use, unassigned, line and paragraph separators
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_REASON = 300;
    private static final Pattern DATE = Pattern
            .compile("\\b(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2}[:.][0-9]{2})\\b");
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("(?:\\p{Nd}[^\\p{L}\\p{Nd}]*){11}");

    private FreeText() {
    }

    /**
     * What is wrong with a line; empty when all is well.
     *
     * @param longest in characters
     */
    public static List<String> faults(String text, int longest) {
        List<String> faults = new ArrayList<>();
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add("Must have at most %d characters.".formatted(longest));
        }
        if (UNPRINTABLE.matcher(text).find()) {
            faults.add("Has characters that cannot be printed; leave them out.");
        }
        return faults;
    }

    /**
     * What is wrong with a reason that is kept: too short, too long, or as {@link #openFaults}.
     *
     * @param least in characters
     */
    public static List<String> reasonFaults(String reason, int least) {
        List<String> faults = openFaults(reason, LONGEST_REASON);
        if (reason.codePointCount(0, reason.length()) < least) {
            faults.add("Must say in %d characters or more why.".formatted(least));
        }
        return faults;
    }

    /**
     * What is wrong with a text that is stored unencrypted: as {@link #faults}, and beside dates and times it has no 11 digits
     * with only spaces and signs
     * between them, as the numbers of people, cards and phones are written.
     */
    public static List<String> openFaults(String text, int longest) {
        List<String> faults = faults(text, longest);
        if (NUMBER_OF_A_PERSON.matcher(DATE.matcher(text).replaceAll("date")).find()) {
            faults.add("Has a number of 11 digits or more, as people, cards and phones have; leave it out.");
        }
        return faults;
    }
}
