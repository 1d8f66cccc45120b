package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.SyntaxTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the expressions for which there is a shortcut. */
public final class ShortcutCompiler {

    /** The service's limit on depth counts the library's steps, of which a node of an expression takes one. */
    private static final int DEEPEST = 20;

    private static final String STATES = "states";

    private ShortcutCompiler() {}

    /** Empty when some part of the expression needs the library. */
    public static Optional<Shortcut> compile(SyntaxTree tree) {
        return compile(tree, DEEPEST);
    }

    private static Optional<Shortcut> compile(SyntaxTree node, int depth) {
        if (depth == 0 || node.isDecorated()) {
            return Optional.empty();
        }
        return switch (node.type()) {
            case "number", "string", "value" -> literal(node.literal());
            case "variable" -> variable(node);
            case "path" -> path(node.children("steps"));
            case "binary" -> binary(node.value(), node.child("lhs"), node.child("rhs"), depth);
            case "function" -> call(node, depth);
            case "condition" -> condition(node, depth);
            case "block" -> block(node.children("expressions"), depth);
            default -> Optional.empty();
        };
    }

    private static Optional<Shortcut> literal(@Nullable Object value) {
        if (value instanceof Number number) {
            Number normal = JsonNumbers.normalize(number);
            return Optional.of(bindings -> normal);
        }
        return value instanceof String || value instanceof Boolean ? Optional.of(bindings -> value) : Optional.empty();
    }

    private static Optional<Shortcut> variable(SyntaxTree node) {
        return node.value().equals(STATES) ? Optional.empty() : Optional.of(Reference.toVariable(node.value()));
    }

    private static Optional<Shortcut> path(List<SyntaxTree> steps) {
        SyntaxTree first = steps.get(0);
        List<SyntaxTree> rest = steps.subList(1, steps.size());
        boolean isPlain = first.is("variable")
                && rest.stream().allMatch(step -> step.is("name"))
                && steps.stream().noneMatch(SyntaxTree::isDecorated);
        if (!isPlain || rest.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = rest.stream().map(SyntaxTree::value).toList();
        return Optional.of(
                first.value().equals(STATES)
                        ? new Reference(Reference.toState(names.get(0)), names.subList(1, names.size()))
                        : new Reference(Reference.toVariable(first.value()), names));
    }

    /** Operators that the library has other meanings for than the service were made calls. */
    private static Optional<Shortcut> call(SyntaxTree node, int depth) {
        List<SyntaxTree> operands = node.children("arguments");
        return operands.size() != 2
                ? Optional.empty()
                : node.child("procedure")
                        .flatMap(procedure -> binary(
                                procedure.value(), Optional.of(operands.get(0)), Optional.of(operands.get(1)), depth));
    }

    private static Optional<Shortcut> binary(
            String symbol, Optional<SyntaxTree> lhs, Optional<SyntaxTree> rhs, int depth) {
        Optional<Shortcut> left = lhs.flatMap(operand -> compile(operand, depth - 1));
        Optional<Shortcut> right = rhs.flatMap(operand -> compile(operand, depth - 1));
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (symbol.equals("&")) {
            return Optional.of(new Concatenation(left.get(), right.get()));
        }
        return Calculation.of(symbol, left.get(), right.get())
                .or(() -> Compared.of(symbol, left.get(), right.get()))
                .or(() -> Decision.of(symbol, left.get(), right.get()));
    }

    private static Optional<Shortcut> condition(SyntaxTree node, int depth) {
        Optional<Shortcut> condition = node.child("condition").flatMap(part -> compile(part, depth - 1));
        Optional<Shortcut> then = node.child("then").flatMap(part -> compile(part, depth - 1));
        Optional<Shortcut> otherwise = node.child("_else").flatMap(part -> compile(part, depth - 1));
        return condition.isPresent() && then.isPresent() && otherwise.isPresent()
                ? Optional.of(new Decision(condition.get(), then.get(), otherwise.get()))
                : Optional.empty();
    }

    private static Optional<Shortcut> block(List<SyntaxTree> expressions, int depth) {
        return expressions.size() == 1 ? compile(expressions.get(0), depth - 1) : Optional.empty();
    }
}
