package dev.stepwright.local;

import dev.stepwright.local.http.HttpRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Region and service for which a request is signed. Signatures themselves are not looked at.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a
 *     signed AWS API request, credential scope</a>
 */
record SigningScope(String region, String service) {

    private static final Pattern CREDENTIAL =
            Pattern.compile("Credential=[^/,\\s]+/\\d{8}/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request");

    static Optional<SigningScope> of(HttpRequest request) {
        return request.header("Authorization").flatMap(header -> {
            Matcher matcher = CREDENTIAL.matcher(header);
            return matcher.find()
                    ? Optional.of(new SigningScope(matcher.group(1), matcher.group(2)))
                    : Optional.empty();
        });
    }
}
