package dev.stepwright.engine.worker;

/**
 * Those outside of the engine that end tasks: the workers of activities, and whoever holds a task's token. Every method
 * returns at once and may be called from several threads at a time.
 */
public interface Workers {

    /** Nobody: there is no activity, and no token is ever answered. */
    Workers NONE = new Workers() {
        @Override
        public TaskToken open(String id, WaitingTask task) {
            return new TaskToken.Unanswered(id);
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

    /**
     * Makes the token under which the task may be answered.
     *
     * @param id another one for each attempt at a task; the same one gives the same token, also in another process
     */
    TaskToken open(String id, WaitingTask task);

    /** Whether there is such an activity. */
    boolean hasActivity(String arn);

    /**
     * Lets the next worker of the activity that asks for work have the task.
     *
     * @param input JSON text
     */
    void offer(String activityArn, TaskToken token, String input);
}
