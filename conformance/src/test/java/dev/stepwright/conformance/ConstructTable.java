package dev.stepwright.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that names every construct, whether it is translated, and the examples that show it. */
record ConstructTable(List<Row> rows) {

    private static final Pattern CELLS = Pattern.compile("\\| (.*) \\| (translated|refused: .*?) \\| (.*) \\|");
    private static final Pattern EXAMPLE = Pattern.compile("\\(\\.\\./conformance/examples/([^)]+)\\)");
    private static final Pattern KIND = Pattern.compile("\\(diagnostics/(\\w+)\\.md\\)");
    private static final Pattern REFUSAL = Pattern.compile("// error: (\\w+)");
    private static final String REJECTED = "rejected/";

    /**
     * A construct.
     *
     * @param kinds the diagnostics that refuse it; none when it is translated
     * @param examples folders of the examples
     */
    record Row(String construct, Set<String> kinds, List<String> examples) {

        /** What is wrong with the row, as sentences; empty when the examples show what it says. */
        List<String> objections(Path examplesFolder) throws IOException {
            List<String> objections = new ArrayList<>();
            Set<String> shown = new TreeSet<>();
            for (String example : examples) {
                if (example.startsWith(REJECTED) == kinds.isEmpty()) {
                    objections.add(construct + " is not what " + example + " shows");
                }
                shown.addAll(refusals(examplesFolder.resolve(example)));
            }
            if (examples.isEmpty() || !shown.equals(kinds)) {
                objections.add(construct + " has examples that are refused for " + shown);
            }
            return objections;
        }
    }

    static ConstructTable read(Path page) throws IOException {
        return new ConstructTable(Files.readAllLines(page).stream()
                .flatMap(line -> CELLS.matcher(line).results())
                .map(cells -> new Row(
                        cells.group(1), new TreeSet<>(links(KIND, cells.group(2))), links(EXAMPLE, cells.group(3))))
                .toList());
    }

    /** The folders that the page names. */
    Set<String> examples() {
        return rows.stream().flatMap(row -> row.examples().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> links(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> refusals(Path folder) throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }
}
