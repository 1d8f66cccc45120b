package dev.stepwright.engine.journal;

import dev.stepwright.engine.history.HistoryEvent;

/**
 * A number that tells whether an execution does again what it did before: two that have recorded other events, or sent
 * other texts, most likely differ in it. It is the same on every JVM.
 */
final class Fingerprint {

    private int value = 1;

    void add(HistoryEvent event) {
        add(event.type().text());
        value = 31 * value + Long.hashCode(event.previousEventId());
        event.details().text("name").ifPresent(this::add);
    }

    void add(String text) {
        value = 31 * value + text.hashCode();
    }

    /** @throws MismatchException when it was another one */
    void compare(int recorded, String what) {
        if (recorded != value) {
            throw new MismatchException(what + " came at another place");
        }
    }

    int value() {
        return value;
    }
}
