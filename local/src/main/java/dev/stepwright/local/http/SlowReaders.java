package dev.stepwright.local.http;

import dev.stepwright.local.watch.Watchdog;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends the connections of clients that do not take what they are sent, since a thread waits for each. Sockets have a
 * limit for waiting to read, and none for waiting to write.
 */
final class SlowReaders implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final long patience;
    private final Set<Writing> writings = ConcurrentHashMap.newKeySet();
    private final Watchdog watchdog;

    /** @param patience how long a client may take for what is written to it at once */
    SlowReaders(Duration patience) {
        this.patience = patience.toNanos();
        watchdog = Watchdog.start("stepwright-slow-readers", INTERVAL, this::look);
    }

    /** Something that is being written. */
    record Writing(Socket socket, long begin) {

        private boolean isOlderThan(long nanos) {
            return System.nanoTime() - begin > nanos;
        }

        /** The thread that writes gets an exception. */
        private void end() {
            try {
                socket.close();
            } catch (IOException e) {
                // Then it has ended already.
                return;
            }
        }
    }

    Writing begin(Socket socket) {
        Writing writing = new Writing(socket, System.nanoTime());
        writings.add(writing);
        return writing;
    }

    void end(Writing writing) {
        writings.remove(writing);
    }

    private void look() {
        writings.stream().filter(writing -> writing.isOlderThan(patience)).forEach(Writing::end);
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
