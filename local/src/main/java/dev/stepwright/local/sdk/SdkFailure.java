package dev.stepwright.local.sdk;

import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.sdk.SdkService.FirstSdk;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What the SDK throws, as tasks fail with it. */
final class SdkFailure {

    private SdkFailure() {}

    /** An error as an integration of the SDK gives it: its class and its own message. */
    static Refused bySdk(String prefix, @Nullable Throwable thrown) {
        return Refused.of(prefix + "." + name(thrown), message(thrown));
    }

    /** An error as an optimised integration gives it, in the words of the SDK for Java 1. */
    static Refused optimised(String service, String prefix, @Nullable Throwable thrown) {
        FirstSdk first = SdkService.first(service, prefix);
        if (!(thrown instanceof AwsServiceException error)) {
            return Refused.of(first.prefix() + "." + name(thrown), message(thrown));
        }
        boolean unlisted = name(error).equals(prefix + "Exception");
        return Refused.of(
                first.prefix() + "." + (unlisted ? first.exception() : name(error)),
                "%s (Service: %s; Status Code: %d; Error Code: %s; Request ID: %s; Proxy: null)"
                        .formatted(
                                error.awsErrorDetails().errorMessage(),
                                first.name(),
                                error.statusCode(),
                                error.awsErrorDetails().errorCode(),
                                error.requestId()));
    }

    private static String name(@Nullable Throwable thrown) {
        return thrown instanceof AwsServiceException error
                ? error.getClass().getSimpleName()
                : SdkClientException.class.getSimpleName();
    }

    private static String message(@Nullable Throwable thrown) {
        return Optional.ofNullable(thrown).map(Throwable::getMessage).orElse("");
    }
}
