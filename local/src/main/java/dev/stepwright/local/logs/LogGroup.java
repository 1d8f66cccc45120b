package dev.stepwright.local.logs;

import dev.stepwright.local.protocol.Tags;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** A log group with its last lines. */
final class LogGroup {

    /** The service keeps every line; here memory is what runs out. */
    private static final int RETAINED = 10_000;

    final String name;
    final String arn;
    final Instant created;
    final Tags tags = new Tags();
    volatile OptionalInt retentionDays = OptionalInt.empty();

    private final Deque<LogEvent> events = new ArrayDeque<>();
    private long lastNumber;

    LogGroup(String name, String arn, Instant created) {
        this.name = name;
        this.arn = arn;
        this.created = created;
    }

    synchronized void add(String stream, Instant time, String message) {
        events.add(new LogEvent(++lastNumber, time, stream, message));
        if (events.size() > RETAINED) {
            events.remove();
        }
    }

    synchronized List<LogEvent> events() {
        return List.copyOf(events);
    }
}
