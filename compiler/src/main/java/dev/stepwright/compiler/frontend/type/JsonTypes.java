package dev.stepwright.compiler.frontend.type;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Says why values of a type cannot travel between states, down to the components of records. */
public final class JsonTypes {

    private static final String JSON_NODE = "com.fasterxml.jackson.databind.JsonNode";

    private static final Set<String> CONTAINERS = Set.of(
            "java.util.Collection",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.SequencedCollection");

    private static final int MOST_NESTED_ARGUMENTS = 20;

    private final Types types;
    private final DiscriminatorReader discriminators;

    public JsonTypes(Types types, DiscriminatorReader discriminators) {
        this.types = types;
        this.discriminators = discriminators;
    }

    /** The reason as a clause, for example {@code it is a raw type}; empty when JSON can carry the type. */
    public Optional<String> problem(TypeMirror type) {
        return type.accept(new Inspection(), new HashSet<>());
    }

    private final class Inspection extends SimpleTypeVisitor14<Optional<String>, Set<String>> {

        Inspection() {
            super(Optional.of("it is not a type of values"));
        }

        @Override
        public Optional<String> visitPrimitive(PrimitiveType type, Set<String> seen) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitArray(ArrayType type, Set<String> seen) {
            return Optional.of("arrays are not supported; a List carries the same");
        }

        /** The Java compiler has complained about it. */
        @Override
        public Optional<String> visitError(ErrorType type, Set<String> seen) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitTypeVariable(TypeVariable type, Set<String> seen) {
            return Optional.of("it is a type variable, and JSON does not say which class to read it as");
        }

        @Override
        public Optional<String> visitWildcard(WildcardType type, Set<String> seen) {
            return Optional.of("it has a wildcard, and JSON does not say which class to read it as");
        }

        @Override
        public Optional<String> visitDeclared(DeclaredType type, Set<String> seen) {
            if (!seen.add(type.toString())) {
                return Optional.empty();
            }
            if (isEndless(type)) {
                return Optional.of("its type arguments grow without end");
            }
            TypeElement element = (TypeElement) type.asElement();
            if (isRaw(type, element)) {
                return Optional.of("it is a raw type; write its type arguments");
            }
            String name = element.getQualifiedName().toString();
            return CONTAINERS.contains(name) ? container(name, type, seen) : single(name, type, seen);
        }

        private Optional<String> container(String name, DeclaredType type, Set<String> seen) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            if (name.equals("java.util.Map") && !arguments.get(0).toString().equals("java.lang.String")) {
                return Optional.of("the keys of a JSON object are strings, so the map needs String keys");
            }
            return firstProblem(arguments, seen);
        }

        private Optional<String> single(String name, DeclaredType type, Set<String> seen) {
            TypeElement element = (TypeElement) type.asElement();
            if (ScalarTypes.contain(name) || name.equals(JSON_NODE) || element.getKind() == ElementKind.ENUM) {
                return Optional.empty();
            }
            boolean polymorphic = discriminators.isPolymorphic(element);
            if (polymorphic
                    && type.getTypeArguments().stream().anyMatch(argument -> losesClasses(argument, new HashSet<>()))) {
                return Optional.of(
                        "Jackson forgets its type arguments, and with them to tell the classes of what they hold");
            }
            if (element.getKind() == ElementKind.RECORD) {
                return record(type, element, seen);
            }
            return polymorphic ? Optional.empty() : Optional.of(describe(name, element));
        }

        /** Whether JSON that is written without knowing the type would lack what tells a class. */
        private boolean losesClasses(TypeMirror type, Set<String> seen) {
            if (!(type instanceof DeclaredType declared) || isEndless(declared) || !seen.add(type.toString())) {
                return false;
            }
            TypeElement element = (TypeElement) declared.asElement();
            return discriminators.isPolymorphic(element)
                    || declared.getTypeArguments().stream().anyMatch(argument -> losesClasses(argument, seen))
                    || element.getRecordComponents().stream()
                            .anyMatch(component -> losesClasses(types.asMemberOf(declared, component), seen));
        }

        private Optional<String> record(DeclaredType type, TypeElement element, Set<String> seen) {
            for (RecordComponentElement component : element.getRecordComponents()) {
                Optional<String> problem = types.asMemberOf(type, component).accept(this, seen);
                if (problem.isPresent()) {
                    return problem.map(reason -> "its component " + component.getSimpleName() + " has the type "
                            + component.asType() + ": " + reason);
                }
            }
            return Optional.empty();
        }

        private Optional<String> firstProblem(List<? extends TypeMirror> arguments, Set<String> seen) {
            return arguments.stream()
                    .map(argument -> argument.accept(this, seen).map(reason -> "of " + argument + ": " + reason))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** A record may hold itself with more and more type arguments; nobody nests as many. */
        private boolean isEndless(DeclaredType type) {
            return type.toString().chars().filter(c -> c == '<').count() > MOST_NESTED_ARGUMENTS;
        }

        private boolean isRaw(DeclaredType type, TypeElement element) {
            return type.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty();
        }

        private String describe(String name, TypeElement element) {
            if (name.equals("java.lang.Object")) {
                return "JSON does not say which class to read an Object as";
            }
            return element.getKind() == ElementKind.INTERFACE
                    ? "it is an interface without @JsonTypeInfo, so JSON does not say which class to read it as"
                    : "it is a class that is neither a record nor an enum";
        }
    }
}
