package dev.stepwright.local;

/** The local cloud cannot start; the message says why and what to do next. */
public final class LocalCloudException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalCloudException(String message) {
        super(message);
    }

    LocalCloudException(String message, Throwable cause) {
        super(message, cause);
    }
}
