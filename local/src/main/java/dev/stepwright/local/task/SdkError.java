package dev.stepwright.local.task;

import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.protocol.ApiException;
import java.util.List;
import java.util.UUID;

/** Errors of services in the names and words of the two SDKs for Java. */
public final class SdkError {

    /** What services answer that do not list it among the errors of their operations. */
    private static final List<String> UNMODELLED = List.of("AccessDeniedException", "InternalFailure");

    private static final String EXCEPTION = "Exception";

    private SdkError() {}

    /**
     * An error as an optimised integration gives it.
     *
     * @param prefix of the integration's errors, for example {@code StepFunctions}
     * @param service as the SDK for Java 1 names it, for example {@code AWSStepFunctions}
     */
    public static Refused optimised(String prefix, String service, ApiException error) {
        return Refused.of(
                prefix + "." + name(error, service),
                "%s (Service: %s; Status Code: %d; Error Code: %s; Request ID: %s; Proxy: null)"
                        .formatted(error.getMessage(), service, error.status(), error.code(), UUID.randomUUID()));
    }

    /**
     * An error as an integration of the SDK gives it.
     *
     * @param service as the SDK for Java 2 names it, for example {@code Sfn}
     */
    public static Refused bySdk(String service, ApiException error) {
        return Refused.of(
                service + "." + name(error, service),
                "%s (Service: %s, Status Code: %d, Request ID: %s) (SDK Attempt Count: 1)"
                        .formatted(error.getMessage(), service, error.status(), UUID.randomUUID()));
    }

    private static String name(ApiException error, String service) {
        String code = UNMODELLED.contains(error.code()) ? service : error.code();
        return code.endsWith(EXCEPTION) ? code : code + EXCEPTION;
    }
}
