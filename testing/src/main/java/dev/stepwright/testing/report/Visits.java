package dev.stepwright.testing.report;

import dev.stepwright.engine.history.HistoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stays in states that a history tells of; each event leads to the one before it in the same branch. */
public final class Visits {

    private final List<OpenVisit> visits = new ArrayList<>();
    private final Map<Long, OpenVisit> visitOfEvent = new HashMap<>();

    private Visits() {}

    public static Visits of(List<HistoryEvent> history) {
        Visits visits = new Visits();
        history.forEach(visits::add);
        return visits;
    }

    private void add(HistoryEvent event) {
        Optional<OpenVisit> previous = Optional.ofNullable(visitOfEvent.get(event.previousEventId()));
        if (event.type().text().endsWith("StateEntered")) {
            OpenVisit visit = new OpenVisit(event, previous);
            visits.add(visit);
            visitOfEvent.put(event.id(), visit);
        } else if (!event.type().text().startsWith("Execution")) {
            previous.map(visit -> visit.ownerOf(event)).ifPresent(visit -> {
                visit.add(event);
                visitOfEvent.put(event.id(), visit);
            });
        }
    }

    /** In the order of their entry. */
    public List<Visit> all() {
        return visits.stream().map(OpenVisit::visit).toList();
    }

    /** How many state transitions the service bills. */
    public int transitions() {
        return visits.stream().mapToInt(OpenVisit::transitions).sum();
    }

    /** The time spent in Wait states. */
    public Duration waited(Instant now) {
        return all().stream()
                .filter(Visit::isWait)
                .map(visit -> Duration.between(visit.entered(), visit.left().orElse(now)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
