package dev.stepwright.engine.jsonata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an expression reads from outside of itself.
 *
 * @param variables the names after a {@code $}, those of functions and of the expression's own names included
 * @param bound the names that the expression gives to values itself
 * @param stateMembers the members read of {@code $states}; {@code *} when it is read as a whole
 * @param context the names that only a context document could answer, as {@code phone} or {@code $}
 */
record References(Set<String> variables, Set<String> bound, Set<String> stateMembers, Set<String> context) {

    private static final String STATES = "states";

    static References of(SyntaxTree root) {
        References references = new References(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        references.addVariables(root);
        root.forEach(references::addBound);
        references.addContext(root);
        return references;
    }

    /** A {@code $states} that no name follows is read as a whole. */
    private void addVariables(SyntaxTree root) {
        int[] withoutName = {0};
        root.forEach(node -> {
            if (node.is("variable")) {
                variables.add(node.value());
                withoutName[0] += isStates(node) ? 1 : 0;
            } else if (node.is("path") && readsMember(node.children("steps"))) {
                stateMembers.add(node.children("steps").get(1).value());
                withoutName[0]--;
            }
        });
        if (withoutName[0] > 0) {
            stateMembers.add("*");
        }
    }

    private void addBound(SyntaxTree node) {
        if (node.is("bind")) {
            node.child("lhs").map(SyntaxTree::value).ifPresent(bound::add);
        } else if (node.is("lambda")) {
            node.children("arguments").stream().map(SyntaxTree::value).forEach(bound::add);
        }
        bound.addAll(node.names("focus", "index"));
    }

    private static boolean readsMember(List<SyntaxTree> steps) {
        return steps.size() > 1 && isStates(steps.get(0)) && steps.get(1).is("name");
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
