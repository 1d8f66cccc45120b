package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The classes that the module declares, anonymous ones included. */
public final class ModuleClasses {

    private final Types types;
    private final List<TypeElement> declared = new ArrayList<>();

    public ModuleClasses(JavacSession session) {
        this.types = session.types();
        session.units().forEach(this::collect);
    }

    /** Those that extend a class directly. */
    public List<TypeElement> subclassesOf(TypeElement type) {
        return declared.stream()
                .filter(candidate ->
                        types.isSameType(types.erasure(candidate.getSuperclass()), types.erasure(type.asType())))
                .toList();
    }

    private void collect(TypedUnit unit) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void parameter) {
                unit.element(tree).map(TypeElement.class::cast).ifPresent(declared::add);
                return super.visitClass(tree, parameter);
            }
        }.scan(unit.tree(), null);
    }
}
