package dev.stepwright.local.schedules;

import dev.stepwright.local.protocol.ApiException;

/** The errors of the service. */
final class ScheduleErrors {

    private ScheduleErrors() {}

    static ApiException notFound(String kind, String name) {
        return ApiException.of(404, "ResourceNotFoundException", kind + " " + name + " does not exist.");
    }

    static ApiException conflict(String kind, String name) {
        return ApiException.of(409, "ConflictException", kind + " " + name + " already exists.");
    }

    static ApiException invalid(String message) {
        return ApiException.of(400, "ValidationException", message);
    }
}
