package dev.stepwright.compiler.frontend.javac;

import com.sun.source.tree.Tree;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Patterns that came after Java 17, which this is compiled for: their trees are known by the names of their kinds, and
 * read through javac's interfaces by reflection.
 */
public final class PatternTrees {

    private static final String TREES = "com.sun.source.tree.";

    private PatternTrees() {}

    /** {@code _}, which matches everything. */
    public static boolean isAny(Tree pattern) {
        return pattern.getKind().name().equals("ANY_PATTERN");
    }

    /** {@code Point(int x, int y)}. */
    public static boolean isRecord(Tree pattern) {
        return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    /** The type of a record pattern, as it is written. */
    public static Tree recordType(Tree pattern) {
        return (Tree) read(pattern, "DeconstructionPatternTree", "getDeconstructor");
    }

    /** The patterns for the components of a record pattern. */
    public static List<Tree> componentPatterns(Tree pattern) {
        return ((List<?>) read(pattern, "DeconstructionPatternTree", "getNestedPatterns"))
                .stream().map(Tree.class::cast).toList();
    }

    private static Object read(Tree tree, String treeInterface, String getter) {
        try {
            Method method = Class.forName(TREES + treeInterface).getMethod(getter);
            return method.invoke(tree);
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError("this javac has no " + treeInterface + "." + getter, exception);
        }
    }
}
