package dev.stepwright.deployer.report;

import dev.stepwright.deployer.apply.Applied;
import java.util.ArrayList;
import java.util.List;

/** What went wrong, in lines of text. */
final class TroubleText {

    private TroubleText() {}

    static List<String> lines(Trouble trouble, Style style) {
        List<String> lines = new ArrayList<>();
        String at = trouble.resource().map(name -> name + ": ").orElse("");
        String call = trouble.call().map(name -> name + " failed: ").orElse("");
        lines.add(style.failed("Error: ") + at + call + trouble.words());
        trouble.applied().ifPresent(applied -> lines.add(applied(applied)));
        trouble.nextStep().forEach(step -> lines.add("  " + step));
        return lines;
    }

    private static String applied(Applied applied) {
        return applied.done().isEmpty()
                ? "Nothing has been changed."
                : "Applied before it: " + Counts.of(applied.done())
                        + ". What is there is kept; the next run goes on from it.";
    }
}
