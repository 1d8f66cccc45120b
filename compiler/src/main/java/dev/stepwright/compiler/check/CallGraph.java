package dev.stepwright.compiler.check;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Program;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which helper methods call which, directly or through others. */
final class CallGraph {

    private CallGraph() {}

    /** The keys of the methods that a block calls itself. */
    static List<String> directly(Block block) {
        List<String> keys = new ArrayList<>();
        Walk.expressions(block, expression -> {
            if (expression instanceof Expression.HelperCall call) {
                keys.add(call.key());
            }
        });
        return keys;
    }

    /** The keys of the methods that a block reaches. */
    static Set<String> reachedFrom(Block block, Program program) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(directly(block));
        while (!open.isEmpty()) {
            String key = open.remove(0);
            if (reached.add(key)) {
                Optional.ofNullable(program.helpers().get(key))
                        .ifPresent(helper -> open.addAll(directly(helper.body())));
            }
        }
        return reached;
    }

    /** The block itself and the bodies of the methods that it reaches. */
    static List<Block> bodies(Block block, Program program) {
        List<Block> bodies = new ArrayList<>(List.of(block));
        reachedFrom(block, program).stream()
                .flatMap(key -> Optional.ofNullable(program.helpers().get(key)).stream())
                .map(HelperMethod::body)
                .forEach(bodies::add);
        return bodies;
    }
}
