package dev.stepwright.compiler.frontend.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the type variables of a generic declaration stand for in one use of it. */
public final class TypeArguments {

    private final Types types;
    private final Map<Element, TypeMirror> values;

    private TypeArguments(Types types, Map<Element, TypeMirror> values) {
        this.types = types;
        this.values = values;
    }

    /** Nothing is known of any type variable. */
    public static TypeArguments none(Types types) {
        return new TypeArguments(types, Map.of());
    }

    /** Those of a record's declaration, given one type that is made of it. */
    public static TypeArguments of(Types types, DeclaredType type) {
        Map<Element, TypeMirror> values = new LinkedHashMap<>();
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            values.put(parameters.get(i), type.getTypeArguments().get(i));
        }
        return new TypeArguments(types, values);
    }

    /**
     * Those of a method's declaration, given its type in one call of it; empty when a variable does not show in the
     * types of parameters and result.
     */
    public Optional<TypeArguments> ofCall(ExecutableElement method, ExecutableType called) {
        ExecutableType declared = (ExecutableType) method.asType();
        Map<Element, TypeMirror> values = new LinkedHashMap<>();
        TypeArguments arguments = new TypeArguments(types, values);
        int parameters = Math.min(
                declared.getParameterTypes().size(), called.getParameterTypes().size());
        for (int i = 0; i < parameters; i++) {
            arguments.match(
                    declared.getParameterTypes().get(i),
                    called.getParameterTypes().get(i));
        }
        arguments.match(declared.getReturnType(), called.getReturnType());
        values.replaceAll((variable, type) -> in(type));
        return arguments.know(method.getTypeParameters()) ? Optional.of(arguments) : Optional.empty();
    }

    private void match(TypeMirror declared, TypeMirror called) {
        if (declared.getKind() == TypeKind.TYPEVAR) {
            values.putIfAbsent(types.asElement(declared), called);
        }
        if (declared instanceof DeclaredType generic && called instanceof DeclaredType made) {
            for (int i = 0;
                    i
                            < Math.min(
                                    generic.getTypeArguments().size(),
                                    made.getTypeArguments().size());
                    i++) {
                match(generic.getTypeArguments().get(i), made.getTypeArguments().get(i));
            }
        }
    }

    /** The type with the arguments in the place of the variables. */
    public TypeMirror in(TypeMirror type) {
        if (type.getKind() == TypeKind.TYPEVAR) {
            return values.getOrDefault(types.asElement(type), type);
        }
        if (values.isEmpty() || !(type instanceof DeclaredType declared)) {
            return type;
        }
        TypeMirror[] arguments =
                declared.getTypeArguments().stream().map(this::in).toArray(TypeMirror[]::new);
        return arguments.length == 0 ? type : types.getDeclaredType((TypeElement) declared.asElement(), arguments);
    }

    /** Whether all of these type variables stand for something. */
    public boolean know(List<? extends TypeParameterElement> parameters) {
        return values.keySet().containsAll(parameters);
    }

    /** For the key of what is read once for each use. */
    @Override
    public String toString() {
        return values.isEmpty() ? "" : values.values().toString();
    }
}
