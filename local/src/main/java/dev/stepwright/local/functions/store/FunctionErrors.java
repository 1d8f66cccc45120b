package dev.stepwright.local.functions.store;

import dev.stepwright.local.protocol.ApiException;

/** The errors of the service that several operations report. */
public final class FunctionErrors {

    private FunctionErrors() {}

    public static ApiException invalidValue(String message) {
        return ApiException.of(400, "InvalidParameterValueException", message);
    }

    public static ApiException conflict(String message) {
        return ApiException.of(409, "ResourceConflictException", message);
    }

    public static ApiException notFound(String message) {
        return ApiException.of(404, "ResourceNotFoundException", message);
    }

    public static ApiException functionNotFound(String arn) {
        return notFound("Function not found: " + arn);
    }
}
