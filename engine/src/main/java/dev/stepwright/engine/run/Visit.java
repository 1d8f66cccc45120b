package dev.stepwright.engine.run;

import dev.stepwright.asl.Retrier;
import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.LimitException;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.run.ErrorPolicy.CatchRule;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateException;
import dev.stepwright.engine.time.EngineClock.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One stay in a state, from its Entered event to the transition out of it, retries included.
 *
 * <p>All methods are called from steps of the execution's queue.
 */
public final class Visit {

    /** The service's limit on the input or output of a state, or all that it assigns, in bytes of UTF-8. */
    private static final int LARGEST_PAYLOAD = 256 * 1024;

    /** The service's limit on all variables of an execution, in the same measure. */
    private static final int LARGEST_VARIABLES = 10 << 20;

    private static final Duration LONGEST_STEP = Duration.ofSeconds(1);

    private final Strand strand;
    private final String name;
    private final StateExecutor executor;
    private final Payload rawInput;
    private Payload input;
    private final Instant enteredTime;
    private final long eventBeforeEntered;
    private final long enteredEventId;
    private Map<Integer, Integer> attemptsByRetrier = Map.of();
    private int retryCount;
    private int step;
    private Optional<String> taskToken = Optional.empty();
    private @Nullable Activity activity;
    private @Nullable Failure failure;
    private boolean hasBegun;

    Visit(Strand strand, String name, StateExecutor executor, Payload input) {
        this.strand = strand;
        this.name = name;
        this.executor = executor;
        rawInput = input;
        this.input = input;
        enteredTime = strand.run().clock().now();
        eventBeforeEntered = strand.lastEventId();
        enteredEventId = strand.record(executor.events().entered(), Details.stateEntered(name, input));
    }

    public String name() {
        return name;
    }

    /** What the state works on. */
    public Payload input() {
        return input;
    }

    /** What the state was entered with. */
    public Payload rawInput() {
        return rawInput;
    }

    public Run run() {
        return strand.run();
    }

    public Strand strand() {
        return strand;
    }

    /** Records an event of this visit. */
    public long record(EventType type, EventDetails details) {
        return strand.record(type, details);
    }

    /** Evaluates a field that sees the input and the context object. */
    public Object evaluate(Template template) {
        return template.evaluate(bindings(Readable.INPUT, JsonObject.EMPTY, strand.mapItem()));
    }

    /** Evaluates a Map's {@code ItemSelector} for one of its items. */
    public Object evaluate(Template template, JsonObject mapItem) {
        return template.evaluate(bindings(Readable.INPUT, JsonObject.EMPTY, Optional.of(mapItem)));
    }

    /** Evaluates a field of JSONPath mode whose {@code $} stands for the document. */
    Object evaluateOver(Object document, Template template) {
        return template.evaluate(bindings(Readable.INPUT, JsonObject.EMPTY, strand.mapItem(), document));
    }

    /** What a path sees whose {@code $} stands for the document. */
    public PathBindings paths(Object document) {
        return new BoundPaths(bindings(Readable.INPUT, JsonObject.EMPTY, strand.mapItem(), document));
    }

    /** The state's own name and event, as every cause of an evaluation error begins. */
    public String inState(String what) {
        return strand.run().probe().cause(name, enteredEventId, what);
    }

    /** Tells what a field has made of the data. */
    public void tell(Stage stage, Object value) {
        strand.run().probe().sees(stage, value);
    }

    /** Keeps a payload within the service's limit. */
    public Payload limit(Payload payload, String producer) {
        if (payload.byteSize() > LARGEST_PAYLOAD) {
            throw tooLarge(producer);
        }
        return payload;
    }

    private static StateFailedException tooLarge(String producer) {
        return new StateFailedException(Failure.of(
                Failure.DATA_LIMIT_EXCEEDED,
                "The state/task '" + producer
                        + "' returned a result with a size exceeding the maximum number of bytes service limit."));
    }

    /** Sets what must be dropped when the visit ends early. */
    public void busyWith(Activity underway) {
        hasBegun = true;
        activity = underway;
    }

    /** Runs each action as a step of its own, from any thread, unless the visit has moved on since this call. */
    public Executor steps() {
        int expected = step;
        return action -> strand.run().queue().execute(unlessMovedOn(expected, action));
    }

    /** The token that the context object names from now on. */
    public void holdToken(String text) {
        taskToken = Optional.of(text);
    }

    /** Runs the action as a step when the time has passed, unless the visit has moved on. */
    public void after(Duration delay, Runnable action) {
        Executor steps = steps();
        Timer timer = strand.run().clock().schedule(delay, () -> steps.execute(action));
        busyWith(timer::cancel);
    }

    /** Leaves for the next state, or ends the group. */
    public void leave(Effects effects, Object readable, Payload defaultOutput, Optional<String> next) {
        Effects.Departure departure = effects.depart(this, readable, defaultOutput);
        Map<String, Object> assigned = departure.assigned();
        Payload output = limit(departure.output(), name);
        Map<String, Payload> variables = limit(assigned);
        EventDetails exited = Details.stateExited(name, output, variables);
        finishStep();
        strand.record(executor.events().exited().orElseThrow(), exited);
        strand.scope().assign(assigned, variables);
        strand.moveOn(next, output);
    }

    private Map<String, Payload> limit(Map<String, Object> assigned) {
        if (assigned.isEmpty()) {
            return Map.of();
        }
        Map<String, Payload> payloads = new LinkedHashMap<>();
        assigned.forEach((variable, value) -> payloads.put(variable, Payload.of(value)));
        long sum = payloads.values().stream().mapToLong(Payload::byteSize).sum();
        if (sum > LARGEST_PAYLOAD || strand.scope().visibleBytesWith(payloads) > LARGEST_VARIABLES) {
            throw tooLarge(name);
        }
        return payloads;
    }

    /** Fails the state: retries it, goes where a catcher sends it, or ends its group. */
    public void fail(Failure cause) {
        failure = cause;
        finishStep();
        ErrorPolicy policy = executor.errorPolicy();
        Optional<Integer> retrier = policy.retrierFor(cause);
        if (retrier.isPresent() && retry(policy.retriers().get(retrier.get()), retrier.get(), cause)) {
            return;
        }
        if (hasBegun || !cause.error().equals(Optional.of(Failure.RUNTIME))) {
            executor.events().failed().ifPresent(type -> strand.record(type, EventDetails.NONE));
        }
        Optional<Integer> catcher = policy.catcherFor(cause);
        if (catcher.isPresent()) {
            strand.run().probe().caught(catcher.get(), cause);
            handle(cause, policy.catchers().get(catcher.get()));
        } else {
            strand.fail(cause);
        }
    }

    /** Runs a step of the state; what it throws fails the state. */
    public void guard(Runnable action) {
        try {
            withinLimits(action);
        } catch (StateFailedException e) {
            fail(e.failure());
        } catch (TemplateException e) {
            fail(evaluationFailure(e.field(), e.getMessage(), eventBeforeEntered));
        } catch (PathFailure e) {
            fail(Failure.of(e.error(), inState(String.valueOf(e.getMessage()))));
        } catch (LimitException e) {
            fail(Failure.of(Failure.RUNTIME, inState(String.valueOf(e.getMessage()))));
        } catch (InvalidTimestampException e) {
            fail(evaluationFailure(Optional.of(e.field()), e.getMessage(), enteredEventId));
        }
    }

    /** The paths and functions of one step together have the time of one expression. */
    private static void withinLimits(Runnable step) {
        Deadline.within(LONGEST_STEP, () -> {
            step.run();
            return true;
        });
    }

    void start() {
        guard(this::begin);
    }

    private void begin() {
        Object picked = executor.input().of(rawInput.value(), this);
        input = picked == rawInput.value() ? rawInput : Payload.of(picked);
        tell(Stage.INPUT_PATH, picked);
        executor.start(this);
    }

    /** Goes on after the visit was dropped: with retries counted anew, and no second Entered event. */
    void resume() {
        attemptsByRetrier = Map.of();
        retryCount = 0;
        taskToken = Optional.empty();
        strand.continueAfter(enteredEventId);
        Activity dropped = activity;
        boolean restart = failure != null && failure.spoilsAll();
        failure = null;
        guard(() -> {
            if (restart || dropped == null || !dropped.resume()) {
                begin();
            }
        });
    }

    /** Records that the state was aborted, after the states within it. */
    void recordAborted(long previousEventId) {
        Activity underway = activity;
        if (underway != null) {
            underway.recordAborted(previousEventId);
        }
        executor.events().aborted().ifPresent(type -> strand.run().record(type, previousEventId, EventDetails.NONE));
    }

    /** The kinds that hold other states have already recorded that they failed. */
    void recordAbortedAfterFailure(long previousEventId) {
        if (executor.events().failed().isEmpty()) {
            recordAborted(previousEventId);
        }
    }

    private Runnable unlessMovedOn(int expected, Runnable action) {
        return () -> {
            if (step == expected && strand.isAt(this)) {
                guard(action);
            }
        };
    }

    private Failure evaluationFailure(Optional<String> field, @Nullable String message, long previousEventId) {
        String cause = inState(String.valueOf(message));
        strand.recordAfter(
                previousEventId,
                EventType.EVALUATION_FAILED,
                Details.evaluationFailed(name, Failure.QUERY_EVALUATION_ERROR, cause, field));
        return Failure.of(Failure.QUERY_EVALUATION_ERROR, cause);
    }

    /** Whether the retrier has an attempt left, which then is made in time. */
    private boolean retry(Retrier retrier, int index, Failure cause) {
        Probe probe = run().probe();
        int attempt = attemptsByRetrier.getOrDefault(index, probe.earlierRetries()) + 1;
        if (attempt > ErrorPolicy.maxAttempts(retrier)) {
            probe.spent(index);
            return false;
        }
        if (attemptsByRetrier.isEmpty()) {
            attemptsByRetrier = new HashMap<>();
        }
        attemptsByRetrier.put(index, attempt);
        retryCount++;
        Duration delay = ErrorPolicy.delay(retrier, attempt, run().random().numbers());
        after(delay, () -> executor.start(this));
        probe.retrying(index, delay, cause);
        return true;
    }

    /** An evaluation error here has nothing left to catch it. */
    private void handle(Failure failure, CatchRule catcher) {
        JsonObject errorOutput = failure.errorOutput();
        try {
            withinLimits(
                    () -> leave(catcher.effects(), errorOutput, Payload.of(errorOutput), Optional.of(catcher.next())));
        } catch (TemplateException e) {
            strand.fail(evaluationFailure(e.field(), e.getMessage(), eventBeforeEntered));
        } catch (PathFailure e) {
            strand.fail(Failure.of(e.error(), inState(String.valueOf(e.getMessage()))));
        } catch (LimitException e) {
            strand.fail(Failure.of(Failure.RUNTIME, inState(String.valueOf(e.getMessage()))));
        } catch (StateFailedException e) {
            strand.fail(e.failure());
        }
    }

    /** Drops what is under way. */
    void finishStep() {
        step++;
        Activity underway = activity;
        if (underway != null) {
            underway.cancel();
        }
    }

    VisitBindings bindings(Readable readable, Object value) {
        return bindings(readable, value, strand.mapItem());
    }

    private VisitBindings bindings(Readable readable, Object value, Optional<JsonObject> mapItem) {
        return bindings(readable, value, mapItem, input.value());
    }

    private VisitBindings bindings(Readable readable, Object value, Optional<JsonObject> mapItem, Object document) {
        return new VisitBindings(this, readable, value, mapItem, document);
    }

    /** The value of {@code $states.context}. */
    JsonObject context(Optional<JsonObject> mapItem) {
        JsonObject.Builder state =
                JsonObject.builder().with("EnteredTime", enteredTime.toString()).with("Name", name);
        if (executor.isRetriable()) {
            state.with("RetryCount", retryCount);
        }
        JsonObject.Builder context = JsonObject.builder()
                .with("Execution", strand.run().execution())
                .with("StateMachine", strand.run().stateMachine())
                .with("State", state.build());
        taskToken.ifPresent(token ->
                context.with("Task", JsonObject.builder().with("Token", token).build()));
        mapItem.ifPresent(item ->
                context.with("Map", JsonObject.builder().with("Item", item).build()));
        return strand.run().probe().context(context.build());
    }
}
