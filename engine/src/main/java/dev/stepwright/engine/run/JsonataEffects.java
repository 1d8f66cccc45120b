package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An {@code Assign} and {@code Output}, both evaluated on what was there before.
 *
 * @param readable what their expressions may read beside input and context
 */
public record JsonataEffects(Map<String, Template> assign, Optional<Template> output, Readable readable)
        implements Effects {

    public JsonataEffects {
        assign = new LinkedHashMap<>(assign);
    }

    @Override
    public Departure depart(Visit visit, Object value, Payload byDefault) {
        VisitBindings bindings = visit.bindings(readable, value);
        Map<String, Object> assigned = Effects.values(assign, template -> template.evaluate(bindings));
        return new Departure(
                assigned,
                output.map(template -> Payload.of(template.evaluate(bindings))).orElse(byDefault));
    }
}
