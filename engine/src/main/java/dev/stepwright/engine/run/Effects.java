package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a way out of a state assigns and gives out, ready to run. */
public interface Effects {

    /**
     * What comes of leaving.
     *
     * @param value the result or the error, where there is one
     * @param byDefault the output of a state that says nothing about it
     */
    Departure depart(Visit visit, Object value, Payload byDefault);

    /** The values that the variables are to have, all found before any of them changes. */
    static Map<String, Object> values(Map<String, Template> assign, Function<Template, Object> evaluation) {
        if (assign.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        assign.forEach((variable, template) -> values.put(variable, evaluation.apply(template)));
        return values;
    }

    /** The values of variables, and the output. */
    record Departure(Map<String, Object> assigned, Payload output) {}
}
