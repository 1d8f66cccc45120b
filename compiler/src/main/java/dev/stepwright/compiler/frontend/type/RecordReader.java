package dev.stepwright.compiler.frontend.type;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.ir.type.WireDeclaration.Inclusion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** How a record looks as JSON, and which of its code a state machine would not run. */
public final class RecordReader {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    /** What tells the records of a sealed interface apart. */
    private static final Set<String> TELLING =
            Set.of(JACKSON + "JsonTypeInfo", JACKSON + "JsonSubTypes", JACKSON + "JsonTypeName");

    /** What JSON has a null for when there is no value, which {@code NON_NULL} keeps. */
    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalDouble", "java.util.OptionalInt", "java.util.OptionalLong");

    /** The record of the dsl itself, of which it is known that it runs no code. */
    private static final String CONTEXT = "dev.stepwright.ExecutionContext";

    private final JavacSession session;
    private final DiscriminatorReader discriminators;
    private final Map<TypeElement, Boolean> customJson = new HashMap<>();
    private final Map<TypeElement, Boolean> sparse = new HashMap<>();
    private final Map<TypeElement, Optional<ExecutableElement>> standIns = new HashMap<>();
    private final Map<RecordComponentElement, String> jsonNames = new HashMap<>();
    private final FurtherMembers furtherMembers;

    public RecordReader(JavacSession session, DiscriminatorReader discriminators) {
        this.session = session;
        this.discriminators = discriminators;
        this.furtherMembers = new FurtherMembers(session);
    }

    /** Whether members that are null may be missing from the JSON. */
    boolean isSparse(TypeElement type) {
        return sparse.computeIfAbsent(type, this::findSparse);
    }

    private boolean findSparse(TypeElement type) {
        return around(type).stream().anyMatch(e -> Annotations.has(e, JacksonAnnotations.INCLUDE))
                || type.getRecordComponents().stream()
                        .anyMatch(component -> ComponentName.annotated(type, component)
                                .anyMatch(e -> Annotations.has(e, JacksonAnnotations.INCLUDE)));
    }

    /**
     * Whether the JSON lacks a component that is null, or an optional that is empty.
     *
     * @param used the component's type in a use of the record
     */
    public boolean omitsNull(TypeElement type, RecordComponentElement component, TypeMirror used) {
        Inclusion inclusion = annotations(type, component).inclusion();
        return inclusion == Inclusion.NON_ABSENT || inclusion == Inclusion.NON_NULL && !isOptional(used);
    }

    /** What annotations say of a component's member. */
    public MemberAnnotations annotations(TypeElement type, RecordComponentElement component) {
        return new MemberAnnotations(ComponentName.annotated(type, component).toList(), around(type));
    }

    /** What annotations say of the member that a method computes. */
    public MemberAnnotations annotations(TypeElement type, ExecutableElement method) {
        return new MemberAnnotations(List.of(method), around(type));
    }

    private List<Element> around(TypeElement type) {
        return Stream.concat(Stream.of(type), superinterfaces(type)).toList();
    }

    private boolean isOptional(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && OPTIONALS.contains(elementOf(type).toString());
    }

    /** Whether a component surely is a member of the JSON and its accessor runs no code. */
    public boolean isPlain(TypeElement type, RecordComponentElement component) {
        return !isSparse(type)
                && !hasCustomJson(type)
                && standIn(type).isEmpty()
                && codeOf(type, component.getAccessor()).isEmpty();
    }

    /** The name of a component in JSON. */
    public String jsonName(TypeElement type, RecordComponentElement component) {
        return jsonNames.computeIfAbsent(component, key -> ComponentName.of(type, key));
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
        return type.getKind() == ElementKind.RECORD
                ? !hasPlainTypes(type) || !hasPlainMembers(type)
                : new EnumAnnotations(session)
                        .areAny(type, superinterfaces(type).toList());
    }

    private boolean hasPlainTypes(TypeElement type) {
        boolean understood = discriminators.read(type).isPresent();
        return around(type).stream()
                .flatMap(JacksonAnnotations::of)
                .allMatch(mirror -> JacksonAnnotations.isPlain(mirror)
                        || understood && TELLING.contains(Annotations.typeName(mirror)));
    }

    /** Jackson takes the annotations of an interface's methods for those of the accessors too. */
    private boolean hasPlainMembers(TypeElement type) {
        boolean plain = type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .filter(member -> !isIgnoredMethod(type, member))
                .allMatch(JacksonAnnotations::arePlain);
        boolean plainParameters = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .allMatch(constructor -> hasPlainParameters(type, constructor));
        boolean plainlyInherited = superinterfaces(type)
                .flatMap(element -> ElementFilter.methodsIn(element.getEnclosedElements()).stream())
                .filter(member -> !isIgnoredMethod(type, member))
                .noneMatch(member -> JacksonAnnotations.of(member).findAny().isPresent());
        return plain && plainParameters && plainlyInherited;
    }

    /**
     * Whether a constructor's parameters have the annotations of the components, if any.
     *
     * <p>Others rename members in some versions of Jackson, and make it read a record with that constructor.
     */
    private boolean hasPlainParameters(TypeElement type, ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        boolean canonical = isCanonical(type, constructor);
        return Stream.iterate(0, i -> i < parameters.size(), i -> i + 1).allMatch(i -> {
            List<String> ofComponent = canonical
                    ? ComponentName.annotated(type, type.getRecordComponents().get(i))
                            .flatMap(JacksonAnnotations::of)
                            .map(AnnotationMirror::toString)
                            .toList()
                    : List.of();
            return JacksonAnnotations.of(parameters.get(i)).allMatch(mirror -> ofComponent.contains(mirror.toString()));
        });
    }

    /** A method besides the accessors that Jackson may call for a component. */
    public Optional<ExecutableElement> standIn(TypeElement type) {
        return standIns.computeIfAbsent(type, this::findStandIn);
    }

    private Optional<ExecutableElement> findStandIn(TypeElement type) {
        return type.getRecordComponents().stream()
                .flatMap(component -> Stream.of(component.getSimpleName().toString(), jsonName(type, component)))
                .flatMap(name -> furtherMembers.named(type, name).stream())
                .findFirst();
    }

    /** A method besides the accessors that Jackson is told to leave alone. */
    private static boolean isIgnoredMethod(TypeElement type, Element member) {
        boolean accessor = type.getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().equals(member.getSimpleName()));
        return member.getKind() == ElementKind.METHOD && !accessor && JacksonAnnotations.ignore(member);
    }

    /** A method besides the accessors whose result is a member of the JSON. */
    public Optional<ExecutableElement> furtherMember(TypeElement type) {
        return furtherMembers(type).keySet().stream().findFirst();
    }

    /** The methods besides the accessors whose results are members of the JSON, and what these are called. */
    public Map<ExecutableElement, String> furtherMembers(TypeElement type) {
        return furtherMembers.written(type);
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
        boolean written = session.elements().getOrigin(member) == Elements.Origin.EXPLICIT;
        return written && hasCode(member) ? Optional.of("which runs code of its own") : Optional.empty();
    }

    private boolean hasCode(ExecutableElement member) {
        return session.unitOf(member)
                .flatMap(unit -> unit.method(member))
                .filter(method -> method.getBody() != null)
                .filter(method -> !isEmptyCompactConstructor(method))
                .isPresent();
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
