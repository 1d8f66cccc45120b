package dev.stepwright.local.http;

/** Another program listens on the port; the caller knows the words for choosing another one. */
public final class PortInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortInUseException(String host, int port, Throwable cause) {
        super(
                "Port %d on %s is in use by another program. Stop that program or choose another port."
                        .formatted(port, host),
                cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
