package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Turns what the SDK throws into the port's exception, which names the call, also when no answer came.
 *
 * <p>The SDK asks for it after its last attempt, so retries see the original.
 */
final class FailureTranslation implements ExecutionInterceptor {

    /** As actions are called in policies, where it is not the service's name in lower case. */
    private static final Map<String, String> PREFIXES =
            Map.of("CloudWatch Logs", "logs", "SFN", "states", "ApiGatewayV2", "apigateway");

    private final Secrets secrets;

    FailureTranslation(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        String call = service(attributes) + ":" + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        return context.exception() instanceof SdkException failure ? translated(call, failure) : context.exception();
    }

    private static String service(ExecutionAttributes attributes) {
        String name = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        return PREFIXES.getOrDefault(name, name.toLowerCase(Locale.ROOT));
    }

    /** The same for what fails before the SDK asks its interceptors, such as the search for credentials. */
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
