package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The class of the object on which a method is called, where the program tells: this object, or the one that a final
 * field holds. Java chooses the method that runs by it, and Lambda makes an object of it.
 */
final class ReceiverClass {

    private final CodeContext code;

    ReceiverClass(CodeContext code) {
        this.code = code;
    }

    /**
     * The class; empty when the object may be of another one, or is not as its constructor without arguments makes it.
     */
    Optional<TypeElement> of(MethodInvocationTree call, ExecutableElement method) {
        Optional<ExpressionTree> receiver = CallReader.receiver(call);
        if (receiver.isEmpty() || CallReader.isThis(receiver.get())) {
            return Optional.of(own(call, method));
        }
        return finalField(receiver.get()).flatMap(this::heldBy);
    }

    /** The class of the object whose method a plain name means: this one, or one around it that has the method. */
    TypeElement own(Tree call, ExecutableElement method) {
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        TypeElement lexical = code.unit().enclosingClass(call);
        return Stream.concat(
                        code.subclass().stream(),
                        Stream.iterate((Element) lexical, Element::getEnclosingElement)
                                .takeWhile(TypeElement.class::isInstance)
                                .map(TypeElement.class::cast))
                .filter(type -> code.module().session().types().isSubtype(erased(type), erased(declaring)))
                .findFirst()
                .orElse(declaring);
    }

    private TypeMirror erased(TypeElement type) {
        return code.module().session().types().erasure(type.asType());
    }

    private Optional<VariableElement> finalField(ExpressionTree receiver) {
        boolean named =
                receiver instanceof IdentifierTree name && !name.getName().contentEquals("super")
                        || receiver instanceof MemberSelectTree select && isPlain(select);
        return named
                ? code.unit()
                        .element(receiver)
                        .filter(element -> element.getKind() == ElementKind.FIELD)
                        .filter(element -> element.getModifiers().contains(Modifier.FINAL))
                        .map(VariableElement.class::cast)
                : Optional.empty();
    }

    /** A field of this object or of a class, so that nothing is evaluated to find it. */
    private boolean isPlain(MemberSelectTree select) {
        ExpressionTree owner = Parentheses.strip(select.getExpression());
        boolean word = select.getIdentifier().contentEquals("this")
                || select.getIdentifier().contentEquals("super");
        Optional<Element> element = code.unit().element(owner);
        boolean ofClass = element.filter(
                        e -> e.getKind().isClass() || e.getKind().isInterface())
                .isPresent();
        return !word && (CallReader.isThis(owner) || ofClass);
    }

    private Optional<TypeElement> heldBy(VariableElement field) {
        ModuleContext module = code.module();
        TypeElement declared = (TypeElement) module.session().types().asElement(field.asType());
        Optional<TypedUnit> unit = module.session().unitOf(field);
        Optional<? extends ExpressionTree> made =
                unit.flatMap(file -> file.field(field)).map(VariableTree::getInitializer);
        if (made.isPresent()) {
            return made.flatMap(initializer -> created(unit.get(), initializer));
        }
        // A constructor was given it: by whom is nobody's business, as Lambda makes its own.
        return declared != null && module.classes().subclassesOf(declared).isEmpty()
                ? Optional.of(declared)
                : Optional.empty();
    }

    private Optional<TypeElement> created(TypedUnit unit, ExpressionTree initializer) {
        return Parentheses.strip(initializer) instanceof NewClassTree creation
                        && creation.getClassBody() == null
                        && creation.getArguments().isEmpty()
                ? unit.element(creation.getIdentifier()).map(TypeElement.class::cast)
                : Optional.empty();
    }
}
