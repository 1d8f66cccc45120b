package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Node;
import dev.stepwright.conformance.random.tree.Part;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The trees that are one step simpler than a tree.
 *
 * <p>Not all of them are Java: a variable may have lost its declaration. Whoever compiles them finds out.
 */
final class Reductions {

    private Reductions() {}

    static List<Node> of(Node node) {
        List<Node> simpler = new ArrayList<>();
        if (node instanceof Block block) {
            simpler.addAll(fewerStatements(block));
        }
        if (node instanceof Expression expression) {
            simpler.addAll(simplerExpressions(expression));
        }
        List<Part> parts = node.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Node child) {
                for (Node other : of(child)) {
                    simpler.add(node.with(replaced(parts, i, List.of(other))));
                }
            }
        }
        return simpler;
    }

    /** Removes runs of statements, and puts the statements of inner blocks in the place of their statement. */
    private static List<Node> fewerStatements(Block block) {
        List<Node> simpler = new ArrayList<>();
        List<Part> statements = block.parts();
        for (int length = statements.size(); length > 0; length = length / 2) {
            for (int from = 0; from + length <= statements.size(); from++) {
                List<Part> rest = new ArrayList<>(statements);
                rest.subList(from, from + length).clear();
                simpler.add(block.with(rest));
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            for (Part part : ((Statement) statements.get(i)).parts()) {
                if (part instanceof Block inner) {
                    simpler.add(block.with(replaced(statements, i, inner.parts())));
                }
            }
        }
        return simpler;
    }

    private static List<Node> simplerExpressions(Expression expression) {
        List<Node> simpler = new ArrayList<>();
        constants(expression.type())
                .map(text -> Expression.of(expression.type(), text))
                .filter(constant -> expression.size() > 1 || constant.length() < expression.length())
                .forEach(simpler::add);
        descendants(expression)
                .filter(inner -> inner.type().boxed().equals(expression.type().boxed()))
                .forEach(simpler::add);
        return simpler;
    }

    private static Stream<Expression> descendants(Node node) {
        return node.parts().stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .flatMap(child -> Stream.concat(
                        child instanceof Expression expression ? Stream.of(expression) : Stream.empty(),
                        descendants(child)));
    }

    /** The simplest values of a type, as Java. */
    static Stream<String> constants(Type type) {
        if (type instanceof Simple simple) {
            return switch (simple.unboxed()) {
                case INT -> Stream.of("0", "1");
                case DOUBLE -> Stream.of("0.0", "1.0");
                case LONG -> Stream.of("0L", "1L");
                case BOOLEAN -> Stream.of("true", "false");
                default -> Stream.of("\"\"", "\"a\"", "null");
            };
        }
        if (type instanceof Type.EnumType enumType) {
            return Stream.of(enumType.name() + "." + enumType.constants().get(0));
        }
        if (type instanceof Type.ListType list) {
            return Stream.of("List.<" + list.element().java() + ">of()", "null");
        }
        if (type instanceof Type.OptionalType optional) {
            return Stream.of("Optional.<" + optional.element().java() + ">empty()");
        }
        if (type instanceof Type.MapType map) {
            return Stream.of("Map.<String, " + map.value().java() + ">of()", "null");
        }
        return Stream.of("null");
    }

    private static List<Part> replaced(List<Part> parts, int index, List<? extends Part> others) {
        List<Part> result = new ArrayList<>(parts.subList(0, index));
        result.addAll(others);
        result.addAll(parts.subList(index + 1, parts.size()));
        return result;
    }
}
