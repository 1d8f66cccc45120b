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
import javax.lang.model.type.PrimitiveType;
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
     * Those of a record's declaration, given one type of an interface that it implements; empty when the interface does
     * not show them all.
     */
    public static Optional<TypeArguments> ofSubtype(Types types, TypeElement record, DeclaredType supertype) {
        TypeArguments known = new TypeArguments(types, new LinkedHashMap<>());
        known.matchSupertypes(record.asType(), supertype);
        known.values.values().removeIf(type -> type.getKind() == TypeKind.NONE);
        return known.know(record.getTypeParameters()) ? Optional.of(known) : Optional.empty();
    }

    private void matchSupertypes(TypeMirror type, DeclaredType supertype) {
        if (types.isSameType(types.erasure(type), types.erasure(supertype))) {
            match(type, supertype);
        }
        types.directSupertypes(type).forEach(direct -> matchSupertypes(direct, supertype));
    }

    /**
     * Those of a method's declaration, given its type in one call of it; empty when a variable shows nowhere.
     *
     * <p>In a call that is itself an argument, javac leaves variables in the type of the method that only its
     * parameters show. They stand for the type of the arguments, when these have one type.
     */
    public Optional<TypeArguments> ofCall(
            ExecutableElement method, ExecutableType called, List<? extends TypeMirror> given) {
        ExecutableType declared = (ExecutableType) method.asType();
        Map<Element, TypeMirror> values = new LinkedHashMap<>();
        TypeArguments known = new TypeArguments(types, values);
        known.matchAll(declared.getParameterTypes(), called.getParameterTypes());
        known.match(declared.getReturnType(), called.getReturnType());
        values.entrySet().removeIf(entry -> entry.getKey().equals(types.asElement(entry.getValue())));

        TypeArguments shown = new TypeArguments(types, new LinkedHashMap<>());
        shown.matchAll(declared.getParameterTypes(), given);
        shown.values.values().removeIf(type -> type.getKind() == TypeKind.NONE);
        shown.values.forEach(values::putIfAbsent);

        values.replaceAll((variable, type) -> in(type));
        return known.know(method.getTypeParameters()) ? Optional.of(known) : Optional.empty();
    }

    /** These and those of a declaration in it. */
    public TypeArguments and(TypeArguments inner) {
        Map<Element, TypeMirror> all = new LinkedHashMap<>(values);
        all.putAll(inner.values);
        return new TypeArguments(types, all);
    }

    private void matchAll(List<? extends TypeMirror> declared, List<? extends TypeMirror> used) {
        for (int i = 0; i < Math.min(declared.size(), used.size()); i++) {
            match(declared.get(i), used.get(i));
        }
    }

    /** Notes what the variables of a declared type stand for; no type at all where that differs. */
    private void match(TypeMirror declared, TypeMirror used) {
        if (declared.getKind() == TypeKind.TYPEVAR && used.getKind() != TypeKind.NULL) {
            TypeMirror type = used instanceof PrimitiveType primitive
                    ? types.boxedClass(primitive).asType()
                    : used;
            values.merge(
                    types.asElement(declared),
                    type,
                    (one, other) -> types.isSameType(one, other) ? one : types.getNoType(TypeKind.NONE));
        } else if (declared instanceof DeclaredType generic && used instanceof DeclaredType made) {
            matchAll(generic.getTypeArguments(), made.getTypeArguments());
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
