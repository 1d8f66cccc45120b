package dev.stepwright.manifest;

/** A manifest that cannot be read; the message says where it is wrong and what to do next. */
public final class ManifestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ManifestException(String message) {
        super(message);
    }

    ManifestException(String message, Throwable cause) {
        super(message, cause);
    }
}
