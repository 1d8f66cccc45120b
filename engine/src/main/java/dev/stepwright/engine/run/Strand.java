package dev.stepwright.engine.run;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One logical thread of an execution: the machine itself, a branch or an iteration. It goes from state to state without
 * growing the stack, and occupies no thread of Java while a state waits.
 */
public final class Strand {

    private final Run run;
    private final Program program;
    private final Scope scope;
    private final Optional<JsonObject> mapItem;
    private final Owner owner;
    private long lastEventId;
    private @Nullable Visit current;
    private @Nullable Visit stopped;
    private @Nullable Arrival arrival;
    private boolean moving;

    /** Is told how a strand ends, unless it is aborted. */
    public interface Owner {
        void succeeded(Strand strand, Payload output);

        void failed(Strand strand, Failure failure);

        /** Whether the strand, which stands between two states, has to let another thread go on. */
        default boolean pauses() {
            return false;
        }
    }

    private record Arrival(String state, Payload input) {}

    /** @param lastEventId the event that the strand's first one follows */
    public Strand(Run run, Program program, Scope scope, Optional<JsonObject> mapItem, long lastEventId, Owner owner) {
        this.run = run;
        this.program = program;
        this.scope = scope;
        this.mapItem = mapItem;
        this.lastEventId = lastEventId;
        this.owner = owner;
    }

    public Run run() {
        return run;
    }

    public Scope scope() {
        return scope;
    }

    /** The last event of this strand itself, which the next one names as its previous. */
    public long lastEventId() {
        return lastEventId;
    }

    /** The item of the iteration that the strand is, or is part of. */
    public Optional<JsonObject> mapItem() {
        return mapItem;
    }

    public void start(Payload input) {
        moveTo(program.startAt(), input);
    }

    /**
     * Goes on where it stopped, with the variables it had there.
     *
     * @param input of a strand that has not started yet
     */
    public void resume(Supplier<Payload> input) {
        Visit visit = stopped;
        if (visit == null) {
            start(input.get());
        } else {
            stopped = null;
            current = visit;
            visit.resume();
        }
    }

    /** Stops where it is, without a word to the owner. */
    public void cancel() {
        Visit visit = current;
        current = null;
        arrival = null;
        if (visit != null) {
            stopped = visit;
            visit.finishStep();
        }
    }

    /** Stops where it is and records what the service records of the aborted state. */
    public void abort(long previousEventId) {
        Visit visit = current;
        if (visit != null) {
            visit.recordAborted(previousEventId);
        }
        cancel();
    }

    /** For the strand whose failure aborts the others: the service records its task as aborted, too. */
    public void abortAfterFailure(long previousEventId) {
        Visit visit = current;
        if (visit != null) {
            visit.recordAbortedAfterFailure(previousEventId);
        }
        cancel();
    }

    public long record(EventType type, EventDetails details) {
        return recordAfter(lastEventId, type, details);
    }

    /** Records an event that the strand's next event does not follow. */
    public long recordAside(EventType type, EventDetails details) {
        return run.record(type, lastEventId, details);
    }

    /** Lets the strand's next event follow one of another strand. */
    public void continueAfter(long eventId) {
        lastEventId = eventId;
    }

    long recordAfter(long previousEventId, EventType type, EventDetails details) {
        lastEventId = run.record(type, previousEventId, details);
        return lastEventId;
    }

    boolean isAt(Visit visit) {
        return current == visit;
    }

    void moveOn(Optional<String> next, Payload output) {
        if (next.isPresent() && !run.probe().endsBefore(next.get())) {
            moveTo(next.get(), output);
        } else {
            current = null;
            owner.succeeded(this, output);
        }
    }

    void fail(Failure failure) {
        owner.failed(this, failure);
    }

    private void moveTo(String state, Payload input) {
        arrival = new Arrival(state, input);
        if (!moving) {
            move();
        }
    }

    private void move() {
        moving = true;
        try {
            arriveWhileMoving();
        } finally {
            moving = false;
        }
    }

    private void arriveWhileMoving() {
        for (Arrival next = arrival; next != null; next = arrival) {
            arrival = null;
            Visit visit = new Visit(this, next.state(), program.executor(next.state()), next.input());
            current = visit;
            visit.start();
            if (arrival != null && owner.pauses()) {
                run.queue().pause(this::move);
                return;
            }
        }
    }
}
