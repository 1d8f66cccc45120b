package dev.stepwright.compiler.shim.codec;

import dev.stepwright.compiler.ir.type.JavaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names types in the names of methods: {@code Page<Item>} is {@code PageOfItem}. */
final class MethodNames {

    private final Map<JavaType, String> names = new HashMap<>();
    private final Map<JavaType, String> taggedNames = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(JavaType type) {
        return names.computeIfAbsent(type, key -> unique(words(key)));
    }

    /** Of a record where its tag is asked for. */
    String ofTagged(JavaType type) {
        return taggedNames.computeIfAbsent(type, key -> unique("Tagged" + words(key)));
    }

    /** Packages and enclosing classes are left out, so that two types may have one name. */
    private String unique(String name) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }

    private static String words(JavaType type) {
        String simple = type.simpleName();
        String name = Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
        List<JavaType> arguments = type.arguments();
        if (arguments.isEmpty()) {
            return name;
        }
        boolean map = type.canonicalName().equals("java.util.Map");
        return arguments.subList(map ? 1 : 0, arguments.size()).stream()
                .map(MethodNames::words)
                .collect(Collectors.joining("And", name + "Of", ""));
    }
}
