package dev.stepwright.compiler.frontend.wire;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What generated code of a package may mention (Java Language Specification, 6.6). */
record Access(Elements elements, PackageElement from) {

    /** Why it may not, as a clause. */
    Optional<String> objection(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(element.getSimpleName() + " is private, and a handler is a class of its own");
        }
        boolean visible = element.getModifiers().contains(Modifier.PUBLIC)
                || elements.getPackageOf(element).equals(from);
        if (!visible) {
            return Optional.of(element.getSimpleName() + " cannot be seen from the package " + name());
        }
        Element enclosing = element.getEnclosingElement();
        return enclosing instanceof PackageElement ? Optional.empty() : objection(enclosing);
    }

    /** Of a type and its type arguments. */
    Optional<String> objection(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        return objection(declared.asElement())
                .or(() -> declared.getTypeArguments().stream()
                        .flatMap(argument -> objection(argument).stream())
                        .findFirst());
    }

    private String name() {
        return from.isUnnamed() ? "without a name" : from.getQualifiedName().toString();
    }
}
