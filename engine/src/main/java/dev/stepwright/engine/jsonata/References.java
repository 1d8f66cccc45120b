package dev.stepwright.engine.jsonata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an expression reads from outside of itself.
 *
 * @param variables the names after a {@code $}, those of functions and of the expression's own names included
 * @param stateMembers the members read of {@code $states}; {@code *} when it is read as a whole
 * @param context the names that only a context document could answer, as {@code phone} or {@code $}
 */
record References(Set<String> variables, Set<String> stateMembers, Set<String> context) {

    private static final String STATES = "states";

    static References of(SyntaxTree root) {
        References references = new References(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        root.forEach(references::addVariables);
        references.addContext(root);
        return references;
    }

    private void addVariables(SyntaxTree node) {
        if (node.is("variable")) {
            variables.add(node.value());
        }
        List<SyntaxTree> steps = node.children("steps");
        if (node.is("path") && isStates(steps.get(0))) {
            stateMembers.add(
                    steps.size() > 1 && steps.get(1).is("name") ? steps.get(1).value() : "*");
        } else if (steps.stream().noneMatch(References::isStates)) {
            addWhole(node);
        }
    }

    /** A bare {@code $states} as an operand, argument or item is read as a whole. */
    private void addWhole(SyntaxTree node) {
        List.of("lhs", "rhs", "expression", "condition", "then", "_else")
                .forEach(field ->
                        node.child(field).filter(References::isStates).ifPresent(states -> stateMembers.add("*")));
        List.of("arguments", "expressions", "lhsObject")
                .forEach(field -> node.children(field).stream()
                        .filter(References::isStates)
                        .forEach(states -> stateMembers.add("*")));
        if (isStates(node)) {
            stateMembers.add("*");
        }
    }

    private static boolean isStates(SyntaxTree node) {
        return node.is("variable") && node.value().equals(STATES);
    }

    /** Follows what is evaluated against the context that the whole expression has; steps and bodies have their own. */
    private void addContext(SyntaxTree node) {
        switch (node.type()) {
            case "name", "wildcard", "descendant" -> context.add(node.value());
            case "variable" -> addContextVariable(node.value());
            case "path" -> addContext(node.children("steps").get(0));
            case "binary", "apply" -> {
                node.child("lhs").ifPresent(this::addContext);
                node.child("rhs").ifPresent(this::addContext);
            }
            case "bind" -> node.child("rhs").ifPresent(this::addContext);
            case "unary" -> {
                node.child("expression").ifPresent(this::addContext);
                node.children("expressions").forEach(this::addContext);
                node.children("lhsObject").forEach(this::addContext);
            }
            case "condition" -> {
                node.child("condition").ifPresent(this::addContext);
                node.child("then").ifPresent(this::addContext);
                node.child("_else").ifPresent(this::addContext);
            }
            case "block" -> node.children("expressions").forEach(this::addContext);
            case "function", "partial" -> {
                node.child("procedure").ifPresent(this::addContext);
                node.children("arguments").forEach(this::addContext);
            }
            default -> {
                // Literals and regular expressions read nothing; lambdas and transforms have a context of their own.
            }
        }
    }

    private void addContextVariable(String name) {
        if (name.isEmpty()) {
            context.add("$");
        } else if (name.equals("$")) {
            context.add("$$");
        }
    }
}
