package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataRewriter;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.library.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates each operand of a library call once, as Java does before the call.
 *
 * <p>Before: {@code $a & $b}, which the translation needs twice. After: {@code ($operand := $a & $b; … $operand …
 * $operand …)}. A constant, a short operand, and one that is needed once stand where they are needed, unless they can
 * fail and the translation may pass them by.
 */
final class OperandEvaluation {

    private static final int SHORT = 8;
    private static final String STAND_IN = "operand";

    private OperandEvaluation() {}

    static Jsonata of(Translation translation, List<Jsonata> operands) {
        List<Jsonata> standIns = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Jsonata operand = operands.get(i);
            standIns.add(operand instanceof Jsonata.Literal ? operand : standIn(i));
        }
        Jsonata body = translation.apply(standIns);
        Map<Jsonata, Jsonata> inPlace = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            if (!isNamed(operands.get(i), standIn(i), body)) {
                inPlace.put(standIn(i), operands.get(i));
            }
        }
        Jsonata whole = new InPlace(inPlace).rewrite(body);
        for (int i = operands.size() - 1; i >= 0; i--) {
            if (!inPlace.containsKey(standIn(i))) {
                whole = new Jsonata.Sequence(standIn(i).name(), operands.get(i), whole);
            }
        }
        return whole;
    }

    private static Jsonata.Local standIn(int index) {
        return new Jsonata.Local(index == 0 ? STAND_IN : STAND_IN + (index + 1));
    }

    private static boolean isNamed(Jsonata operand, Jsonata standIn, Jsonata body) {
        if (operand instanceof Jsonata.Literal) {
            return false;
        }
        boolean passedBy = Failures.possible(operand) && !Failures.alwaysReached(standIn, body);
        return passedBy || count(standIn, body) > 1 && Parts.size(operand) > SHORT;
    }

    private static int count(Jsonata part, Jsonata whole) {
        return whole.equals(part)
                ? 1
                : Parts.of(whole).stream().mapToInt(inner -> count(part, inner)).sum();
    }

    private static final class InPlace extends JsonataRewriter {
        private final Map<Jsonata, Jsonata> values;

        private InPlace(Map<Jsonata, Jsonata> values) {
            this.values = values;
        }

        @Override
        public Jsonata local(Jsonata.Local expression) {
            return values.getOrDefault(expression, expression);
        }
    }
}
