package dev.stepwright.local.http;

import java.net.SocketTimeoutException;

/**
 * How fast a request has to arrive, from its first byte on: half a minute is left to everyone, and a second more for
 * each kilobyte. Before a request begins, and while it is answered, a client may be silent.
 */
final class Pace {

    private static final long GRACE_MILLIS = 30_000;
    /** What is too long for a service is read to this end, so that its sender gets to see the reply. */
    private static final long LARGEST = 512L << 20;

    private static final long SLOWEST_BYTES_PER_SECOND = 1_024;

    private boolean hasBegun;
    private long start;
    private long received;

    /** The next byte is the first of a request, unless it was read with the request before. */
    void awaitRequest() {
        hasBegun = false;
    }

    boolean hasBegun() {
        return hasBegun;
    }

    void received(int bytes) {
        if (!hasBegun) {
            hasBegun = true;
            start = System.nanoTime();
            received = 0;
        }
        received += Math.max(0, bytes);
    }

    /**
     * How many milliseconds there are for the next byte.
     *
     * @throws SocketTimeoutException when the request is too slow, or too long for anybody
     */
    int patience() throws SocketTimeoutException {
        long allowed = GRACE_MILLIS + received * 1_000 / SLOWEST_BYTES_PER_SECOND;
        if (received > LARGEST) {
            throw new SocketTimeoutException("The request has no end");
        }
        long left = allowed - (System.nanoTime() - start) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("The request arrives too slowly");
        }
        return (int) Math.min(left, GRACE_MILLIS);
    }
}
