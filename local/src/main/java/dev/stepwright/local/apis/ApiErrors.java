package dev.stepwright.local.apis;

import dev.stepwright.local.protocol.ApiException;

/** The errors of the service. */
final class ApiErrors {

    private ApiErrors() {}

    static ApiException notFound(String kind, String id) {
        return ApiException.of(404, "NotFoundException", "Invalid " + kind + " identifier specified " + id);
    }

    static ApiException conflict(String message) {
        return ApiException.of(409, "ConflictException", message);
    }

    static ApiException badRequest(String message) {
        return ApiException.of(400, "BadRequestException", message);
    }
}
