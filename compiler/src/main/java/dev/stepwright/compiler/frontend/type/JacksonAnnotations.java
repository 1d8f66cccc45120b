package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.frontend.javac.Annotations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** The annotations that Jackson reads, and those of them under which the JSON stays what a declaration shows. */
final class JacksonAnnotations {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String JAVA_BEANS = "java.beans.";

    static final String PROPERTY = JACKSON + "annotation.JsonProperty";
    static final String ALIAS = JACKSON + "annotation.JsonAlias";
    static final String INCLUDE = JACKSON + "annotation.JsonInclude";
    static final String VALUE = JACKSON + "annotation.JsonValue";
    static final String FORMAT = JACKSON + "annotation.JsonFormat";
    static final String SERIALIZE = JACKSON + "databind.annotation.JsonSerialize";

    private static final String BUNDLE = JACKSON + "annotation.JacksonAnnotationsInside";
    private static final String IGNORE = JACKSON + "annotation.JsonIgnore";

    /**
     * Jackson's annotations under which the JSON stays an object with one member for each component, and those of their
     * members that leave it so.
     */
    private static final Map<String, Set<String>> PLAIN = Map.of(
            PROPERTY,
            Set.of("value", "required", "index", "defaultValue"),
            INCLUDE,
            Set.of("value"),
            ALIAS,
            Set.of("value"),
            JACKSON + "annotation.JsonClassDescription",
            Set.of("value"),
            JACKSON + "annotation.JsonIgnoreProperties",
            Set.of("ignoreUnknown"),
            JACKSON + "annotation.JsonPropertyDescription",
            Set.of("value"),
            JACKSON + "annotation.JsonPropertyOrder",
            Set.of("value", "alphabetic"));

    /** What {@code @JsonInclude} may say; the others leave out values other than null as well. */
    private static final Set<String> PLAIN_INCLUSIONS = Set.of("ALWAYS", "NON_NULL", "NON_ABSENT");

    private JacksonAnnotations() {}

    static Stream<AnnotationMirror> of(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror.class::cast)
                .filter(JacksonAnnotations::isRead);
    }

    private static boolean isRead(AnnotationMirror mirror) {
        String name = Annotations.typeName(mirror);
        return name.startsWith(JACKSON) || name.startsWith(JAVA_BEANS) || isBundle(mirror);
    }

    /** An annotation of one's own that stands for some of Jackson's. */
    private static boolean isBundle(AnnotationMirror mirror) {
        return Annotations.has(mirror.getAnnotationType().asElement(), BUNDLE);
    }

    static boolean arePlain(Element element) {
        return of(element).allMatch(JacksonAnnotations::isPlain);
    }

    static boolean isPlain(AnnotationMirror mirror) {
        String name = Annotations.typeName(mirror);
        Set<String> members = PLAIN.getOrDefault(name, Set.of());
        boolean plainMembers = mirror.getElementValues().keySet().stream()
                .allMatch(member -> members.contains(member.getSimpleName().toString()));
        return PLAIN.containsKey(name) && plainMembers && (!name.equals(INCLUDE) || keepsValues(mirror));
    }

    private static boolean keepsValues(AnnotationMirror include) {
        return include.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .allMatch(value -> value instanceof VariableElement constant
                        && PLAIN_INCLUSIONS.contains(constant.getSimpleName().toString()));
    }

    /** Whether all that Jackson is told about a declaration is to leave it alone. */
    static boolean ignore(Element element) {
        List<AnnotationMirror> annotations = of(element).toList();
        return annotations.size() == 1
                && Annotations.typeName(annotations.get(0)).equals(IGNORE)
                && annotations.get(0).getElementValues().isEmpty();
    }
}
