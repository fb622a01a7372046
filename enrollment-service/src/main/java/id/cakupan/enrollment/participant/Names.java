package id.cakupan.enrollment.participant;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are written with and without titles, whole or shortened. */
public final class Names {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Names() {
    }

    /**
     * Whether two names may be of one person: the same words, but for those that one of them leaves out.
     */
    public static boolean areAlike(String one, String other) {
        Set<String> before = words(one);
        Set<String> now = words(other);
        Set<String> common = new HashSet<>(before);
        common.retainAll(now);
        return !common.isEmpty() && common.size() == Math.min(before.size(), now.size());
    }

    private static Set<String> words(String name) {
        return BETWEEN_WORDS.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
