package dev.stepwright.compiler.frontend.type;

import com.sun.source.tree.NewClassTree;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotations of an enum that Jackson reads.
 *
 * <p>An enum must not have any: even {@code @JsonProperty} on a constant renames it, and {@code @JsonValue} counts
 * wherever a constant has it from.
 */
final class EnumAnnotations {

    private final JavacSession session;

    EnumAnnotations(JavacSession session) {
        this.session = session;
    }

    boolean areAny(TypeElement type, List<Element> superinterfaces) {
        Stream<Element> inherited = superinterfaces.stream()
                .flatMap(element -> Stream.concat(
                        Stream.of(element), ElementFilter.methodsIn(element.getEnclosedElements()).stream()));
        Stream<Element> own = Stream.concat(Stream.of(type), type.getEnclosedElements().stream());
        Stream<Element> ofConstants = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .flatMap(this::membersOfBody);
        return Stream.of(own, inherited, ofConstants)
                .flatMap(elements -> elements)
                .anyMatch(element -> JacksonAnnotations.of(element).findAny().isPresent());
    }

    /** What a constant declares for itself in a body of its own. */
    private Stream<Element> membersOfBody(VariableElement constant) {
        Optional<TypedUnit> unit = session.unitOf(constant);
        return unit
                .flatMap(found -> found.field(constant))
                .map(field -> field.getInitializer() instanceof NewClassTree made ? made.getClassBody() : null)
                .stream()
                .flatMap(body -> body.getMembers().stream())
                .flatMap(member -> unit.get().element(member).stream());
    }
}
