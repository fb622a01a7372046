package id.cakupan.system;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one stack of their own, with the sample figures. */
abstract class OnStack {

    @TempDir
    static Path data;
    static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(data);
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
