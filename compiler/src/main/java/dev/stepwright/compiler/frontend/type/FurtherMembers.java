package dev.stepwright.compiler.frontend.type;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods of a record that Jackson writes into its JSON besides the components.
 *
 * <p>These are the public ones that are named as getters, and all that {@code @JsonProperty} names. A getter that only
 * returns the component it is named after is none of them: what it writes is there anyway.
 */
final class FurtherMembers {

    /** @param names what Jackson may call the member; it takes all that share a name for one */
    private record Member(ExecutableElement method, Set<String> names) {}

    private final JavacSession session;
    private final Map<TypeElement, List<Member>> members = new HashMap<>();

    FurtherMembers(JavacSession session) {
        this.session = session;
    }

    /** The methods whose results are written, and what the members are called. */
    Map<ExecutableElement, String> written(TypeElement record) {
        Map<ExecutableElement, String> written = new LinkedHashMap<>();
        of(record).stream()
                .map(Member::method)
                .filter(method -> !JacksonAnnotations.ignore(method))
                .forEach(method -> written.put(method, name(method)));
        return written;
    }

    /** One that may be written in the place of a member with a name, or be the reason that it is left out. */
    Optional<ExecutableElement> named(TypeElement record, String name) {
        return of(record).stream()
                .filter(member -> member.names().contains(name))
                .map(Member::method)
                .findFirst();
    }

    private List<Member> of(TypeElement record) {
        return members.computeIfAbsent(record, this::find);
    }

    private List<Member> find(TypeElement record) {
        return ElementFilter.methodsIn(session.elements().getAllMembers(record)).stream()
                .filter(method -> !method.getEnclosingElement().toString().equals("java.lang.Object"))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
                .filter(method -> component(record, method.getSimpleName()).isEmpty())
                .filter(method -> isGetter(method) || Annotations.has(method, JacksonAnnotations.PROPERTY))
                .filter(method -> !returnsComponent(record, method))
                .map(method -> new Member(method, names(method)))
                .toList();
    }

    private static boolean isGetter(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC)
                && propertyName(method).isPresent();
    }

    private static Set<String> names(ExecutableElement method) {
        return Stream.of(implicitName(method), name(method)).collect(Collectors.toSet());
    }

    private static String name(ExecutableElement method) {
        return ComponentName.given(method).orElseGet(() -> implicitName(method));
    }

    private static String implicitName(ExecutableElement method) {
        return propertyName(method).orElseGet(() -> method.getSimpleName().toString());
    }

    /** What Jackson calls the property of a getter: all capitals at its begin become small. */
    private static Optional<String> propertyName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("get") && name.length() > 3) {
            return Optional.of(withSmallBegin(name.substring(3)));
        }
        return name.startsWith("is") && name.length() > 2 && isBoolean(method.getReturnType())
                ? Optional.of(withSmallBegin(name.substring(2)))
                : Optional.empty();
    }

    private static String withSmallBegin(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || type instanceof DeclaredType declared
                        && declared.asElement().toString().equals("java.lang.Boolean");
    }

    private static Optional<? extends RecordComponentElement> component(TypeElement record, CharSequence name) {
        return record.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private boolean returnsComponent(TypeElement record, ExecutableElement getter) {
        Optional<? extends RecordComponentElement> component =
                propertyName(getter).flatMap(name -> component(record, name));
        return component.isPresent()
                && JacksonAnnotations.of(getter).findAny().isEmpty()
                && session.types()
                        .isSameType(
                                session.types().erasure(component.get().asType()),
                                session.types().erasure(getter.getReturnType()))
                && returned(getter)
                        .filter(element -> !element.getModifiers().contains(Modifier.STATIC))
                        .filter(element ->
                                element.getSimpleName().equals(component.get().getSimpleName()))
                        .isPresent();
    }

    /** The field, or the method of this object, whose value is all that a method returns. */
    private Optional<Element> returned(ExecutableElement method) {
        Optional<TypedUnit> unit = session.unitOf(method);
        return unit.flatMap(found -> found.method(method))
                .flatMap(FurtherMembers::result)
                .map(FurtherMembers::name)
                .filter(FurtherMembers::isOfThis)
                .flatMap(name -> unit.get().element(name));
    }

    private static Optional<ExpressionTree> result(MethodTree method) {
        return Optional.ofNullable(method.getBody())
                .filter(body -> body.getStatements().size() == 1)
                .map(body -> body.getStatements().get(0))
                .map(statement -> statement instanceof ReturnTree end ? end.getExpression() : null);
    }

    /** What is called, when that takes no arguments. */
    private static ExpressionTree name(ExpressionTree result) {
        return result instanceof MethodInvocationTree call
                        && call.getArguments().isEmpty()
                ? call.getMethodSelect()
                : result;
    }

    private static boolean isOfThis(ExpressionTree name) {
        return name instanceof IdentifierTree
                || name instanceof MemberSelectTree select
                        && select.getExpression().toString().equals("this");
    }
}
