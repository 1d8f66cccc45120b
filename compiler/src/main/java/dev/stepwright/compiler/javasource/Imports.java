package dev.stepwright.compiler.javasource;

import dev.stepwright.compiler.ir.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a source calls types: by their simple names, which it then imports, unless such a name means another type there.
 *
 * <p>What the file declares and what its package has shadow what it imports (Java Language Specification, 6.4.1). Among
 * imported types the first that is named has the simple name.
 */
public final class Imports {

    private static final String ALWAYS_IMPORTED = "java.lang";

    private final JavaType declared;
    private final Map<String, JavaType> meanings = new HashMap<>();

    /** @param declared the class that the file declares */
    public Imports(JavaType declared) {
        this.declared = declared;
        meanings.put(declared.simpleName(), declared);
    }

    /** Leaves a simple name to a class inside the one that the file declares, and returns that class. */
    public JavaType nested(String name) {
        JavaType type = new JavaType(declared.packageName(), List.of(declared.simpleName(), name), List.of());
        meanings.put(name, type);
        return type;
    }

    /** Leaves their simple names to a type and its arguments, as far as they are of the file's package. */
    public void reserve(JavaType type) {
        if (type.packageName().equals(declared.packageName())) {
            meanings.putIfAbsent(type.simpleNames().get(0), outermost(type));
        }
        type.arguments().forEach(this::reserve);
    }

    /** The name of a type with its arguments. */
    public String name(JavaType type) {
        return type.arguments().isEmpty()
                ? raw(type)
                : type.arguments().stream().map(this::name).collect(Collectors.joining(", ", raw(type) + "<", ">"));
    }

    private String raw(JavaType type) {
        if (type.equals(meanings.get(type.simpleName()))) {
            return type.simpleName();
        }
        JavaType outermost = outermost(type);
        JavaType meaning = meanings.computeIfAbsent(outermost.simpleName(), name -> outermost);
        return meaning.equals(outermost) ? String.join(".", type.simpleNames()) : type.canonicalName();
    }

    /** What comes before the class: the package, and the imports of all types that were named. */
    public String declarations() {
        String imports = meanings.values().stream()
                .filter(this::isImported)
                .map(type -> "import " + type.canonicalName() + ";\n")
                .sorted()
                .collect(Collectors.joining());
        String ownPackage = declared.packageName().isEmpty() ? "" : "package " + declared.packageName() + ";\n\n";
        return ownPackage + imports + (imports.isEmpty() ? "" : "\n");
    }

    private boolean isImported(JavaType type) {
        String from = type.packageName();
        return !from.isEmpty() && !from.equals(ALWAYS_IMPORTED) && !from.equals(declared.packageName());
    }

    private static JavaType outermost(JavaType type) {
        return type.simpleNames().size() == 1 && type.arguments().isEmpty()
                ? type
                : new JavaType(type.packageName(), type.simpleNames().subList(0, 1), List.of());
    }
}
