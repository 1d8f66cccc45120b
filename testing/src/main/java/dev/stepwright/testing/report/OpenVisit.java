package dev.stepwright.testing.report;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stay in a state whose events are being collected. */
final class OpenVisit {

    private static final Set<EventType> ATTEMPTS = Set.of(
            EventType.TASK_SCHEDULED,
            EventType.LAMBDA_FUNCTION_SCHEDULED,
            EventType.ACTIVITY_SCHEDULED,
            EventType.MAP_STATE_STARTED,
            EventType.PARALLEL_STATE_STARTED);

    private final Optional<OpenVisit> outer;
    private final String state;
    private final List<HistoryEvent> events = new ArrayList<>();
    private boolean exited;

    /** @param previous the visit that the event before the entry belongs to */
    OpenVisit(HistoryEvent entry, Optional<OpenVisit> previous) {
        outer = previous.flatMap(visit -> visit.exited ? visit.outer : Optional.of(visit));
        state = entry.details().text("name").orElse("?");
        add(entry);
    }

    void add(HistoryEvent event) {
        events.add(event);
        exited = exited || event.type().text().endsWith("StateExited");
    }

    /** The visit that an event belongs to which follows one of this visit's. */
    OpenVisit ownerOf(HistoryEvent event) {
        String type = event.type().text();
        boolean ofGroup = type.startsWith("Map") || type.startsWith("Parallel");
        return ofGroup ? group(type.startsWith("Map") ? "Map" : "Parallel") : this;
    }

    private OpenVisit group(String family) {
        boolean isIt = !exited && events.get(0).type().text().startsWith(family);
        return isIt || outer.isEmpty() ? this : outer.get().group(family);
    }

    /** The service bills the entry, and each further attempt. */
    int transitions() {
        long attempts =
                events.stream().filter(event -> ATTEMPTS.contains(event.type())).count();
        return (int) Math.max(1, attempts);
    }

    Visit visit() {
        return new Visit(state, depth(), events);
    }

    private int depth() {
        return outer.map(visit -> visit.depth() + 1).orElse(0);
    }
}
