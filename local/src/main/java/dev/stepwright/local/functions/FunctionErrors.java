package dev.stepwright.local.functions;

import dev.stepwright.local.protocol.ApiException;

/** The errors of the service that several operations report. */
final class FunctionErrors {

    private FunctionErrors() {}

    static ApiException invalidValue(String message) {
        return ApiException.of(400, "InvalidParameterValueException", message);
    }

    static ApiException conflict(String message) {
        return ApiException.of(409, "ResourceConflictException", message);
    }

    static ApiException notFound(String message) {
        return ApiException.of(404, "ResourceNotFoundException", message);
    }

    static ApiException functionNotFound(String arn) {
        return notFound("Function not found: " + arn);
    }
}
