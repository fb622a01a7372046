package id.cakupan.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a load generator sends: files with a line for each request. */
final class RequestFiles {

    private final Path folder;
    private final String name;

    /** @param name of the files, which get a number each */
    RequestFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** A file for each round that may come, so that no line is sent twice. */
    Iterator<Path> rounds(Iterator<String> lines, int linesOfRound) {
        Path[] files = new Path[Turns.MOST_ROUNDS];
        for (int round = 0; round < files.length; round++) {
            files[round] = write(round, lines, linesOfRound);
        }
        return List.of(files).iterator();
    }

    /** The same with lines that are drawn until they all differ. */
    Iterator<Path> rounds(Supplier<String> draw, int linesOfRound) {
        Set<String> lines = new LinkedHashSet<>();
        while (lines.size() < Turns.MOST_ROUNDS * linesOfRound) {
            lines.add(draw.get());
        }
        return rounds(lines.iterator(), linesOfRound);
    }

    /** One file for all rounds. */
    Path same(List<String> lines) {
        return write(0, lines.iterator(), lines.size());
    }

    private Path write(int number, Iterator<String> lines, int limit) {
        Path file = folder.resolve("%s-%d.txt".formatted(name, number));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int line = 0; line < limit && lines.hasNext(); line++) {
                out.append(lines.next()).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
