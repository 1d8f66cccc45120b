package dev.stepwright.compiler.frontend.javac;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The members of one annotation, defaults included. */
public final class AnnotationValues {

    private final Elements elements;
    private final TypedUnit unit;
    private final Element annotated;
    private final AnnotationMirror mirror;

    public AnnotationValues(Elements elements, TypedUnit unit, Element annotated, AnnotationMirror mirror) {
        this.elements = elements;
        this.unit = unit;
        this.annotated = annotated;
        this.mirror = mirror;
    }

    public String string(String member) {
        return (String) value(member).getValue();
    }

    public int integer(String member) {
        return (Integer) value(member).getValue();
    }

    public double decimal(String member) {
        return (Double) value(member).getValue();
    }

    public boolean flag(String member) {
        return (Boolean) value(member).getValue();
    }

    /** The name of an enum constant. */
    public String constant(String member) {
        return ((VariableElement) value(member).getValue()).getSimpleName().toString();
    }

    /** The classes of a member that is an array of them. */
    public List<TypeMirror> classes(String member) {
        return elementsOf(member).stream()
                .map(AnnotationValue::getValue)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** The annotations of a member that is an array of them, as of a container of repeated annotations. */
    public List<AnnotationValues> annotations(String member) {
        return elementsOf(member).stream()
                .map(AnnotationValue::getValue)
                .map(AnnotationMirror.class::cast)
                .map(nested -> new AnnotationValues(elements, unit, annotated, nested))
                .toList();
    }

    /** Where the member is written, or the annotation when the member has its default. */
    public SourceSpan span(String member) {
        Optional<? extends AnnotationValue> written = mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(Map.Entry::getValue)
                .findFirst();
        return written.map(value -> unit.span(annotated, mirror, value)).orElseGet(() -> unit.span(annotated, mirror));
    }

    @SuppressWarnings("unchecked")
    private List<? extends AnnotationValue> elementsOf(String member) {
        return (List<? extends AnnotationValue>) value(member).getValue();
    }

    private AnnotationValue value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException(mirror + " has no member " + member);
    }
}
