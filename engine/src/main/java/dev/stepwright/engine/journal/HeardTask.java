package dev.stepwright.engine.journal;

import dev.stepwright.engine.worker.WaitingTask;
import java.util.List;
import java.util.Optional;

/**
 * A task as the execution hears of it. A worker gets it once more after a restart, under the same token, unless one has
 * sent a heartbeat: the answer that gave it to the worker may have been lost.
 */
final class HeardTask implements Source {

    private final WaitingTask task;
    private Optional<Runnable> offer = Optional.empty();
    private boolean taken;

    HeardTask(WaitingTask task) {
        this.task = task;
    }

    /** Lets a worker have the task, now or when the line begins to work again. */
    void offer(Runnable toWorkers, boolean now) {
        offer = Optional.of(toWorkers);
        if (now) {
            toWorkers.run();
        }
    }

    @Override
    public void begin(Line line) {
        offer.ifPresent(Runnable::run);
    }

    @Override
    public void hear(List<String> said) {
        switch (said.get(0)) {
            case SayingTask.TAKEN -> take(OptionalTexts.heard(said, 1));
            case SayingTask.HEARTBEAT -> {
                offer = Optional.empty();
                task.heartbeat();
            }
            case SayingTask.SUCCEEDED -> task.succeed(said.get(1));
            case SayingTask.FAILED -> task.fail(OptionalTexts.heard(said, 1), OptionalTexts.heard(said, 2));
            default -> throw new MismatchException("nobody says '" + said.get(0) + "' of a task");
        }
    }

    /** The first worker counts; the execution does not notice that another one got the task after a restart. */
    private void take(Optional<String> worker) {
        if (!taken) {
            taken = true;
            task.taken(worker);
        }
    }
}
