package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.ir.TypeTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * How the JSON of a sealed interface tells which of its records it is.
 *
 * @param member the member that tells
 * @param names what it says for each record, in the order of the declaration
 */
public record Discriminator(String member, Map<TypeElement, String> names) {

    public Discriminator {
        names = new LinkedHashMap<>(names);
    }

    /** What tells the records that a condition holds for. */
    public TypeTag tag(Predicate<TypeElement> condition) {
        List<String> chosen = names.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new TypeTag(member, chosen);
    }

    /** The records. */
    public List<TypeElement> records() {
        return List.copyOf(names.keySet());
    }
}
