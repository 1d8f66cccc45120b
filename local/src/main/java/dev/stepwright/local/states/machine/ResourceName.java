package dev.stepwright.local.states.machine;

import dev.stepwright.local.protocol.ApiException;
import java.util.regex.Pattern;

/**
 * The rule for names of state machines and executions.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html">StartExecution,
 *     name</a>
 */
public final class ResourceName {

    public static final int MAX_LENGTH = 80;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cc}\\uFFFE\\uFFFF\\p{Cs}]");

    private ResourceName() {}

    /** Returns the name if it obeys the rule. */
    public static String check(String name) {
        if (name.isEmpty()) {
            throw ApiException.constraint("''", "name", "have length greater than or equal to 1");
        }
        if (FORBIDDEN.matcher(name).find()) {
            throw ApiException.service("InvalidName", "Invalid Name", name);
        }
        return name;
    }
}
