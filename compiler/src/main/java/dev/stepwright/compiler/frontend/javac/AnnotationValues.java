package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The members of one annotation, defaults included. */
public final class AnnotationValues {

    private final TypedUnit unit;
    private final AnnotationTree tree;
    private final AnnotationMirror mirror;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

    AnnotationValues(Elements elements, TypedUnit unit, AnnotationTree tree, AnnotationMirror mirror) {
        this.unit = unit;
        this.tree = tree;
        this.mirror = mirror;
        this.values = elements.getElementValuesWithDefaults(mirror);
    }

    public String string(String member) {
        return (String) value(member).getValue();
    }

    public int integer(String member) {
        return (Integer) value(member).getValue();
    }

    public double decimal(String member) {
        return (Double) value(member).getValue();
    }

    public boolean flag(String member) {
        return (Boolean) value(member).getValue();
    }

    /** The name of an enum constant. */
    public String constant(String member) {
        return ((VariableElement) value(member).getValue()).getSimpleName().toString();
    }

    /** The classes of a member that is an array of them. */
    public List<TypeMirror> classes(String member) {
        return elementsOf(member).stream()
                .map(AnnotationValue::getValue)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** The texts of a member that is an array of them. */
    public List<String> strings(String member) {
        return elementsOf(member).stream()
                .map(AnnotationValue::getValue)
                .map(String.class::cast)
                .toList();
    }

    /** The whole annotation. */
    public SourceSpan span() {
        return unit.span(tree);
    }

    /** Where the member is written, or the annotation when the member has its default. */
    public SourceSpan span(String member) {
        return unit.span(written(member));
    }

    /** Where an element of a member that is an array is written. */
    public SourceSpan span(String member, int index) {
        return written(member) instanceof NewArrayTree list
                ? unit.span(list.getInitializers().get(index))
                : span(member);
    }

    private Tree written(String member) {
        for (ExpressionTree argument : tree.getArguments()) {
            // javac writes out the name that an only value may leave out.
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return assignment.getExpression();
            }
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private List<? extends AnnotationValue> elementsOf(String member) {
        return (List<? extends AnnotationValue>) value(member).getValue();
    }

    private AnnotationValue value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        throw new IllegalArgumentException(mirror + " has no member " + member);
    }
}
