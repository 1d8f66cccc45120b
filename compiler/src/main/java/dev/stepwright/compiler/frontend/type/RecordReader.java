package dev.stepwright.compiler.frontend.type;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** How a record looks as JSON, and which of its code a state machine would not run. */
public final class RecordReader {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String PROPERTY = JACKSON + "annotation.JsonProperty";
    private static final String INCLUDE = JACKSON + "annotation.JsonInclude";

    /**
     * Jackson's annotations under which the JSON stays an object with one member for each component, and those of their
     * members that leave it so.
     */
    private static final Map<String, Set<String>> PLAIN_ANNOTATIONS = Map.of(
            PROPERTY,
            Set.of("value", "required", "index", "defaultValue"),
            INCLUDE,
            Set.of("value"),
            JACKSON + "annotation.JsonAlias",
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

    private final JavacSession session;

    public RecordReader(JavacSession session) {
        this.session = session;
    }

    /** Whether members that are null may be missing from the JSON. */
    boolean isSparse(TypeElement type) {
        return Annotations.has(type, INCLUDE)
                || type.getRecordComponents().stream()
                        .anyMatch(component -> annotated(type, component).anyMatch(e -> Annotations.has(e, INCLUDE)));
    }

    /** The name of a component in JSON. */
    public String jsonName(TypeElement type, RecordComponentElement component) {
        return annotated(type, component)
                .map(element -> Annotations.find(element, PROPERTY))
                .flatMap(Optional::stream)
                .map(RecordReader::valueOf)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(component.getSimpleName().toString());
    }

    /**
     * Whether Jackson annotations give the type a JSON form that its declaration does not show.
     *
     * <p>An enum must not have any, since even {@code @JsonProperty} on a constant renames it.
     */
    public boolean hasCustomJson(TypeElement type) {
        Stream<Element> declarations = Stream.concat(
                Stream.concat(Stream.of(type), type.getEnclosedElements().stream()), superinterfaces(type));
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        return declarations
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .filter(mirror -> Annotations.typeName(mirror).startsWith(JACKSON))
                .anyMatch(mirror -> !isRecord || !isPlain(mirror));
    }

    private static boolean isPlain(AnnotationMirror mirror) {
        String name = Annotations.typeName(mirror);
        Set<String> members = PLAIN_ANNOTATIONS.getOrDefault(name, Set.of());
        boolean plainMembers = mirror.getElementValues().keySet().stream()
                .allMatch(member -> members.contains(member.getSimpleName().toString()));
        return PLAIN_ANNOTATIONS.containsKey(name) && plainMembers && (!name.equals(INCLUDE) || keepsValues(mirror));
    }

    private static boolean keepsValues(AnnotationMirror include) {
        return include.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .allMatch(value -> value instanceof VariableElement constant
                        && PLAIN_INCLUSIONS.contains(constant.getSimpleName().toString()));
    }

    private Stream<Element> superinterfaces(TypeElement type) {
        return type.getInterfaces().stream()
                .map(this::elementOf)
                .map(TypeElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), superinterfaces(element)));
    }

    /** The constructor or accessor with code of its own that runs for a use of the record, as a phrase. */
    public Optional<String> codeOf(TypeElement type, ExecutableElement member) {
        if (session.unitOf(type).isEmpty()) {
            return Optional.of("which is not among this module's sources, so its code is not known");
        }
        boolean own = session.unitOf(member)
                .flatMap(unit -> unit.method(member))
                .filter(method -> method.getBody() != null)
                .filter(method -> !isEmptyCompactConstructor(method))
                .isPresent();
        boolean generated = session.elements().getOrigin(member) != Elements.Origin.EXPLICIT;
        return own && !generated ? Optional.of("which runs code of its own") : Optional.empty();
    }

    /** The constructor that takes exactly the components. */
    public boolean isCanonical(TypeElement type, ExecutableElement constructor) {
        List<TypeMirror> components = type.getRecordComponents().stream()
                .map(component -> session.types().erasure(component.asType()))
                .toList();
        List<TypeMirror> parameters = constructor.getParameters().stream()
                .map(parameter -> session.types().erasure(parameter.asType()))
                .toList();
        return components.size() == parameters.size()
                && Stream.iterate(0, i -> i < components.size(), i -> i + 1)
                        .allMatch(i -> session.types().isSameType(components.get(i), parameters.get(i)));
    }

    /** Jackson's annotations go to the field, the accessor or the parameter, whichever their target allows. */
    private Stream<Element> annotated(TypeElement type, RecordComponentElement component) {
        Stream<Element> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast);
        return Stream.concat(Stream.of(component, component.getAccessor()), fields);
    }

    private Element elementOf(TypeMirror type) {
        return session.types().asElement(type);
    }

    /** Every explicit canonical constructor assigns all fields, so one that is empty is compact. */
    private static boolean isEmptyCompactConstructor(MethodTree method) {
        return method.getReturnType() == null
                && method.getBody().getStatements().stream().allMatch(RecordReader::isSuperCall);
    }

    private static boolean isSuperCall(StatementTree statement) {
        return statement instanceof ExpressionStatementTree expression
                && expression.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals("super");
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
