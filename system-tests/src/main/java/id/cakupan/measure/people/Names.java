package id.cakupan.measure.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;

/** Common Indonesian names, put together at random. */
final class Names {

    private final Lists women;
    private final Lists men;

    private record Lists(List<String> given, List<String> family) {

        static Lists of(List<String[]> rows, String sex) {
            return new Lists(part(rows, "GIVEN", sex), part(rows, "FAMILY", sex));
        }

        private static List<String> part(List<String[]> rows, String part, String sex) {
            return rows.stream().filter(row -> row[1].equals(part) && (row[2].equals(sex) || row[2].equals("U")))
                    .map(row -> row[0]).toList();
        }
    }

    Names() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Names.class.getResourceAsStream("names.csv"), UTF_8))) {
            List<String[]> rows = file.lines().skip(1).map(line -> line.split(",", -1)).toList();
            women = Lists.of(rows, "F");
            men = Lists.of(rows, "M");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String draw(SplittableRandom random, Sex sex) {
        Lists lists = sex == Sex.FEMALE ? women : men;
        return one(random, lists.given()) + " " + one(random, lists.family());
    }

    private static String one(SplittableRandom random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
