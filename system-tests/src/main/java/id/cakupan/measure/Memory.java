package id.cakupan.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the kernel says of a process. */
final class Memory {

    private static final double KILOBYTES_IN_ONE = 1024;

    private Memory() {
    }

    /** The most that was resident since the process began. */
    static double peakMegabytes(long pid) {
        return megabytes(pid, "VmHWM:");
    }

    /** What is resident now. */
    static double residentMegabytes(long pid) {
        return megabytes(pid, "VmRSS:");
    }

    private static double megabytes(long pid, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILOBYTES_IN_ONE).findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
