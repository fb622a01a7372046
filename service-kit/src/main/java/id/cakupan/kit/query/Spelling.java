package id.cakupan.kit.query;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of some words was meant by one that is none of them. */
final class Spelling {

    private Spelling() {
    }

    /** The word that differs least, in no more than a third of its letters; capitals, hyphens and underscores do not count. */
    static Optional<String> nearest(String written, Collection<String> words) {
        return words.stream().filter(word -> distance(written, word) <= word.length() / 3)
                .min(comparingInt(word -> distance(written, word)));
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String written, String word) {
        String from = letters(written);
        String to = letters(word);
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] line = new int[to.length() + 1];
            line[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[to.length()];
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }
}
