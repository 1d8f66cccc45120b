package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
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
 * <p>It sees a failure after the last attempt, so retries see the original.
 */
final class FailureTranslation {

    private final Secrets secrets;

    FailureTranslation(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Makes a client fail with {@link CallFailedException}. An interceptor may not return an exception of another class
     * than the one that it was given, but what it throws reaches the caller. A proxy around each client would do the
     * same and take longer to make than the client, for it must know each of hundreds of methods.
     *
     * @param service as actions are called in policies
     */
    ExecutionInterceptor of(String service) {
        return new ExecutionInterceptor() {
            @Override
            public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes call) {
                if (context.exception() instanceof SdkException failure) {
                    throw translated(service + ":" + call.getAttribute(SdkExecutionAttribute.OPERATION_NAME), failure);
                }
                return context.exception();
            }
        };
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
