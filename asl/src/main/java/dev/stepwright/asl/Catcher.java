package dev.stepwright.asl;

import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code Catch}.
 *
 * @param errorEquals the error names it answers for
 * @param next the state that follows
 * @param transformation without an output, the error's name and cause are the output
 */
public record Catcher(List<String> errorEquals, String next, Transformation transformation, Optional<String> comment) {

    public Catcher {
        errorEquals = List.copyOf(errorEquals);
    }

    public static Catcher of(List<String> errorEquals, String next) {
        return new Catcher(errorEquals, next, Transformation.none(), Optional.empty());
    }

    public Catcher withTransformation(Transformation changed) {
        return new Catcher(errorEquals, next, changed, comment);
    }
}
