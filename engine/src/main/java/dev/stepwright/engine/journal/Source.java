package dev.stepwright.engine.journal;

import java.util.List;

/** Something outside of an execution that it may hear from. */
public interface Source {

    /**
     * Makes it work, so that sooner or later something is said: sets a timer, calls a function. It is done when the
     * line is opened, and once more after each restart unless the line is closed by then.
     *
     * @param line to say it on
     */
    void begin(Line line);

    /** Has the execution do something about what was said, in a step of its own. */
    void hear(List<String> said);
}
