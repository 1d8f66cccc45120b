package dev.stepwright.testing.workflow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a function or another resource may be called.
 *
 * @param names from the most to the least exact: as it is written, without version or alias, and without the rest of
 *     the ARN
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">AWS: forms of a function's name</a>
 */
public record FunctionName(List<String> names) {

    private static final Pattern ARN = Pattern.compile("(arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+))(?::[^:]+)?");

    public FunctionName {
        names = List.copyOf(names);
    }

    public static FunctionName of(String text) {
        Matcher arn = ARN.matcher(text);
        return new FunctionName(arn.matches() ? List.of(text, arn.group(1), arn.group(2)) : List.of(text));
    }

    /** As one would say it. */
    public String shortest() {
        return names.get(names.size() - 1);
    }

    boolean isCalled(String name) {
        return names.contains(name);
    }
}
