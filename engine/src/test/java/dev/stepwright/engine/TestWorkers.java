package dev.stepwright.engine;

import dev.stepwright.engine.time.VirtualClock;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Workers of one activity, and holders of tokens, that do what a test says, by the virtual clock. */
final class TestWorkers implements Workers {

    static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:approve";

    final List<String> offers = new ArrayList<>();
    final List<String> closed = new ArrayList<>();
    private final VirtualClock clock;
    private final List<Answer> answers = new ArrayList<>();
    private int opened;

    private record Answer(int attempt, Duration after, Consumer<WaitingTask> answer) {}

    TestWorkers(VirtualClock clock) {
        this.clock = clock;
    }

    /** @param attempt counted from 1 over all tasks */
    void answer(int attempt, Duration after, Consumer<WaitingTask> answer) {
        answers.add(new Answer(attempt, after, answer));
    }

    @Override
    public TaskToken open(String id, WaitingTask task) {
        int attempt = ++opened;
        answers.stream()
                .filter(answer -> answer.attempt() == attempt)
                .forEach(answer ->
                        clock.schedule(answer.after(), () -> answer.answer().accept(task)));
        return new TaskToken() {
            @Override
            public String text() {
                return "token-" + attempt;
            }

            @Override
            public void close() {
                if (!closed.contains(text())) {
                    closed.add(text());
                }
            }
        };
    }

    @Override
    public boolean hasActivity(String arn) {
        return arn.equals(ACTIVITY);
    }

    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        offers.add(token.text() + " " + input);
    }
}
