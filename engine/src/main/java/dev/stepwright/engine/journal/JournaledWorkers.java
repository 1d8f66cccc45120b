package dev.stepwright.engine.journal;

import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;

/** Workers that say the same again. */
record JournaledWorkers(Recorder recorder, Workers workers) implements Workers {

    /** Opened at once also while the execution is repeated, since it wants to know the token; answers have to wait. */
    @Override
    public TaskToken open(String id, WaitingTask task) {
        HeardTask heard = new HeardTask(task);
        Line line = recorder.open(heard);
        return new JournaledToken(workers.open(id, new SayingTask(line)), line, heard);
    }

    @Override
    public boolean hasActivity(String arn) {
        return Boolean.parseBoolean(recorder.ask(() -> String.valueOf(workers.hasActivity(arn))));
    }

    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        recorder.fingerprint().add(input);
        JournaledToken journaled = (JournaledToken) token;
        journaled.task().offer(() -> workers.offer(activityArn, journaled.token(), input), !recorder.isRepeating());
    }
}
