package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import java.util.Map;

/** What a way out of a state assigns and gives out, ready to run. */
public interface Effects {

    /**
     * What comes of leaving.
     *
     * @param value the result or the error, where there is one
     * @param byDefault the output of a state that says nothing about it
     */
    Departure depart(Visit visit, Object value, Payload byDefault);

    /** The values of variables, and the output. */
    record Departure(Map<String, Object> assigned, Payload output) {}
}
