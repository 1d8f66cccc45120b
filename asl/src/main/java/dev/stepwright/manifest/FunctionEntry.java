package dev.stepwright.manifest;

import java.util.List;

/**
 * A step as a Lambda function.
 *
 * @param name the function's name within its application, for example {@code clean}
 * @param placeholder the name that stands for the function's ARN in definitions, for example {@code CleanFunctionArn}
 * @param handlerClass the generated handler's binary class name
 * @param java the step's method
 * @param allow what the function may do beside writing its log
 * @param source the line of the step's method
 */
public record FunctionEntry(
        String name,
        String placeholder,
        String handlerClass,
        JavaMethod java,
        EventKind event,
        FunctionSettings settings,
        List<AllowEntry> allow,
        SourceLine source) {

    public FunctionEntry {
        allow = List.copyOf(allow);
    }

    /** The text that stands for the function's ARN in definitions, for example <code>${CleanFunctionArn}</code>. */
    public String placeholderText() {
        return "${" + placeholder + "}";
    }
}
