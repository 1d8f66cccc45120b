package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of one method: what they say, which javac's elements know, and where, which its trees know.
 *
 * <p>Both list the annotations of one type in the order they are written, so the two are brought together by position.
 */
public final class DeclaredAnnotations {

    /** What our repeatable annotations call their container. */
    private static final String CONTAINER = ".List";

    private final Elements elements;
    private final TypedUnit unit;
    private final MethodTree tree;
    private final ExecutableElement method;

    public DeclaredAnnotations(Elements elements, TypedUnit unit, MethodTree tree, ExecutableElement method) {
        this.elements = elements;
        this.unit = unit;
        this.tree = tree;
        this.method = method;
    }

    /** The first annotation of a type. */
    public Optional<AnnotationValues> find(String type) {
        return all(type).stream().findFirst();
    }

    /** All annotations of a type, in the order they are written; those in a container as well. */
    public List<AnnotationValues> all(String type) {
        List<AnnotationMirror> mirrors = mirrors(type);
        List<AnnotationTree> trees = trees(type);
        List<AnnotationValues> values = new ArrayList<>();
        for (int i = 0; i < Math.min(mirrors.size(), trees.size()); i++) {
            values.add(new AnnotationValues(elements, unit, trees.get(i), mirrors.get(i)));
        }
        return values;
    }

    private List<AnnotationMirror> mirrors(String type) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            if (Annotations.typeName(mirror).equals(type)) {
                mirrors.add(mirror);
            } else if (Annotations.typeName(mirror).equals(type + CONTAINER)) {
                mirror.getElementValues().values().forEach(value -> addContained(value, mirrors));
            }
        }
        return mirrors;
    }

    private static void addContained(AnnotationValue container, List<AnnotationMirror> mirrors) {
        for (Object contained : (List<?>) container.getValue()) {
            mirrors.add((AnnotationMirror) ((AnnotationValue) contained).getValue());
        }
    }

    private List<AnnotationTree> trees(String type) {
        List<AnnotationTree> trees = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree annotation, Void parameter) {
                if (isOfType(annotation, type)) {
                    trees.add(annotation);
                }
                return super.visitAnnotation(annotation, parameter);
            }
        }.scan(tree.getModifiers(), null);
        return trees;
    }

    private boolean isOfType(AnnotationTree annotation, String type) {
        Optional<Element> element = unit.element(annotation.getAnnotationType());
        return element.filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(found -> found.getQualifiedName().contentEquals(type))
                .isPresent();
    }
}
