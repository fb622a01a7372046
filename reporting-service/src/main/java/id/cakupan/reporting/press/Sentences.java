package id.cakupan.reporting.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences of at most 2,000 characters; a line that ends is a sentence too, but for lines of a list, which
 * belong to the line before.
 */
final class Sentences {

    private static final Pattern END = Pattern
            .compile("(?<=[.!?])[\"”’*)]*\\s+(?=[\"“‘(*]*[\\p{Lu}\\d])|\\n\\s*+(?![-–—·•*▪✅➡]"
                    + "|(?:\\d+|\\p{Ll})[.)])");
    private static final Pattern ABBREVIATED = Pattern
            .compile("(?:^|[\\s(])(?:dr|drs|dra|drg|ir|hj?|prof|no|kab|prov|kec|st|rp|tgl|bpk"
                    + "|sdr|jl|jln|tsk|\\p{L})\\.$|(?:^|\\n)\\s*\\d{1,2}\\.$", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 8;
    /** What is longer is no sentence; reading it as one would take long and yield nothing. */
    private static final int LONGEST = 2_000;

    private Sentences() {
    }

    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            boolean line = end.group().indexOf('\n') >= 0;
            String before = text.substring(Math.max(start, end.start() - NEAR), end.start());
            if (line || !ABBREVIATED.matcher(before).find()) {
                add(found, text, start, end.start());
                start = end.end();
            }
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int blank = text.lastIndexOf(' ', from + LONGEST);
            int cut = blank > from ? blank : from + LONGEST;
            found.add(new Span(from, cut));
            from = cut;
        }
        if (!text.substring(from, end).isBlank()) {
            found.add(new Span(from, end));
        }
    }
}
