package dev.stepwright.local.states.activity;

import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import java.util.function.Consumer;

/**
 * A task that may be answered.
 *
 * @param text the token
 * @param whenOver is told the token
 */
record OpenTask(String text, WaitingTask task, Consumer<String> whenOver) implements TaskToken {

    @Override
    public void close() {
        whenOver.accept(text);
    }
}
