package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.History;
import dev.stepwright.engine.journal.Entry.Started;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.engine.journal.OutsideWork;
import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.run.Scope;
import dev.stepwright.engine.run.SerialQueue;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Strand;
import dev.stepwright.engine.time.EngineClock.Timer;
import dev.stepwright.engine.trial.Inspection;
import dev.stepwright.engine.trial.MapInspection;
import dev.stepwright.engine.trial.MockedMapRuns;
import dev.stepwright.engine.trial.Observation;
import dev.stepwright.engine.trial.TestedState;
import dev.stepwright.engine.trial.Trial;
import dev.stepwright.engine.trial.TrialResult;
import dev.stepwright.engine.trial.TrialStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A test of one state: a strand of an execution that ends where it would leave the state. */
public final class RunningTrial implements Strand.Owner {

    private static final int NO_EVENT = 0;

    /** The longest that the service lets a test take. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final TestedState tested;
    private final JsonObject variables;
    private final Payload input;
    private final Observation observation;
    private final Optional<MockedMapRuns> mapRuns;
    private final SerialQueue queue;
    private final Run run;
    private final Scope scope = Scope.ofMachine();
    private final CompletableFuture<TrialResult> result = new CompletableFuture<>();
    private @Nullable Strand strand;
    private Timer timeout = () -> {};

    public RunningTrial(Ports ports, Trial trial, StartRequest request) {
        tested = trial.state();
        variables = trial.variables();
        input = Payload.read(request.input());
        observation =
                new Observation(trial, failure -> end(TrialStatus.RETRIABLE, Optional.empty(), Optional.of(failure)));
        Started started =
                new Started(ports.clock().now(), ThreadLocalRandom.current().nextLong());
        RandomSource random = new RandomSource(started.seed());
        queue = new SerialQueue(ports.executor(), ports.clock(), result::completeExceptionally);
        Recorder recorder = new Recorder(Journal.NONE, Optional.empty(), ports.clock(), started, queue::execute);
        OutsideWork outside = new OutsideWork(recorder, ports.clock(), ports.executor());
        mapRuns = trial.mock().map(mock -> new MockedMapRuns(mock, trial.failedItems(), queue));
        History history = new History(ports.clock(), event -> {}, History.MOST_EVENTS, Quotas.HISTORY_BYTES);
        MapRuns starter = mapRuns.<MapRuns>map(mocked -> mocked)
                .orElseGet(() -> new StartedMapRuns(
                        new MapRunSurroundings(ports, ports.clock(), recorder, queue, outside, random, request)));
        run = ContextObject.run(
                ports,
                request,
                input,
                started.time(),
                new Redrives(),
                random,
                queue,
                outside,
                history,
                starter,
                observation);
    }

    /** @param executor that of the tested state */
    public CompletionStage<TrialResult> start(StateExecutor executor) {
        Program program = new Program(tested.name(), Map.of(tested.name(), executor));
        queue.execute(() -> {
            timeout = run.clock().schedule(LIMIT, () -> queue.execute(this::timeOut));
            scope.assign(variables);
            Strand only = new Strand(run, program, scope, Optional.empty(), NO_EVENT, this);
            strand = only;
            only.start(input);
        });
        return result.minimalCompletionStage();
    }

    private void timeOut() {
        end(
                TrialStatus.FAILED,
                Optional.empty(),
                Optional.of(new Failure(Optional.of(Failure.TIMEOUT), Optional.empty())));
    }

    @Override
    public void succeeded(Strand ended, Payload output) {
        TrialStatus status = observation.caught().isPresent() ? TrialStatus.CAUGHT_ERROR : TrialStatus.SUCCEEDED;
        end(status, Optional.of(output), observation.caught());
    }

    @Override
    public void failed(Strand ended, Failure failure) {
        end(TrialStatus.FAILED, Optional.empty(), Optional.of(failure));
    }

    private void end(TrialStatus status, Optional<Payload> output, Optional<Failure> failure) {
        timeout.cancel();
        Strand running = strand;
        if (running != null) {
            running.cancel();
        }
        result.complete(new TrialResult(
                status,
                output.map(Payload::get),
                failure.flatMap(Failure::error),
                failure.flatMap(Failure::cause),
                observation.nextState(),
                inspection()));
    }

    private Inspection inspection() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("input", input.get());
        data.putAll(observation.data());
        Optional<MapInspection> map = mapRuns.flatMap(
                mocked -> mocked.requested().map(request -> MapInspection.of(tested, request, mocked.batches())));
        map.ifPresent(seen -> data.putAll(seen.data()));
        if (!scope.values().isEmpty()) {
            data.put("variables", JsonText.write(scope.values()));
        }
        return new Inspection(data, map.map(MapInspection::bounds), observation.errorDetails());
    }
}
