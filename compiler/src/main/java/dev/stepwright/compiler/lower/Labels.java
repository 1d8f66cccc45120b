package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Expression.MapCall;
import dev.stepwright.compiler.ir.Expression.ParallelCall;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What states are called, in the author's own words. */
final class Labels {

    private static final Set<String> KEYWORDS = Set.of("while", "switch");

    private Labels() {}

    /** The author's text on one line. */
    static String of(String what, SourceSpan span) {
        String text = span.text().replaceAll("\\s+", " ").strip();
        return (what + " " + text).strip();
    }

    /**
     * A condition behind the keyword that the author wrote in front of it, {@code if} when there is none; the head of a
     * counting loop begins with its own.
     */
    static String ofTest(SourceSpan span) {
        boolean hasOwn = span.text().startsWith("for (") || span.text().startsWith("for(");
        String keyword = wordBefore(span);
        return of(KEYWORDS.contains(keyword) ? keyword : hasOwn ? "" : "if", span);
    }

    /** The word before the parentheses in front of a place. */
    private static String wordBefore(SourceSpan span) {
        String text = span.file().text();
        int end = span.start();
        while (end > 0 && (text.charAt(end - 1) == '(' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** A parallel call by the first step of each branch. */
    static String of(ParallelCall call) {
        return call.branches().stream()
                .map(branch -> FirstTask.of(branch).orElse("branch"))
                .collect(Collectors.joining(", ", "parallel ", ""));
    }

    /** A call for each item by the first step that is called for it. */
    static String of(MapCall call) {
        return "map "
                + FirstTask.of(call.body())
                        .orElse(call.body().parameters().get(0).name());
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
