package dev.stepwright.compiler.emit;

import dev.stepwright.compiler.ir.TaskSignature;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names that stand for addresses in a definition until it is deployed.
 *
 * <p>They have the form that SAM and CloudFormation use for definition substitutions, so that a definition can be
 * deployed without us as well.
 */
public final class Placeholders {

    private Placeholders() {}

    /** The name for a function, for example {@code CleanTextFunctionArn} for {@code clean-text}. */
    public static String of(String function) {
        return Arrays.stream(function.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "", "FunctionArn"));
    }

    /** The text in the definition. */
    static String textOf(TaskSignature task) {
        return "${" + of(task.name()) + "}";
    }
}
