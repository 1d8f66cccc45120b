package dev.stepwright.local.http;

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
    private final Thread thread = new Thread(this::lookFromTimeToTime, "stepwright-slow-readers");

    /** @param patience how long a client may take for what is written to it at once */
    SlowReaders(Duration patience) {
        this.patience = patience.toNanos();
        thread.setDaemon(true);
        thread.start();
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

    private void lookFromTimeToTime() {
        try {
            while (true) {
                Thread.sleep(INTERVAL.toMillis());
                writings.stream()
                        .filter(writing -> writing.isOlderThan(patience))
                        .forEach(Writing::end);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
