package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, whose examples must be those that run. */
public record Page(Path file) {

    public static final Page TESTING = new Page(Path.of("..", "docs", "testing.md"));

    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    /** The examples in Java. */
    public List<String> examples() {
        return JAVA.matcher(text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** Whatever spaces and line ends are between. */
    public void requireContains(String text) {
        assertThat(withoutSpaces(text())).contains(withoutSpaces(text));
    }

    public static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
