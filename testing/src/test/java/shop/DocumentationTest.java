package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of docs/testing.md are parts of the tests beside this one. */
class DocumentationTest {

    private static final Path TESTS = Path.of("src", "test", "java", "shop");

    @Test
    void everyExampleIsRun() throws IOException {
        String tests = tests();
        assertThat(Page.TESTING.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(tests).contains(Page.withoutSpaces(example)));
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            List<Path> sources = files.sorted().toList();
            return sources.stream().map(DocumentationTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Page.withoutSpaces(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
