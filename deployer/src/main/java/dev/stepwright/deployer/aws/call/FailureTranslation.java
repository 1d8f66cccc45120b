package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/**
 * Turns what the SDK throws into the port's exception, which names the call, also when no answer came.
 *
 * <p>It sees a failure after the last attempt, so retries see the original.
 */
final class FailureTranslation {

    private final Secrets secrets;

    FailureTranslation(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * A client that fails with {@link CallFailedException} only. The SDK's own interceptors cannot do that: they may
     * not replace an exception by one of another class.
     *
     * @param service as actions are called in policies
     */
    <C> C translating(Class<C> type, String service, C client) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SdkException failure
                                ? translated(service + ":" + operation(method.getName()), failure)
                                : e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private static String operation(String method) {
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    CallFailedException translated(String call, SdkException failure) {
        return failure instanceof SdkServiceException refused
                ? refused(call, refused)
                : new CallFailedException(call, "", 0, secrets.hideIn("no answer: " + words(failure)));
    }

    private CallFailedException refused(String call, SdkServiceException refused) {
        Optional<AwsErrorDetails> details = refused instanceof AwsServiceException aws
                ? Optional.ofNullable(aws.awsErrorDetails())
                : Optional.empty();
        String code = details.map(AwsErrorDetails::errorCode).orElse("");
        String words = details.map(AwsErrorDetails::errorMessage)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> code.isEmpty() ? "HTTP status " + refused.statusCode() : code);
        return new CallFailedException(call, code, refused.statusCode(), secrets.hideIn(words));
    }

    /** What the SDK says, and the cause at the bottom of it. */
    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String cause = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String said = String.valueOf(failure.getMessage());
        return said.contains(cause) ? said : said + " (" + cause + ")";
    }
}
