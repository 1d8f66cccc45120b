package dev.stepwright.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What has been started, to be closed in the opposite order. */
final class StartedParts {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    synchronized <T> T add(T part, Consumer<T> close) {
        closings.push(() -> close.accept(part));
        return part;
    }

    synchronized void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
