package dev.stepwright.engine.journal;

import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.Entry.Asked;
import dev.stepwright.engine.journal.Entry.Heard;
import dev.stepwright.engine.journal.Entry.Started;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.worker.Workers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes down what one execution hears from outside before the execution hears it, or lets it hear again what was
 * written down.
 *
 * <p>What is said is written and handed to the execution's queue under one lock, so that the journal has it in the
 * order in which the execution takes it. Lines are opened, the clock is looked at and questions are asked in steps of
 * the execution, hence in the same order each time.
 */
public final class Recorder {

    private final Journal journal;
    private volatile Optional<Recording> recording;
    private final Executor steps;
    private final JournaledClock clock;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<Long, Line> repeatedLines = new LinkedHashMap<>();
    private final List<Runnable> saidMeanwhile = new ArrayList<>();
    private final Repetition repetition;
    private volatile boolean repeating;
    private boolean over;
    private long lines;

    /**
     * @param recording what was kept of the execution, if it goes on; it is repeated until {@link #goOn}
     * @param steps the execution's queue
     */
    public Recorder(
            Journal journal, Optional<Recording> recording, EngineClock clock, Started started, Executor steps) {
        this.journal = journal;
        this.recording = recording;
        repeating = recording.isPresent();
        repetition = new Repetition(recording.map(Recording::entries).orElse(List.of()));
        this.steps = steps;
        this.clock = new JournaledClock(this, clock, started.time());
    }

    /** The clock as the execution sees it. */
    public EngineClock clock() {
        return clock;
    }

    /** The functions as the execution sees them. */
    public LambdaFunctions calling(LambdaFunctions functions) {
        return new JournaledFunctions(this, functions);
    }

    /** Those who answer tasks as the execution sees them. */
    public Workers offering(Workers workers) {
        return new JournaledWorkers(this, workers);
    }

    /** Other services as the execution sees them. */
    public ServiceCalls asking(ServiceCalls services) {
        return new JournaledServices(this, services);
    }

    /** Does something outside, but not while the execution does again what it did before. */
    synchronized void onceItGoesOn(Runnable action) {
        if (repeating) {
            saidMeanwhile.add(action);
        } else {
            action.run();
        }
    }

    /** Whether anything is written down. */
    public boolean keepsJournal() {
        return journal.isKept();
    }

    /** Whether the execution is doing again what it did before. */
    public boolean isRepeating() {
        return repeating;
    }

    /** Passes on what nobody has heard of before. */
    public Consumer<HistoryEvent> telling(Consumer<HistoryEvent> listener) {
        return event -> {
            fingerprint.add(event);
            if (!repeating) {
                listener.accept(event);
            }
        };
    }

    /**
     * What is kept of a child execution.
     *
     * @param name of its own journal
     */
    public Child child(String name) {
        return new Child(
                journal.child(name), recording.filter(kept -> repeating).flatMap(kept -> kept.child(name)));
    }

    /**
     * A child execution of a distributed Map.
     *
     * @param recording empty when it has not started
     */
    public record Child(Journal journal, Optional<Recording> recording) {}

    /** Opens a line and makes its source work, but for one that may have said something before: that has to wait. */
    public Line open(Source source) {
        Line line = new Line(this, ++lines, fingerprint.value(), source);
        if (repeating) {
            repeatedLines.put(line.number(), line);
        } else {
            source.begin(line);
        }
        return line;
    }

    /**
     * Lets the execution, which has started, hear what it heard before, up to the next thing that came over the line.
     *
     * @throws MismatchException when it listens to something else
     */
    public synchronized void hearAgainUntil(Line line) {
        while (hasMoreToHear() && repetition.heard().element().line() != line.number()) {
            hearNextAgain();
        }
    }

    /**
     * Lets the execution hear the next thing that it heard before.
     *
     * @throws MismatchException when it listens to something else
     */
    public synchronized void hearNextAgain() {
        Heard heard = repetition.heard().remove();
        Line line = repeatedLines.get(heard.line());
        if (line == null || line.fingerprint() != heard.fingerprint()) {
            repetition.heard().clear();
            throw new MismatchException("line " + heard.line() + " is not what it was");
        }
        hear(line, heard.said(), heard.last(), heard.time());
    }

    /** Whether the execution has more to hear of what it heard before. */
    public synchronized boolean hasMoreToHear() {
        return !repetition.heard().isEmpty();
    }

    /** Ends the repetition: makes work what has yet to say something. */
    public synchronized void goOn() {
        repeating = false;
        recording = Optional.empty();
        List<Line> begun = List.copyOf(repeatedLines.values());
        repeatedLines.clear();
        for (Line line : begun) {
            if (!over && !line.isClosed()) {
                line.source().begin(line);
            }
        }
        saidMeanwhile.forEach(Runnable::run);
        saidMeanwhile.clear();
    }

    /** The time as journals have it. */
    public static Instant now(EngineClock clock) {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The execution that had ended goes on, and hears again. */
    public synchronized void begin() {
        over = false;
    }

    /** Says what lets an execution that had ended go on; before it nobody is heard. */
    public synchronized void sayToBegin(Line line, List<String> said) {
        begin();
        say(line, said, false);
    }

    /** Says something that follows what the execution is repeating, all of which it has heard. */
    public synchronized void sayAfterRepetition(Line line, List<String> said) {
        if (!over) {
            write(line, said, false);
        }
    }

    /** The execution has ended and hears nothing any more. */
    public synchronized void end() {
        over = true;
    }

    Repetition repetition() {
        return repetition;
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Writes an entry down. */
    public synchronized void append(Entry entry) {
        journal.append(entry);
    }

    /** The answer to a question, which is the same when the execution asks again. */
    String ask(Supplier<String> question) {
        Asked asked = repeating ? repetition.asked() : null;
        if (asked != null) {
            fingerprint.compare(asked.fingerprint(), "a question");
            return asked.answer();
        }
        String answer = question.get();
        append(new Asked(fingerprint.value(), answer));
        return answer;
    }

    synchronized void say(Line line, List<String> said, boolean last) {
        if (repeating) {
            saidMeanwhile.add(() -> say(line, said, last));
            return;
        }
        if (!over && !line.isClosed()) {
            write(line, said, last);
        }
    }

    private void write(Line line, List<String> said, boolean last) {
        Instant now = clock.actual();
        append(new Heard(line.number(), line.fingerprint(), now, said, last));
        hear(line, said, last, now);
    }

    synchronized void close(Line line) {
        line.markClosed();
    }

    private void hear(Line line, List<String> said, boolean last, Instant now) {
        if (last) {
            line.markClosed();
        }
        steps.execute(() -> clock.moveTo(now));
        line.source().hear(said);
    }
}
