package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.library.Library;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What to write instead of a call that workflow code cannot make, as full sentences. */
final class CallAlternatives {

    private static final String ANYTHING_ELSE = "Call it in a @Step method, or write a private method here that does it"
            + " with what workflow code may use.";

    private static final String NEW_LIST = "A list of a workflow does not change. Assign a new one: items ="
            + " Flow.append(items, item), or items = Flow.concat(items, others).";
    private static final String SMALLER_LIST =
            "A list of a workflow does not change: let a @Step method return the new" + " one.";
    private static final String NEW_MAP = "A map of a workflow does not change: let a @Step method return the new one.";
    private static final String JOIN_WITH_PLUS = "Join the parts with +, or let a @Step method make the string.";
    private static final String NO_CHARS =
            "Workflow code has no characters: write text.substring(i, i + 1) for the" + " string of one character.";
    private static final String NO_ARRAYS =
            "It makes an array, which workflow code does not have: let a @Step method" + " return a List.";
    private static final String COMPARE_INTS =
            "Compare ints with < and >, and texts with equals; let a @Step method" + " order anything else.";
    private static final String NO_PATTERNS =
            "Ask with contains, startsWith, endsWith or equals, or let a @Step method" + " apply the pattern.";

    private static final String WHOLE_SECONDS =
            "Write Duration.ofSeconds, ofMinutes, ofHours or ofDays with an int in the call itself, or let a @Step method"
                    + " return the Instant.";
    private static final String CONSTANT_TIME =
            "Write a constant text that it can read, or let a @Step method return what it reads.";

    private static final Map<String, String> BY_METHOD = Map.ofEntries(
            Map.entry("java.lang.Enum.compareTo", COMPARE_INTS),
            Map.entry("java.lang.Enum.ordinal", "Compare the constants themselves with == or equals."),
            Map.entry("java.lang.Math.pow", "Multiply with *, or compute in a @Step method."),
            Map.entry("java.lang.String.charAt", NO_CHARS),
            Map.entry("java.lang.String.chars", NO_CHARS),
            Map.entry("java.lang.String.compareTo", COMPARE_INTS),
            Map.entry("java.lang.String.compareToIgnoreCase", COMPARE_INTS),
            Map.entry("java.lang.String.format", JOIN_WITH_PLUS),
            Map.entry("java.lang.String.formatted", JOIN_WITH_PLUS),
            Map.entry("java.lang.String.lines", "Let a @Step method return the lines as a List."),
            Map.entry("java.lang.String.matches", NO_PATTERNS),
            Map.entry("java.lang.String.replaceAll", "Write replace for a fixed text, or use a @Step method."),
            Map.entry("java.lang.String.replaceFirst", "Write replace for a fixed text, or use a @Step method."),
            Map.entry("java.lang.String.split", NO_ARRAYS),
            Map.entry("java.lang.String.toCharArray", NO_ARRAYS),
            Map.entry("java.util.Collection.add", NEW_LIST),
            Map.entry("java.util.Collection.addAll", NEW_LIST),
            Map.entry("java.util.List.add", NEW_LIST),
            Map.entry("java.util.List.addAll", NEW_LIST),
            Map.entry("java.util.List.addFirst", NEW_LIST),
            Map.entry("java.util.List.addLast", NEW_LIST),
            Map.entry("java.util.List.clear", "Assign List.of() to the variable."),
            Map.entry("java.util.List.remove", SMALLER_LIST),
            Map.entry("java.util.List.removeIf", SMALLER_LIST),
            Map.entry("java.util.Collection.removeIf", SMALLER_LIST),
            Map.entry("java.util.List.replaceAll", SMALLER_LIST),
            Map.entry("java.util.List.set", SMALLER_LIST),
            Map.entry("java.util.List.sort", SMALLER_LIST),
            Map.entry("java.util.Map.clear", NEW_MAP),
            Map.entry("java.time.Instant.minus", WHOLE_SECONDS),
            Map.entry("java.time.Instant.parse", CONSTANT_TIME),
            Map.entry("java.time.Instant.plus", WHOLE_SECONDS),
            Map.entry("java.time.LocalDate.parse", CONSTANT_TIME),
            Map.entry("java.util.Map.compute", NEW_MAP),
            Map.entry("java.util.Map.merge", NEW_MAP),
            Map.entry("java.util.Map.put", NEW_MAP),
            Map.entry("java.util.Map.putAll", NEW_MAP),
            Map.entry("java.util.Map.putIfAbsent", NEW_MAP),
            Map.entry("java.util.Map.remove", NEW_MAP),
            Map.entry("java.util.Objects.toString", "Write + \"\" after a string, an int, a boolean or an enum."));

    /** Methods that have no rows. */
    private static final Map<String, Set<String>> READ_APART = Map.of(
            "java.util.Optional", OptionalReader.METHODS,
            "java.time.Duration", Set.of("ofDays", "ofHours", "ofMillis", "ofMinutes", "ofSeconds"),
            "java.time.Instant", Set.of("minus", "parse", "plus"),
            "java.time.LocalDate", Set.of("parse"));

    private CallAlternatives() {}

    /** @param owner the class that declares the method */
    static String to(String owner, String method) {
        String known = BY_METHOD.get(owner + "." + method);
        List<String> others = namesOf(owner);
        if (known != null || others.isEmpty()) {
            return known != null ? known : ANYTHING_ELSE;
        }
        String type = owner.substring(owner.lastIndexOf('.') + 1);
        return "Call it in a @Step method. Of " + type + ", workflow code can call " + String.join(", ", others)
                + (others.contains(method) ? ", each with the parameters that docs/language.md lists." : ".");
    }

    private static List<String> namesOf(String owner) {
        Set<String> names = new TreeSet<>(Library.namesOf(owner));
        names.addAll(READ_APART.getOrDefault(owner, Set.of()));
        return List.copyOf(names);
    }
}
