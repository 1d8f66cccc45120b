package dev.stepwright.engine.run;

import dev.stepwright.engine.template.Readable;
import dev.stepwright.engine.template.Template;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An {@code Assign} and {@code Output}, ready to run.
 *
 * @param readable what their expressions may read beside input and context
 */
public record Effects(Map<String, Template> assign, Optional<Template> output, Readable readable) {

    public Effects {
        assign = new LinkedHashMap<>(assign);
    }
}
