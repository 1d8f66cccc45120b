package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.frontend.javac.Annotations;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The names of record components in JSON. */
final class ComponentName {

    private ComponentName() {}

    static String of(TypeElement type, RecordComponentElement component) {
        return annotated(type, component)
                .flatMap(element -> given(element).stream())
                .findFirst()
                .orElse(component.getSimpleName().toString());
    }

    /** The name that an annotation of the declaration says. */
    static Optional<String> given(Element element) {
        return Annotations.find(element, JacksonAnnotations.PROPERTY)
                .map(ComponentName::valueOf)
                .filter(name -> !name.isEmpty());
    }

    /** Jackson's annotations go to the field, the accessor or the parameter, whichever their target allows. */
    static Stream<Element> annotated(TypeElement type, RecordComponentElement component) {
        Stream<Element> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast);
        return Stream.concat(Stream.of(component, component.getAccessor()), fields);
    }

    private static String valueOf(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(entry -> (AnnotationValue) entry.getValue())
                .map(value -> (String) value.getValue())
                .findFirst()
                .orElse("");
    }
}
