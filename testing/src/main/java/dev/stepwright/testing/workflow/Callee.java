package dev.stepwright.testing.workflow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task calls: a function, an activity, or an action of a service.
 *
 * @param names from the most to the least exact: as it is written, without version or alias, and without the rest of
 *     the ARN
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">AWS: forms of a function's name</a>
 */
public record Callee(List<String> names) {

    private static final Pattern ARN = Pattern.compile("(arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+))(?::[^:]+)?");

    private static final Pattern SERVICE = Pattern.compile("arn:[^:]*:states:::(.+)");

    public Callee {
        names = List.copyOf(names);
    }

    public static Callee of(String text) {
        Matcher service = SERVICE.matcher(text);
        if (service.matches()) {
            return new Callee(List.of(text, service.group(1)));
        }
        Matcher arn = ARN.matcher(text);
        return new Callee(arn.matches() ? List.of(text, arn.group(1), arn.group(2)) : List.of(text));
    }

    /** @param action such as {@code sqs:sendMessage} */
    public static Callee ofService(String action) {
        return of("arn:aws:states:::" + action);
    }

    /** As one would say it. */
    public String shortest() {
        return names.get(names.size() - 1);
    }

    boolean isCalled(String name) {
        return names.contains(name);
    }
}
