package dev.stepwright.engine.run;

import java.util.Map;

/** A group of states, ready to run. */
public record Program(String startAt, Map<String, StateExecutor> states) {

    StateExecutor executor(String name) {
        StateExecutor executor = states.get(name);
        if (executor == null) {
            throw new IllegalStateException("the definition was checked, yet there is no state " + name);
        }
        return executor;
    }
}
