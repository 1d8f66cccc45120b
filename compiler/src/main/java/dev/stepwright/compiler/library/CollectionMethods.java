package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.COLLECTION;
import static dev.stepwright.compiler.library.OperandType.COMPARABLE_ELEMENT;
import static dev.stepwright.compiler.library.OperandType.CONSTANT;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Methods of {@link Set} and {@link Collection}, which are arrays in JSON like lists. */
final class CollectionMethods {

    /** {@code Set.of} takes this many elements one by one. */
    private static final int MOST_ELEMENTS = 10;

    static final List<LibraryMethod> ROWS = Stream.concat(
                    Stream.of("java.util.Set", "java.util.Collection").flatMap(CollectionMethods::queries),
                    IntStream.rangeClosed(0, MOST_ELEMENTS).mapToObj(CollectionMethods::of))
            .toList();

    private CollectionMethods() {}

    private static Stream<LibraryMethod> queries(String owner) {
        return Stream.of(
                LibraryMethod.instance(
                        owner + ".contains(java.lang.Object)",
                        operands -> Terms.in(operands.get(1), operands.get(0)),
                        COLLECTION,
                        COMPARABLE_ELEMENT),
                LibraryMethod.strict(
                        owner + ".isEmpty()", operands -> Terms.equal(size(operands), Terms.ZERO), COLLECTION),
                LibraryMethod.strict(owner + ".size()", CollectionMethods::size, COLLECTION));
    }

    private static Jsonata size(List<Jsonata> operands) {
        return Jsonata.call("count", operands.get(0));
    }

    private static LibraryMethod of(int elements) {
        String parameters =
                Stream.generate(() -> "java.lang.Object").limit(elements).collect(Collectors.joining(","));
        OperandType[] operands = Stream.generate(() -> CONSTANT).limit(elements).toArray(OperandType[]::new);
        return LibraryMethod.strict("java.util.Set.of(" + parameters + ")", CollectionMethods::set, operands);
    }

    /** Which elements are the same is known here, since all are constants. */
    private static Jsonata set(List<Jsonata> elements) {
        return new HashSet<>(elements).size() == elements.size()
                ? new Jsonata.ArrayOf(elements, false)
                : new Jsonata.Raise("an element is there twice");
    }
}
