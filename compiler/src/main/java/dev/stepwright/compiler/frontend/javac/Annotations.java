package dev.stepwright.compiler.frontend.javac;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations of declarations, by the names of their types, so that none has to be on our own class path. */
public final class Annotations {

    public static final String STEP = "dev.stepwright.Step";
    public static final String WORKFLOW = "dev.stepwright.Workflow";
    public static final String HTTP_ROUTE = "dev.stepwright.HttpRoute";
    public static final String RETRY = "dev.stepwright.Retry";
    public static final String ALLOW = "dev.stepwright.Allow";
    public static final String SCHEDULE = "dev.stepwright.Schedule";

    private Annotations() {}

    /** The annotation of a type, when the element has it. */
    public static Optional<AnnotationMirror> find(Element element, String typeName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeName(mirror).equals(typeName)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    public static boolean has(Element element, String typeName) {
        return find(element, typeName).isPresent();
    }

    /** The qualified name of an annotation's type. */
    public static String typeName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
