package dev.stepwright.testing;

import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.Wire;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task that waits to be answered, under a token or as an activity. */
public final class OpenTask {

    private final Token token;
    private final StepCall call;
    private final TestClock clock;

    OpenTask(Token token, StepCall call, TestClock clock) {
        this.token = token;
        this.call = call;
        this.clock = clock;
    }

    /** What the task was given; in a payload that names it, with the token. */
    public StepCall call() {
        return call;
    }

    /** Answers with a result; what follows at once has happened when this returns. */
    public void succeeds(@Nullable Object result) {
        answer(new Answer.Returned(Wire.write(result)));
        clock.advance(Duration.ZERO);
    }

    /** Answers with an error; what follows at once has happened when this returns. */
    public void fails(String error, String cause) {
        answer(new Answer.Failed(error, cause));
        clock.advance(Duration.ZERO);
    }

    /** Tells that the work goes on. */
    public void heartbeat() {
        token.task.heartbeat();
    }

    boolean isOpen() {
        return token.isOpen();
    }

    void answer(Answer answer) {
        answer.accept(new Answer.Visitor<@Nullable Void>() {
            @Override
            public @Nullable Void returned(Answer.Returned returned) {
                token.task.succeed(returned.json());
                return null;
            }

            @Override
            public @Nullable Void threw(Answer.Threw threw) {
                token.task.fail(
                        Optional.of(threw.thrown().getClass().getName()),
                        Optional.ofNullable(threw.thrown().getMessage()));
                return null;
            }

            @Override
            public @Nullable Void failed(Answer.Failed failed) {
                token.task.fail(Optional.of(failed.error()), Optional.of(failed.cause()));
                return null;
            }
        });
    }

    /** A token that the test holds. */
    static final class Token implements TaskToken {

        private final String text;
        private final WaitingTask task;
        private boolean open = true;

        Token(String text, WaitingTask task) {
            this.text = text;
            this.task = task;
        }

        boolean isOpen() {
            return open;
        }

        void taken() {
            task.taken(Optional.of("test"));
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
