package dev.stepwright.testing;

import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import dev.stepwright.testing.OpenTask.Token;
import dev.stepwright.testing.StandIn.Turn;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.Callee;
import dev.stepwright.testing.workflow.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks that wait to be answered under a token: by a stand-in, or by the test. */
final class Tokens implements Workers {

    private final Calls calls;
    private final Script script;
    private final TestClock clock;
    private final List<OpenTask> tasks = new ArrayList<>();
    private @Nullable Token opened;
    private int number;

    Tokens(Calls calls, Script script, TestClock clock) {
        this.calls = calls;
        this.script = script;
        this.clock = clock;
    }

    /** Those that nobody has answered. */
    List<OpenTask> open() {
        return tasks.stream().filter(OpenTask::isOpen).toList();
    }

    /** The opening of a token is followed by the call that gives it away. */
    @Override
    public TaskToken open(String id, WaitingTask task) {
        number++;
        Token token = new Token("token-" + number, task);
        opened = token;
        return token;
    }

    /** The token for the call that is being made; an attempt that failed before its call has closed its own. */
    Optional<Token> takeOpened() {
        Optional<Token> token = Optional.ofNullable(opened).filter(Token::isOpen);
        opened = null;
        return token;
    }

    @Override
    public boolean hasActivity(String arn) {
        return true;
    }

    /** A worker takes every task at once. */
    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        Token held = takeOpened().orElseThrow();
        held.taken();
        wait(held, calls.make(activityArn, Callee.of(activityArn), input, Optional.empty()));
    }

    /** Lets a stand-in answer in its time; without one, the task is left to the test. */
    void wait(Token token, Calls.Made made) {
        OpenTask task = new OpenTask(token, made.call(), clock);
        tasks.add(task);
        made.turn().ifPresent(turn -> answer(task, turn));
    }

    private void answer(OpenTask task, Turn turn) {
        Answer answer = script.answer(turn, task.call(), Wire::write);
        clock.schedule(turn.delay(), () -> task.answer(answer));
    }
}
