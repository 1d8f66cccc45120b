package dev.stepwright.compiler.frontend.javac;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Types of expressions with the bounds of wildcards in their place.
 *
 * <p>A conditional or a {@code switch} takes the type that its place asks for (Java Language Specification 15.25.3,
 * 15.28.1). Where that is {@code List<? extends T>}, javac captures the wildcard, though the value was made without
 * any:
 *
 * <pre>
 * Flow.map(all ? List.of(1, 2) : List.of(1), ...)    List&lt;capture of ? extends Integer> becomes List&lt;Integer>
 * </pre>
 *
 * <p>What a list of some subclass gives is a value of the bound, and nothing is put into a list. A bound from below
 * says nothing about what is read, and stays.
 */
final class UpperBounds {

    private final Types types;

    UpperBounds(Types types) {
        this.types = types;
    }

    TypeMirror of(TypeMirror type) {
        return of(type, new HashSet<>());
    }

    /** @param open captured wildcards whose bounds this type is a part of; a bound may speak of its own wildcard */
    private TypeMirror of(TypeMirror type, Set<Element> open) {
        if (type instanceof TypeVariable variable && isCaptured(variable)) {
            return open.add(variable.asElement()) ? of(variable.getUpperBound(), open) : type;
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return of(wildcard.getExtendsBound(), open);
        }
        return type.getKind() == TypeKind.DECLARED ? ofArguments((DeclaredType) type, open) : type;
    }

    private TypeMirror ofArguments(DeclaredType type, Set<Element> open) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        List<TypeMirror> bounds = arguments.stream()
                .map(argument -> of(argument, new HashSet<>(open)))
                .toList();
        boolean same = bounds.equals(arguments) || type.getEnclosingType().getKind() == TypeKind.DECLARED;
        return same ? type : types.getDeclaredType((TypeElement) type.asElement(), bounds.toArray(TypeMirror[]::new));
    }

    /** No declared type variable has a name with blanks in it. */
    private static boolean isCaptured(TypeVariable variable) {
        return !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
    }
}
