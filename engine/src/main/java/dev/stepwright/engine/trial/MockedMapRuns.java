package dev.stepwright.engine.trial;

import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.SerialQueue;
import dev.stepwright.engine.run.Tolerance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Map Runs without child executions: one ends as the mock says, or by as many failed items as the test wants. */
public final class MockedMapRuns implements MapRuns {

    private static final String ARN = "arn:aws:states:us-east-1:123456789012:mapRun:test/test:test";

    private final Mock mock;
    private final int failedItems;
    private final SerialQueue queue;
    private Optional<MapRunRequest> requested = Optional.empty();
    private List<Batch> batches = List.of();

    public MockedMapRuns(Mock mock, int failedItems, SerialQueue queue) {
        this.mock = mock;
        this.failedItems = failedItems;
        this.queue = queue;
    }

    /** What the Map has asked for, if it came so far. */
    public Optional<MapRunRequest> requested() {
        return requested;
    }

    /** What the child executions would have got. */
    public List<Batch> batches() {
        return batches;
    }

    @Override
    public Handle make(MapRunRequest request, Owner owner) {
        requested = Optional.of(request);
        return new Mocked(request.tolerance(), owner);
    }

    private final class Mocked implements Handle {
        private final Tolerance tolerance;
        private final Owner owner;

        Mocked(Tolerance tolerance, Owner owner) {
            this.tolerance = tolerance;
            this.owner = owner;
        }

        @Override
        public String arn() {
            return ARN;
        }

        @Override
        public void run(List<Batch> all) {
            batches = List.copyOf(all);
            queue.execute(
                    isTooMuch()
                            ? () -> owner.failed(Failure.toleratedFailureThresholdExceeded())
                            : () -> mock.end(owner::succeeded, owner::failed));
        }

        /** Without a bound, the service does not hold the failed items of a test against it. */
        private boolean isTooMuch() {
            int items = batches.stream().mapToInt(Batch::itemCount).sum();
            return !tolerance.isUnbounded() && tolerance.isExceededBy(failedItems, items);
        }

        @Override
        public void begin() {
            // Nobody sees it.
        }

        @Override
        public OptionalInt redrive() {
            return OptionalInt.empty();
        }

        @Override
        public void resume() {
            throw new IllegalStateException("the Map Run of a test is never redriven");
        }

        @Override
        public void fail() {
            // Nothing has begun.
        }

        @Override
        public void abort() {
            // Nothing runs.
        }
    }
}
