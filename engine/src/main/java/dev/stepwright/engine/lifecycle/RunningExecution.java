package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.NotRedrivableException;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.History;
import dev.stepwright.engine.history.History.HistoryFullException;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.Entry.Started;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.engine.journal.JournalClosedException;
import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.MismatchException;
import dev.stepwright.engine.journal.OutsideWork;
import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.journal.Recording;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Probe;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.run.Scope;
import dev.stepwright.engine.run.SerialQueue;
import dev.stepwright.engine.run.Strand;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.EngineClock.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An execution from its first event to its last. All but the queries happens in steps of its queue. */
public final class RunningExecution implements Execution, Strand.Owner {

    private static final int NO_EVENT = 0;

    private final StartRequest request;
    private final Payload input;
    private final Started started;
    private final Executor executor;
    private final Recorder recorder;
    private final Line stops;
    private final Line redriving;
    private final EngineClock clock;
    private final Quotas quotas;
    private final History history;
    private final SerialQueue queue;
    private final StartedMapRuns mapRuns;
    private final Run run;
    private final Redrives redrives = new Redrives();
    private final HeadStart headStart = new HeadStart();
    private final Standing standing = new Standing();
    private @Nullable Strand strand;
    private Timer timeout = () -> {};

    private RunningExecution(
            Ports outside,
            StartRequest request,
            Payload input,
            Quotas quotas,
            Started started,
            Journal journal,
            Optional<Recording> recording,
            Consumer<HistoryEvent> listener) {
        this.quotas = quotas;
        this.request = request;
        this.input = input;
        this.started = started;
        executor = outside.executor();
        clock = outside.clock();
        recorder = new Recorder(journal, recording, outside.clock(), started, this::execute);
        Ports ports = journal.isKept() ? outside.seenThrough(recorder) : outside;
        history = quotas.history(ports.clock(), journal.isKept() ? recorder.telling(listener) : listener);
        queue = new SerialQueue(this::run, ports.clock(), this::failUnexpectedly);
        stops = recorder.open(new Stops(this::abort));
        redriving = recorder.open(new Redriving(this::redriven));
        RandomSource random = new RandomSource(started.seed());
        OutsideWork work = new OutsideWork(recorder, ports.clock(), executor);
        mapRuns = new StartedMapRuns(
                new MapRunSurroundings(outside, ports.clock(), recorder, queue, work, random, request));
        run = ContextObject.run(
                ports, request, input, started.time(), redrives, random, queue, work, history, mapRuns, Probe.NONE);
    }

    /** @param recording what was kept of it, if it goes on */
    public static RunningExecution of(
            Ports ports,
            StartRequest request,
            Payload input,
            Quotas quotas,
            Journal journal,
            Optional<Recording> recording,
            Consumer<HistoryEvent> listener) {
        Started started = recording.map(Recording::started).orElseGet(() -> Started.now(journal, ports.clock()));
        return new RunningExecution(ports, request, input, quotas, started, journal, recording, listener);
    }

    private void execute(Runnable step) {
        queue.execute(step);
    }

    /** What was done before is done again at once, on the thread that asks for it. */
    private void run(Runnable steps) {
        if (recorder.isRepeating() || headStart.runs()) {
            steps.run();
        } else {
            executor.execute(steps);
        }
    }

    /** Makes it ready to begin; whatever is said to it meanwhile comes after that. */
    public void prepare(Program program) {
        recorder.append(started);
        queue.prepare(() -> enter(program));
    }

    public void begin() {
        headStart.run(queue::begin);
    }

    /** Does again what it did before. */
    public void repeat(Program program) {
        queue.execute(() -> enter(program));
        repeated().all();
    }

    /** Does again what it did before it was redriven. */
    void repeatUntilRedrive(Program program) {
        queue.execute(() -> enter(program));
        repeated().untilRedrive();
    }

    /**
     * Does its next redrive again.
     *
     * @return whether it had come to it
     */
    boolean repeatRedrive() {
        boolean known = recorder.hasMoreToHear();
        if (known) {
            repeated().redrive();
        }
        return known;
    }

    private Repeated repeated() {
        return new Repeated(recorder, redriving, standing, e -> queue.execute(() -> failUnexpectedly(e)));
    }

    /** Does from here on what it has not done before. */
    public void goOn() {
        recorder.goOn();
    }

    private void enter(Program program) {
        run.record(EventType.EXECUTION_STARTED, NO_EVENT, Details.executionStarted(input, request.roleArn()));
        quotas.time().ifPresent(this::scheduleTimeout);
        Strand first = new Strand(run, program, Scope.ofMachine(), Optional.empty(), NO_EVENT, this);
        strand = first;
        first.start(input);
    }

    @Override
    public void stop(Optional<String> error, Optional<String> cause) {
        stops.say(Stops.said(error, cause));
    }

    /** Stops it with its Map Run. One that has more to repeat, or has ended, has been stopped before. */
    void stopWithMapRun() {
        List<String> said = Stops.said(Optional.empty(), Optional.empty());
        if (!recorder.isRepeating()) {
            stops.say(said);
        } else if (!recorder.hasMoreToHear()) {
            recorder.sayAfterRepetition(stops, said);
            recorder.goOn();
        }
    }

    private void abort(Optional<String> error, Optional<String> cause) {
        queue.executeEnd(() -> end(
                EventType.EXECUTION_ABORTED,
                NO_EVENT,
                Details.executionEnded(EventType.EXECUTION_ABORTED, error, cause),
                new ExecutionOutcome.Aborted(error, cause)));
    }

    @Override
    public synchronized Instant redrive() {
        redriveRefusal().ifPresent(reason -> {
            throw new NotRedrivableException(reason);
        });
        return redriveNow();
    }

    /** Redrives it without asking whether that may be. */
    Instant redriveNow() {
        Instant now = Recorder.now(clock);
        recorder.sayToBegin(redriving, List.of(now.toString()));
        return now;
    }

    private void redriven(Instant date) {
        redrives.add(date);
        standing.begin();
        recorder.begin();
        queue.execute(this::resume);
    }

    private void resume() {
        run.record(EventType.EXECUTION_REDRIVEN, history.lastId(), Details.executionRedriven(redrives.count()));
        quotas.time().ifPresent(this::scheduleTimeout);
        Objects.requireNonNull(strand).resume(() -> input);
    }

    /** Shows whether a Map Run is going to redrive it. */
    void awaitRedrive(boolean waits) {
        standing.awaitRedrive(waits);
    }

    @Override
    public void succeeded(Strand ended, Payload output) {
        end(
                EventType.EXECUTION_SUCCEEDED,
                ended.lastEventId(),
                Details.executionSucceeded(output),
                new ExecutionOutcome.Succeeded(output.get()));
    }

    @Override
    public void failed(Strand ended, Failure failure) {
        fail(ended.lastEventId(), failure);
    }

    @Override
    public boolean pauses() {
        return headStart.ends() || queue.isToPause();
    }

    private void scheduleTimeout(Duration longest) {
        int redrive = redrives.count();
        timeout = run.clock().schedule(longest, () -> queue.executeEnd(() -> timeOut(redrive)));
    }

    /** A timeout that comes too late is not that of the redrive. */
    private void timeOut(int redrive) {
        if (redrive != redrives.count()) {
            return;
        }
        Optional<String> error = Optional.of(Failure.TIMEOUT);
        end(
                EventType.EXECUTION_TIMED_OUT,
                NO_EVENT,
                Details.executionEnded(EventType.EXECUTION_TIMED_OUT, error, Optional.empty()),
                new ExecutionOutcome.TimedOut());
    }

    /** A full history, or a defect of the engine: the execution must not be left running for ever. */
    private void failUnexpectedly(Throwable thrown) {
        if (thrown instanceof JournalClosedException) {
            return;
        }
        if (thrown instanceof HistoryFullException && quotas.timesOutWhenFull()) {
            timeOut(redrives.count());
            return;
        }
        String cause = thrown instanceof HistoryFullException || thrown instanceof MismatchException
                ? thrown.getMessage()
                : "The engine failed, which is a defect of Stepwright that you may report: " + thrown;
        Strand failed = strand;
        long previous = failed == null ? NO_EVENT : failed.lastEventId();
        fail(previous, Failure.of(Failure.RUNTIME, cause));
    }

    private void fail(long previousEventId, Failure failure) {
        end(
                EventType.EXECUTION_FAILED,
                previousEventId,
                Details.executionEnded(EventType.EXECUTION_FAILED, failure.error(), failure.cause()),
                new ExecutionOutcome.Failed(failure.error(), failure.cause()));
    }

    /** Only the first way to end counts. */
    private void end(EventType type, long previousEventId, EventDetails details, ExecutionOutcome how) {
        if (standing.hasEnded()) {
            return;
        }
        timeout.cancel();
        Strand running = strand;
        if (running != null) {
            running.cancel();
        }
        standing.end(how, run.clock().now());
        recorder.end();
        try {
            history.recordEnd(type, previousEventId, details);
        } finally {
            standing.announce(how);
        }
    }

    StartRequest request() {
        return request;
    }

    @Override
    public String arn() {
        return request.executionArn();
    }

    @Override
    public String name() {
        return request.executionName();
    }

    @Override
    public ExecutionStatus status() {
        return standing.status();
    }

    @Override
    public Instant startDate() {
        return started.time();
    }

    @Override
    public Optional<Instant> stopDate() {
        return standing.date();
    }

    @Override
    public String input() {
        return input.get();
    }

    @Override
    public Optional<String> output() {
        return standing.ended().flatMap(ExecutionOutcome::output);
    }

    @Override
    public Optional<String> error() {
        return standing.ended().flatMap(ExecutionOutcome::error);
    }

    @Override
    public Optional<String> cause() {
        return standing.ended().flatMap(ExecutionOutcome::cause);
    }

    @Override
    public List<HistoryEvent> history() {
        return history.snapshot();
    }

    @Override
    public long heldBytes() {
        return footprint().whole(strand);
    }

    Footprint footprint() {
        return new Footprint(recorder, history, mapRuns);
    }

    @Override
    public List<MapRun> mapRuns() {
        return mapRuns.all();
    }

    @Override
    public CompletionStage<ExecutionOutcome> outcome() {
        return standing.outcome();
    }

    @Override
    public int redriveCount() {
        return redrives.count();
    }

    @Override
    public Optional<Instant> redriveDate() {
        return redrives.date();
    }

    @Override
    public Optional<String> redriveRefusal() {
        return Redrives.refusal(this, clock.now());
    }
}
