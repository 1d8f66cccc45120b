package dev.stepwright.local.lambda;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which callers name a function: its name, a partial ARN or the whole ARN, each with a qualifier or
 * without.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke, FunctionName</a>
 */
final class FunctionName {

    private static final Pattern FORMAT = Pattern.compile(
            "(?:arn:[^:]+:lambda:[^:]+:)?(?:\\d{12}:)?(?:function:)?([A-Za-z0-9_-]+)(?::([$A-Za-z0-9_-]+))?");

    private FunctionName() {}

    /** The bare name; anything that follows none of the formats is returned as it is and names no function. */
    static String parse(String identifier) {
        Matcher matcher = FORMAT.matcher(identifier);
        boolean local = matcher.matches()
                && (matcher.group(2) == null || matcher.group(2).equals(LambdaHost.VERSION));
        return local ? matcher.group(1) : identifier;
    }

    static String parseEncoded(String pathSegment) {
        return parse(URLDecoder.decode(pathSegment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
