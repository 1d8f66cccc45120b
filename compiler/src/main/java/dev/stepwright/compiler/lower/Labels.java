package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Expression.ParallelCall;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What states are called, in the author's own words. */
final class Labels {

    private Labels() {}

    /** The author's text on one line. */
    static String of(String what, SourceSpan span) {
        String text = span.text().replaceAll("\\s+", " ").strip();
        return (what + " " + text).strip();
    }

    /** A parallel call by the first step of each branch. */
    static String of(ParallelCall call) {
        return call.branches().stream()
                .map(branch -> FirstTask.of(branch).orElse("branch"))
                .collect(Collectors.joining(", ", "parallel ", ""));
    }

    private static final class FirstTask extends BlockRewriter {
        private final List<String> names = new ArrayList<>();

        static Optional<String> of(Lambda branch) {
            FirstTask search = new FirstTask();
            search.rewrite(branch.body());
            return search.names.stream().findFirst();
        }

        @Override
        protected Expression expression(Expression expression) {
            if (expression instanceof Expression.TaskCall call) {
                names.add(call.task().method());
            }
            return super.expression(expression);
        }
    }
}
