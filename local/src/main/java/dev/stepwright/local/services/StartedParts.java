package dev.stepwright.local.services;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What has been started, to be closed in the opposite order. */
public final class StartedParts {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    public synchronized <T> T add(T part, Consumer<T> close) {
        closings.push(() -> close.accept(part));
        return part;
    }

    public synchronized void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
