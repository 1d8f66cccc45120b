package dev.stepwright.local.gateway;

/** A function's answer that the gateway cannot turn into an HTTP response. */
final class BadAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadAnswerException(String message) {
        super(message);
    }
}
