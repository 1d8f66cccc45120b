package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.type.WireDeclaration.Inclusion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * What annotations say of one member of a record's JSON besides its name.
 *
 * @param own the declarations of the member
 * @param around the record and its interfaces
 */
public record MemberAnnotations(List<Element> own, List<Element> around) {

    public MemberAnnotations {
        own = List.copyOf(own);
        around = List.copyOf(around);
    }

    /** Which values have the member; what its own annotation says goes before the record's. */
    public Inclusion inclusion() {
        return Stream.concat(own.stream(), around.stream())
                .flatMap(element -> Annotations.find(element, JacksonAnnotations.INCLUDE).stream())
                .findFirst()
                .flatMap(include -> value(include, "value"))
                .map(value ->
                        ((VariableElement) value.getValue()).getSimpleName().toString())
                .map(Inclusion::valueOf)
                .orElse(Inclusion.ALWAYS);
    }

    /** Further names under which the member is read. */
    public List<String> aliases() {
        return own.stream()
                .flatMap(element -> Annotations.find(element, JacksonAnnotations.ALIAS).stream())
                .flatMap(alias -> value(alias, "value").stream())
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(name -> (String) ((AnnotationValue) name).getValue())
                .distinct()
                .toList();
    }

    /** Whether JSON without the member is refused. */
    public boolean isRequired() {
        return own.stream()
                .flatMap(element -> Annotations.find(element, JacksonAnnotations.PROPERTY).stream())
                .flatMap(property -> value(property, "required").stream())
                .anyMatch(value -> value.getValue().equals(true));
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }
}
