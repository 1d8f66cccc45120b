package dev.stepwright.compiler.frontend.type;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import java.util.HashMap;
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
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** How a record looks as JSON, and which of its code a state machine would not run. */
public final class RecordReader {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String PROPERTY = ComponentName.PROPERTY;
    private static final String INCLUDE = JACKSON + "annotation.JsonInclude";
    private static final String BUNDLE = JACKSON + "annotation.JacksonAnnotationsInside";
    private static final String IGNORE = JACKSON + "annotation.JsonIgnore";

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

    /** What tells the records of a sealed interface apart. */
    private static final Set<String> TELLING = Set.of(
            JACKSON + "annotation.JsonTypeInfo",
            JACKSON + "annotation.JsonSubTypes",
            JACKSON + "annotation.JsonTypeName");

    /** What {@code @JsonInclude} may say; the others leave out values other than null as well. */
    private static final Set<String> PLAIN_INCLUSIONS = Set.of("ALWAYS", "NON_NULL", "NON_ABSENT");

    /** The record of the dsl itself, of which it is known that it runs no code. */
    private static final String CONTEXT = "dev.stepwright.ExecutionContext";

    private final JavacSession session;
    private final DiscriminatorReader discriminators;
    private final Map<TypeElement, Boolean> customJson = new HashMap<>();
    private final Map<TypeElement, Optional<ExecutableElement>> getters = new HashMap<>();

    public RecordReader(JavacSession session, DiscriminatorReader discriminators) {
        this.session = session;
        this.discriminators = discriminators;
    }

    /** Whether members that are null may be missing from the JSON. */
    boolean isSparse(TypeElement type) {
        return Stream.concat(Stream.of(type), superinterfaces(type)).anyMatch(e -> Annotations.has(e, INCLUDE))
                || type.getRecordComponents().stream()
                        .anyMatch(component ->
                                ComponentName.annotated(type, component).anyMatch(e -> Annotations.has(e, INCLUDE)));
    }

    /** Whether the JSON lacks a component that is null; what its own annotation says goes before the record's. */
    public boolean omitsNull(TypeElement type, RecordComponentElement component) {
        Stream<Element> declarations = Stream.concat(
                ComponentName.annotated(type, component), Stream.concat(Stream.of(type), superinterfaces(type)));
        return declarations
                .flatMap(element -> Annotations.find(element, INCLUDE).stream())
                .findFirst()
                .filter(RecordReader::omitsNull)
                .isPresent();
    }

    private static boolean omitsNull(AnnotationMirror include) {
        return include.getElementValues().values().stream()
                .anyMatch(value -> value.getValue() instanceof VariableElement constant
                        && !constant.getSimpleName().contentEquals("ALWAYS"));
    }

    /** Whether a component surely is a member of the JSON and its accessor runs no code. */
    public boolean isPlain(TypeElement type, RecordComponentElement component) {
        return !isSparse(type)
                && !hasCustomJson(type)
                && codeOf(type, component.getAccessor()).isEmpty();
    }

    /** The name of a component in JSON. */
    public String jsonName(TypeElement type, RecordComponentElement component) {
        return ComponentName.of(type, component);
    }

    /**
     * Whether Jackson annotations give the type a JSON form that its declaration does not show.
     *
     * <p>An enum must not have any, since even {@code @JsonProperty} on a constant renames it.
     */
    public boolean hasCustomJson(TypeElement type) {
        return customJson.computeIfAbsent(type, this::findCustomJson);
    }

    private boolean findCustomJson(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            Stream<Element> members = type.getEnclosedElements().stream().map(Element.class::cast);
            Stream<Element> declarations =
                    Stream.concat(Stream.concat(Stream.of(type), members), superinterfaces(type));
            return declarations.flatMap(RecordReader::annotations).findAny().isPresent();
        }
        boolean understood = discriminators.read(type).isPresent();
        boolean plain = Stream.concat(Stream.of(type), superinterfaces(type))
                .flatMap(RecordReader::annotations)
                .allMatch(mirror -> isPlain(mirror) || understood && TELLING.contains(Annotations.typeName(mirror)));
        return !plain || !hasPlainMembers(type);
    }

    /** Jackson takes the annotations of an interface's methods for those of the accessors too. */
    private boolean hasPlainMembers(TypeElement type) {
        boolean plain = type.getEnclosedElements().stream()
                .filter(member -> !isIgnoredMethod(type, member))
                .flatMap(RecordReader::annotations)
                .allMatch(RecordReader::isPlain);
        boolean plainlyInherited = superinterfaces(type)
                .flatMap(element -> element.getEnclosedElements().stream())
                .filter(member -> !isIgnoredMethod(type, member))
                .noneMatch(member -> annotations(member).findAny().isPresent());
        return plain && plainlyInherited;
    }

    /** A method besides the accessors that Jackson is told to leave alone. */
    private static boolean isIgnoredMethod(TypeElement type, Element member) {
        boolean accessor = type.getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().equals(member.getSimpleName()));
        List<AnnotationMirror> annotations = annotations(member).toList();
        return member.getKind() == ElementKind.METHOD
                && !accessor
                && annotations.size() == 1
                && Annotations.typeName(annotations.get(0)).equals(IGNORE)
                && annotations.get(0).getElementValues().isEmpty();
    }

    /** A method that Jackson takes for the getter of a member that is no component. */
    public Optional<ExecutableElement> getter(TypeElement type) {
        return getters.computeIfAbsent(type, this::findGetter);
    }

    private Optional<ExecutableElement> findGetter(TypeElement type) {
        return ElementFilter.methodsIn(session.elements().getAllMembers(type)).stream()
                .filter(method -> !method.getEnclosingElement().toString().equals("java.lang.Object"))
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getParameters().isEmpty())
                .filter(RecordReader::isNamedAsGetter)
                .filter(method -> type.getRecordComponents().stream()
                        .noneMatch(component -> component.getSimpleName().equals(method.getSimpleName())))
                .filter(method -> !isIgnoredMethod(type, method))
                .findFirst();
    }

    private static boolean isNamedAsGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String result = method.getReturnType().toString();
        boolean tells = result.equals("boolean") || result.equals("java.lang.Boolean");
        boolean get = name.startsWith("get") && name.length() > 3 && !result.equals("void");
        return get || tells && name.startsWith("is") && name.length() > 2;
    }

    private static Stream<AnnotationMirror> annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror.class::cast)
                .filter(mirror -> Annotations.typeName(mirror).startsWith(JACKSON) || isBundle(mirror));
    }

    /** An annotation of one's own that stands for some of Jackson's. */
    private static boolean isBundle(AnnotationMirror mirror) {
        return Annotations.has(mirror.getAnnotationType().asElement(), BUNDLE);
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
        if (type.getQualifiedName().contentEquals(CONTEXT)) {
            return Optional.empty();
        }
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
}
