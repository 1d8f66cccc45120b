package dev.stepwright.engine.journal;

import dev.stepwright.engine.worker.TaskToken;

/** A token that is the same again. */
record JournaledToken(TaskToken token, Line line, HeardTask task) implements TaskToken {

    @Override
    public String text() {
        return token.text();
    }

    @Override
    public void close() {
        line.close();
        token.close();
    }
}
