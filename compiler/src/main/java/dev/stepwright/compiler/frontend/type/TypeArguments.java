package dev.stepwright.compiler.frontend.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
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

    /** For the key of what is read once for each use. */
    @Override
    public String toString() {
        return values.isEmpty() ? "" : values.values().toString();
    }
}
