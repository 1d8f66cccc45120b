package dev.stepwright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The release of Java that an example is written in: the oldest, unless a file beside it names a newer one. */
record JavaRelease(int number) {

    private static final JavaRelease OLDEST = new JavaRelease(17);

    static JavaRelease of(Path example) {
        Path file = example.resolve("java-release");
        try {
            return Files.exists(file)
                    ? new JavaRelease(Integer.parseInt(Files.readString(file).strip()))
                    : OLDEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the JDK that runs the tests knows it. */
    boolean isKnown() {
        return Runtime.version().feature() >= number;
    }
}
