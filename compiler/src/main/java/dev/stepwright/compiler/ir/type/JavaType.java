package dev.stepwright.compiler.ir.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type by name, as generated sources write it.
 *
 * @param packageName the package; empty for primitives and the unnamed package
 * @param simpleNames the enclosing classes from the outside in, then the type itself
 * @param arguments the type arguments; empty when there are none
 */
public record JavaType(String packageName, List<String> simpleNames, List<JavaType> arguments) {

    public JavaType {
        simpleNames = List.copyOf(simpleNames);
        arguments = List.copyOf(arguments);
    }

    /** The name that {@link Class#getName()} gives: nested classes after {@code $}, no type arguments. */
    public String binaryName() {
        return prefix() + String.join("$", simpleNames);
    }

    /** The name as sources write it, without type arguments. */
    public String canonicalName() {
        return prefix() + String.join(".", simpleNames);
    }

    /** The last part of the name. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    private String prefix() {
        return packageName.isEmpty() ? "" : packageName + ".";
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? canonicalName()
                : arguments.stream()
                        .map(JavaType::toString)
                        .collect(Collectors.joining(", ", canonicalName() + "<", ">"));
    }
}
