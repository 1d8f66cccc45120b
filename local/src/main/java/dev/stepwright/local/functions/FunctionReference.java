package dev.stepwright.local.functions;

import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.Parameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which callers name a function: its name, a partial ARN or the whole ARN, each with a qualifier or
 * without.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke, FunctionName</a>
 */
record FunctionReference(String name, Optional<String> qualifier) {

    private static final Pattern FORMAT = Pattern.compile(
            "(?:arn:[^:]+:lambda:[^:]+:)?(?:\\d{12}:)?(?:function:)?([A-Za-z0-9_-]+)(?::([$A-Za-z0-9_-]+))?");

    /** What follows none of the formats names no function. */
    static FunctionReference parse(String identifier) {
        Matcher matcher = FORMAT.matcher(identifier);
        return matcher.matches()
                ? new FunctionReference(matcher.group(1), Optional.ofNullable(matcher.group(2)))
                : new FunctionReference(identifier, Optional.empty());
    }

    /** The function and qualifier of a request, each member of its own. */
    static FunctionReference of(Parameters parameters) {
        FunctionReference reference = parse(parameters.text("FunctionName", 170));
        Optional<String> qualifier = parameters.optionalText("Qualifier", 128);
        if (qualifier.isEmpty() || qualifier.equals(reference.qualifier)) {
            return reference;
        }
        if (reference.qualifier.isPresent()) {
            throw FunctionErrors.invalidValue(
                    "The derived qualifier from the function name does not match the specified qualifier.");
        }
        return new FunctionReference(reference.name, qualifier);
    }

    String versionOrAlias() {
        return qualifier.orElse(LambdaHost.LATEST);
    }
}
