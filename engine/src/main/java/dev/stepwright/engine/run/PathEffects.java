package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The way out of a state in JSONPath: {@code ResultSelector}, {@code Assign}, {@code ResultPath} and
 * {@code OutputPath}, one after the other.
 */
public record PathEffects(
        Optional<Template> resultSelector, Map<String, Template> assign, ResultPlace resultPlace, Selection output)
        implements Effects {

    public PathEffects {
        assign = new LinkedHashMap<>(assign);
    }

    @Override
    public Departure depart(Visit visit, Object value, Payload byDefault) {
        Object result = resultSelector
                .map(template -> visit.evaluateOver(byDefault.value(), template))
                .orElse(byDefault.value());
        visit.tell(Stage.RESULT_SELECTOR, result);
        Map<String, Object> assigned = Effects.values(assign, template -> visit.evaluateOver(result, template));
        Object combined = resultPlace.put(visit.rawInput().value(), result);
        visit.tell(Stage.RESULT_PATH, combined);
        Object selected = output.of(combined, visit);
        return new Departure(assigned, asWritten(selected, byDefault, visit.rawInput()));
    }

    /** What is passed on as it is keeps its text. */
    private static Payload asWritten(Object selected, Payload byDefault, Payload input) {
        if (selected == byDefault.value()) {
            return byDefault;
        }
        return selected == input.value() ? input : Payload.of(selected);
    }
}
