package dev.stepwright.conformance.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The variables and caught exceptions that code at one place sees, and the names that are taken there. */
final class Names {

    private static final List<String> NAMES = List.of(
            "x", "y", "z", "sum", "count", "string", "map", "order", "input", "result", "states", "value", "error",
            "total", "text", "list", "a", "b", "c", "d", "number", "now", "item", "items", "length", "context");

    private final List<Variable> variables;
    private final List<Caught> exceptions;
    private final Set<String> taken;

    Names() {
        this(List.of(), List.of(), Set.of());
    }

    private Names(List<Variable> variables, List<Caught> exceptions, Set<String> taken) {
        this.variables = new ArrayList<>(variables);
        this.exceptions = new ArrayList<>(exceptions);
        this.taken = new LinkedHashSet<>(taken);
    }

    /** The same for a place within this one. */
    Names copy() {
        return new Names(variables, exceptions, taken);
    }

    String fresh(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        while (taken.contains(name)) {
            name = NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(10);
        }
        taken.add(name);
        return name;
    }

    void declare(Variable variable) {
        taken.add(variable.name());
        variables.add(variable);
    }

    void declare(Caught exception) {
        exceptions.add(exception);
    }

    /** A lambda reads only what is never assigned again. */
    void keepCaptured() {
        variables.removeIf(variable -> variable.use() != Variable.Use.CAPTURED);
    }

    List<Variable> variables() {
        return variables;
    }

    List<Caught> exceptions() {
        return exceptions;
    }
}
