package dev.stepwright.engine.worker;

import java.util.UUID;

/**
 * Those outside of the engine that end tasks: the workers of activities, and whoever holds a task's token. Every method
 * returns at once and may be called from several threads at a time.
 */
public interface Workers {

    /** Nobody: there is no activity, and no token is ever answered. */
    Workers NONE = new Workers() {
        @Override
        public TaskToken open(WaitingTask task) {
            return new TaskToken.Unanswered(UUID.randomUUID().toString());
        }

        @Override
        public boolean hasActivity(String arn) {
            return false;
        }

        @Override
        public void offer(String activityArn, TaskToken token, String input) {
            throw new IllegalStateException("there is no activity " + activityArn);
        }
    };

    /** Makes a token, a new one each time, under which the task may be answered. */
    TaskToken open(WaitingTask task);

    /** Whether there is such an activity. */
    boolean hasActivity(String arn);

    /**
     * Lets the next worker of the activity that asks for work have the task.
     *
     * @param input JSON text
     */
    void offer(String activityArn, TaskToken token, String input);
}
