package dev.stepwright.compiler.frontend.javac;

import dev.stepwright.compiler.ir.ErrorMatch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The exact error names that an exception class stands for.
 *
 * <p>The service compares error names for equality, so a class stands for itself and all its subclasses, and these have
 * to be known: those of a class of this module are, because no library extends it, and those of a final or sealed
 * class.
 */
public final class ErrorClasses {

    private static final Set<String> EVERYTHING =
            Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Throwable");

    private final JavacSession session;
    private final ModuleClasses classes;

    public ErrorClasses(JavacSession session, ModuleClasses classes) {
        this.session = session;
        this.classes = classes;
    }

    /** What catching one of the classes catches; empty when one of them may have subclasses nobody knows. */
    public Optional<ErrorMatch> match(List<? extends TypeMirror> types) {
        Set<String> names = new LinkedHashSet<>();
        for (TypeMirror type : types) {
            if (isEverything(type)) {
                return Optional.of(ErrorMatch.anything());
            }
            if (!addNames(element(type), names)) {
                return Optional.empty();
            }
        }
        return Optional.of(ErrorMatch.of(new ArrayList<>(names)));
    }

    /**
     * What retrying on the classes retries on: of a library's class that others may extend, the class itself. A retry
     * that misses a subclass calls the step once, as the workflow in plain Java does.
     */
    public ErrorMatch matchKnown(List<? extends TypeMirror> types) {
        Set<String> names = new LinkedHashSet<>();
        for (TypeMirror type : types) {
            if (isEverything(type)) {
                return ErrorMatch.anything();
            }
            addNames(element(type), names);
        }
        return ErrorMatch.of(new ArrayList<>(names));
    }

    /** Whether catching the class means every error. */
    public boolean isEverything(TypeMirror type) {
        return EVERYTHING.contains(element(type).getQualifiedName().toString());
    }

    public String binaryName(TypeMirror type) {
        return session.elements().getBinaryName(element(type)).toString();
    }

    public String simpleName(TypeMirror type) {
        return element(type).getSimpleName().toString();
    }

    /** Whether the compiler makes callers of a method deal with the exception. */
    public boolean isChecked(TypeMirror type) {
        return !isSubtype(type, "java.lang.RuntimeException") && !isSubtype(type, "java.lang.Error");
    }

    public boolean isThrowable(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && isSubtype(type, "java.lang.Throwable");
    }

    public boolean isException(TypeMirror type) {
        return isSubtype(type, "java.lang.Exception");
    }

    /** Whether the class or a superclass below {@code Throwable} overrides {@code getMessage()}. */
    public boolean hasOwnMessage(TypeElement type) {
        return ElementFilter.methodsIn(session.elements().getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals("getMessage"))
                .filter(method -> method.getParameters().isEmpty())
                .map(method -> (TypeElement) method.getEnclosingElement())
                .anyMatch(owner -> !owner.getQualifiedName().contentEquals("java.lang.Throwable"));
    }

    /** The constructor of the superclass that a constructor without a call of another begins with. */
    public ExecutableElement defaultConstructor(TypeElement subclass) {
        return ElementFilter.constructorsIn(element(subclass.getSuperclass()).getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no default constructor above " + subclass));
    }

    private boolean addNames(TypeElement type, Set<String> names) {
        if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
            names.add(session.elements().getBinaryName(type).toString());
        }
        if (type.getModifiers().contains(Modifier.FINAL)) {
            return true;
        }
        if (session.unitOf(type).isPresent()) {
            classes.subclassesOf(type).forEach(subclass -> addNames(subclass, names));
            return true;
        }
        return type.getModifiers().contains(Modifier.SEALED)
                && type.getPermittedSubclasses().stream().allMatch(permitted -> addNames(element(permitted), names));
    }

    private boolean isSubtype(TypeMirror type, String superclass) {
        return session.types()
                .isSubtype(type, session.elements().getTypeElement(superclass).asType());
    }

    private TypeElement element(TypeMirror type) {
        return (TypeElement) session.types().asElement(type);
    }
}
