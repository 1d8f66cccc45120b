package dev.stepwright.local.mocks;

/** A mock file that cannot be read or that does not say what it should; the message names the place. */
public final class MockFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MockFileException(String message) {
        super(message);
    }
}
