package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.ANY;
import static dev.stepwright.compiler.library.OperandType.CONSTANT_TEXT;
import static dev.stepwright.compiler.library.OperandType.ELEMENT;
import static dev.stepwright.compiler.library.OperandType.MAP;
import static dev.stepwright.compiler.library.OperandType.STRING;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Methods of {@link Map} with text keys, an object in JSON. */
final class MapMethods {

    /** {@code Map.of} takes at most ten keys with their values. */
    private static final int MOST_PAIRS = 10;

    /** Names under which JavaScript finds something in every object. */
    private static final Set<String> INHERITED = Set.of(
            "constructor",
            "hasOwnProperty",
            "isPrototypeOf",
            "propertyIsEnumerable",
            "toLocaleString",
            "toString",
            "valueOf");

    private static final List<LibraryMethod> QUERIES = List.of(
            LibraryMethod.instance("java.util.Map.containsKey(java.lang.Object)", MapMethods::hasKey, MAP, STRING),
            LibraryMethod.instance("java.util.Map.get(java.lang.Object)", MapMethods::get, MAP, STRING)
                    .orNull(),
            LibraryMethod.instance(
                            "java.util.Map.getOrDefault(java.lang.Object,java.lang.Object)",
                            operands -> valueOr(operands, operands.get(2)),
                            MAP,
                            STRING,
                            ELEMENT)
                    .orNull(),
            LibraryMethod.strict("java.util.Map.isEmpty()", operands -> Terms.equal(size(operands), Terms.ZERO), MAP),
            LibraryMethod.strict("java.util.Map.size()", MapMethods::size, MAP));

    static final List<LibraryMethod> ROWS = Stream.concat(
                    QUERIES.stream(), IntStream.rangeClosed(0, MOST_PAIRS).mapToObj(MapMethods::of))
            .toList();

    private MapMethods() {}

    private static LibraryMethod of(int pairs) {
        String parameters =
                Stream.generate(() -> "java.lang.Object").limit(2L * pairs).collect(Collectors.joining(","));
        List<OperandType> operands = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            operands.addAll(List.of(CONSTANT_TEXT, ANY));
        }
        return LibraryMethod.strict(
                "java.util.Map.of(" + parameters + ")", MapMethods::object, operands.toArray(OperandType[]::new));
    }

    private static Jsonata object(List<Jsonata> operands) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        for (int i = 0; i < operands.size(); i += 2) {
            String key = String.valueOf(((Jsonata.Literal) operands.get(i)).value());
            if (members.put(key, operands.get(i + 1)) != null) {
                return new Jsonata.Raise("the key " + key + " is there twice");
            }
        }
        return new Jsonata.ObjectOf(members);
    }

    private static Jsonata keys(List<Jsonata> operands) {
        return Jsonata.call("keys", operands.get(0));
    }

    private static Jsonata size(List<Jsonata> operands) {
        return Jsonata.call("count", keys(operands));
    }

    private static Jsonata hasKey(List<Jsonata> operands) {
        return Terms.in(operands.get(1), keys(operands));
    }

    private static Jsonata get(List<Jsonata> operands) {
        return valueOr(operands, Jsonata.NULL);
    }

    /** A key that is there may have the value null. */
    private static Jsonata valueOr(List<Jsonata> operands, Jsonata other) {
        Jsonata map = operands.get(0);
        Jsonata key = operands.get(1);
        if (key instanceof Jsonata.Literal literal && literal.value() instanceof String name && isPlain(name)) {
            Jsonata member = new Jsonata.Member(map, name, null);
            return new Jsonata.Condition(Jsonata.call("exists", member), member, other);
        }
        return new Jsonata.Condition(hasKey(operands), Jsonata.call("lookup", map, key), other);
    }

    private static boolean isPlain(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") && !INHERITED.contains(name);
    }
}
