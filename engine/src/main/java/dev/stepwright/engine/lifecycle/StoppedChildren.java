package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.journal.Source;
import java.util.List;
import java.util.function.Consumer;

/**
 * The child executions of a Map Run that is about to be redriven: once none runs any more that was stopped, the
 * execution with the Map Run hears how all of them have ended.
 */
record StoppedChildren(ChildExecutions children, Consumer<String> takeUp) implements Source {

    @Override
    public void begin(Line line) {
        children.stopped().thenRun(() -> line.sayAtLast(List.of(children.endings())));
    }

    @Override
    public void hear(List<String> said) {
        takeUp.accept(said.get(0));
    }
}
