package dev.stepwright.testing.report;

import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.testing.workflow.SourceMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An execution for a reader: a line for each state with the time since the start and the line of the workflow, and
 * below it what was sent and what came back.
 */
public final class Transcript {

    private static final String INDENT = "  ";

    private final SourceMap sources;
    private final Instant start;
    private final StringBuilder text = new StringBuilder();
    private Instant shown;

    private Transcript(SourceMap sources, Instant start) {
        this.sources = sources;
        this.start = start;
        shown = start;
    }

    public static String of(List<HistoryEvent> history, SourceMap sources) {
        HistoryEvent started = history.get(0);
        Transcript transcript = new Transcript(sources, started.timestamp());
        started.details().text("input").ifPresent(input -> transcript.line("input", input));
        Visits.of(history).all().forEach(transcript::add);
        return transcript.text.toString();
    }

    private void add(Visit visit) {
        String state = INDENT.repeat(visit.depth()) + visit.state();
        String place =
                sources.place(visit.state()).map(line -> "(" + line + ")").orElse("");
        shown = visit.entered();
        line(time(), "%-36s  %s".formatted(state, place).stripTrailing());
        for (HistoryEvent event : visit.events()) {
            Happening.of(event).ifPresent(happening -> add(happening, event.timestamp(), visit.depth()));
        }
    }

    private void add(Happening happening, Instant when, int depth) {
        boolean later = when.isAfter(shown);
        shown = when;
        line(later ? time() : "", INDENT.repeat(depth + 1) + happening);
    }

    private void line(String left, String right) {
        text.append("%12s  %s\n".formatted(left, right));
    }

    private String time() {
        return Durations.text(Duration.between(start, shown));
    }
}
