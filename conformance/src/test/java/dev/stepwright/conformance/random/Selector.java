package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.JavaText;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a {@code switch} decides by.
 *
 * @param labels constants of its type, as they are written behind {@code case}
 * @param all whether these are all values that the type has
 */
public record Selector(Expression value, List<String> labels, boolean all) {

    private static final List<String> TEXTS = List.of("a", "b", "", "it's \"quoted\"", "{%", "$x", "null");

    public static Selector of(Scope scope) {
        int kind = scope.random().nextInt(3);
        if (kind == 0) {
            Type.EnumType type = scope.pick(scope.world().enums());
            List<String> labels = some(type.constants(), scope);
            return new Selector(
                    scope.receiver(type),
                    labels,
                    labels.size() == type.constants().size());
        }
        if (kind == 1) {
            List<String> labels = some(TEXTS.stream().map(JavaText::quoted).toList(), scope);
            return new Selector(scope.receiver(Simple.STRING), labels, false);
        }
        return new Selector(scope.operand(Simple.INT), some(List.of("0", "1", "2", "-1", "7"), scope), false);
    }

    private static List<String> some(List<String> labels, Scope scope) {
        List<String> shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, scope.random());
        return shuffled.subList(0, 1 + scope.random().nextInt(Math.min(3, shuffled.size())));
    }
}
