package id.cakupan.enrollment.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What people write in their own words. */
public final class FreeText {

    // control and format characters, halves of characters, private use, unassigned, line and paragraph separators
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("[0-9]{10}");

    private FreeText() {
    }

    /**
     * What is wrong with a line, stored sealed or not; empty when all is well.
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

    /** The same of what is stored as it is: it must not hold the number of a person, a card or a phone, however written. */
    public static List<String> openFaults(String text, int longest) {
        List<String> faults = faults(text, longest);
        if (NUMBER_OF_A_PERSON.matcher(SEPARATORS.matcher(text).replaceAll("")).find()) {
            faults.add("Has a number of 10 digits or more, as people, cards and phones have; leave it out.");
        }
        return faults;
    }
}
