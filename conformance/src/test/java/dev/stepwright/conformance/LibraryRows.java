package dev.stepwright.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java expressions on Java's own classes, and the values that each is tried on. */
final class LibraryRows {

    /**
     * An expression over variables.
     *
     * @param type of the expression
     * @param parameters name and type of each variable
     */
    record Row(String type, String expression, Map<String, String> parameters) {

        @Override
        public String toString() {
            return expression + " with " + parameters.values();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    static List<Row> all() {
        LibraryRows rows = new LibraryRows();
        rows.strings();
        rows.partsOfStrings();
        rows.boxes();
        rows.math();
        rows.objects();
        rows.lists();
        rows.maps();
        rows.sets();
        rows.optionals();
        rows.identifiers();
        rows.instants();
        rows.dates();
        rows.combinations();
        return rows.rows;
    }

    /** Every combination of values as JSON of the row's parameters, or as many as the limit allows, evenly chosen. */
    static List<String> inputs(Row row, int limit) {
        List<String> inputs = List.of("");
        for (Map.Entry<String, String> parameter : row.parameters().entrySet()) {
            List<String> longer = new ArrayList<>();
            for (String input : inputs) {
                for (String value : LibraryValues.of(parameter.getValue())) {
                    longer.add(input + (input.isEmpty() ? "" : ",") + "\"" + parameter.getKey() + "\":" + value);
                }
            }
            inputs = longer;
        }
        List<String> chosen = new ArrayList<>();
        double stride = Math.max(1, inputs.size() / (double) limit);
        for (double i = 0; i < inputs.size(); i += stride) {
            chosen.add("{" + inputs.get((int) i) + "}");
        }
        return chosen;
    }

    /** @param parameters each a type and a name */
    private void row(String type, String expression, String... parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        Arrays.stream(parameters).forEach(parameter -> {
            int blank = parameter.lastIndexOf(' ');
            typed.put(parameter.substring(blank + 1), parameter.substring(0, blank));
        });
        rows.add(new Row(type, expression, typed));
    }

    private void strings() {
        row("boolean", "a.contains(b)", "String a", "String b");
        row("boolean", "a.contains(\"'\\\"\\\\\")", "String a");
        row("boolean", "a.startsWith(b)", "String a", "String b");
        row("boolean", "a.startsWith(\"ab\")", "String a");
        row("boolean", "a.startsWith(\"\")", "String a");
        row("boolean", "a.endsWith(b)", "String a", "String b");
        row("boolean", "a.endsWith(\"b\")", "String a");
        row("boolean", "a.endsWith(\"\")", "String a");
        row("boolean", "a.equals(b)", "String a", "String b");
        row("boolean", "a.equalsIgnoreCase(b)", "String a", "String b");
        row("boolean", "a.equalsIgnoreCase(\"AB\")", "String a");
        row("boolean", "a.isEmpty()", "String a");
        row("boolean", "a.isBlank()", "String a");
        row("int", "a.indexOf(b)", "Plain a", "Plain b");
        row("int", "a.length()", "Plain a");
        row("int", "a.indexOf(\"b\")", "Plain a");
    }

    private void partsOfStrings() {
        row("String", "a.concat(b)", "String a", "String b");
        row("String", "a.repeat(n)", "String a", "Small n");
        row("String", "a.repeat(2)", "String a");
        row("String", "a.replace(b, c)", "String a", "NotEmpty b", "String c");
        row("String", "a.replace(\"a\", \"$1\\\\\")", "String a");
        row("String", "a.strip()", "String a");
        row("String", "a.stripLeading()", "String a");
        row("String", "a.stripTrailing()", "String a");
        row("String", "a.trim()", "String a");
        row("String", "a.substring(n)", "Plain a", "int n");
        row("String", "a.substring(1)", "Plain a");
        row("String", "a.substring(n, m)", "Plain a", "int n", "int m");
        row("String", "a.substring(1, 3)", "Plain a");
        row("String", "a.substring(0, n)", "Plain a", "int n");
        row("String", "a.toLowerCase()", "String a");
        row("String", "a.toLowerCase(Locale.ROOT)", "String a");
        row("String", "a.toUpperCase()", "String a");
        row("String", "a.toUpperCase(java.util.Locale.ENGLISH)", "String a");
        row("String", "a.toString()", "String a");
        row("String", "String.join(a, b, c)", "String a", "Present b", "Present c");
        row("String", "String.join(\", \", xs)", "Texts xs");
        row("String", "String.join(a)", "String a");
        row("String", "String.valueOf(a)", "String a");
        row("String", "String.valueOf(n)", "int n");
        row("String", "String.valueOf(n)", "Integer n");
        row("String", "String.valueOf(p)", "boolean p");
        row("String", "String.valueOf(c)", "Color c");
    }

    private void boxes() {
        row("boolean", "Boolean.parseBoolean(a)", "Truth a");
        row("Boolean", "Boolean.valueOf(a)", "Truth a");
        row("Boolean", "Boolean.valueOf(p)", "boolean p");
        row("String", "Boolean.toString(p)", "boolean p");
        row("boolean", "p.equals(q)", "Boolean p", "Boolean q");
        row("String", "p.toString()", "Boolean p");
        row("int", "Integer.parseInt(a)", "Digits a");
        row("long", "Long.parseLong(a)", "Digits a");
        row("Integer", "Integer.valueOf(a)", "Digits a");
        row("Integer", "Integer.valueOf(n)", "int n");
        row("String", "Integer.toString(n)", "int n");
        row("String", "n.toString()", "Integer n");
        row("int", "Integer.compare(n, m)", "int n", "int m");
        row("int", "n.compareTo(m)", "Integer n", "Integer m");
        row("int", "Integer.max(n, m)", "int n", "int m");
        row("int", "Integer.min(n, m)", "int n", "int m");
        row("int", "Integer.signum(n)", "int n");
        row("double", "n.doubleValue()", "Integer n");
        row("long", "n.longValue()", "Integer n");
        row("int", "Long.compare(n, m)", "long n", "long m");
        row("Double", "Double.valueOf(d)", "double d");
        row("boolean", "n.equals(m)", "Integer n", "Integer m");
    }

    private void math() {
        row("int", "Math.abs(n)", "Small n");
        row("double", "Math.abs(d)", "double d");
        row("long", "Math.abs(n)", "long n");
        row("int", "Math.max(n, m)", "int n", "Integer m");
        row("int", "Math.min(n, 3)", "int n");
        row("double", "Math.max(d, n)", "double d", "int n");
        row("double", "Math.min(d, e)", "double d", "double e");
        row("long", "Math.max(n, m)", "long n", "int m");
        row("long", "Math.min(n, m)", "long n", "long m");
        row("double", "Math.floor(d)", "double d");
        row("double", "Math.ceil(d)", "double d");
        row("long", "Math.round(d)", "double d");
        row("int", "Math.toIntExact(Math.round(d * 100))", "double d");
        row("double", "Math.sqrt(d)", "Root d");
        row("int", "Math.floorMod(n, m)", "int n", "int m");
        row("int", "Math.floorMod(n, 3)", "int n");
        row("int", "Math.floorMod(n, -3)", "int n");
        row("int", "Math.floorDiv(n, m)", "Small n", "Small m");
        row("int", "Math.floorDiv(n, 7)", "int n");
        row("int", "Math.addExact(n, m)", "int n", "int m");
        row("int", "Math.subtractExact(n, m)", "int n", "int m");
        row("int", "Math.multiplyExact(n, m)", "int n", "int m");
        row("int", "Math.incrementExact(n)", "int n");
        row("int", "Math.decrementExact(n)", "int n");
        row("int", "Math.negateExact(n)", "int n");
        row("int", "Math.toIntExact(n)", "long n");
        row("long", "Math.addExact(n, m)", "Modest n", "Modest m");
        row("long", "Math.subtractExact(n, m)", "Modest n", "Modest m");
        row("long", "Math.multiplyExact(n, m)", "Modest n", "Small m");
        row("long", "Math.multiplyExact(n, m)", "Small n", "Modest m");
        row("long", "Math.multiplyExact(n, 100L)", "Modest n");
        row("int", "Integer.MAX_VALUE");
    }

    private void objects() {
        row("boolean", "Objects.equals(a, b)", "String a", "String b");
        row("boolean", "Objects.equals(n, 1)", "Integer n");
        row("boolean", "Objects.isNull(a)", "String a");
        row("boolean", "Objects.nonNull(a)", "String a");
        row("String", "Objects.requireNonNull(a)", "String a");
        row("String", "Objects.requireNonNull(a, b + \" is missing\")", "String a", "String b");
        row("String", "Objects.requireNonNull(a, b.trim())", "String a", "String b");
        row("String", "Objects.requireNonNullElse(a, b)", "String a", "String b");
        row("String", "Objects.requireNonNullElse(a, \"none\")", "String a");
        row("String", "Objects.requireNonNullElse(a, b.trim())", "String a", "String b");
        row("String", "c.name()", "Color c");
        row("String", "c.toString()", "Color c");
        row("Color", "Color.valueOf(a)", "ColorName a");
        row("boolean", "c.equals(Color.RED)", "Color c");
    }

    private void lists() {
        row("int", "xs.size()", "Texts xs");
        row("boolean", "xs.isEmpty()", "Texts xs");
        row("String", "xs.get(n)", "Texts xs", "int n");
        row("String", "xs.get(0)", "Texts xs");
        row("boolean", "xs.contains(a)", "Texts xs", "String a");
        row("boolean", "xs.contains(n)", "Numbers xs", "int n");
        row("boolean", "List.of(Color.RED, Color.BLUE).contains(c)", "Shade c");
        row("List<String>", "List.copyOf(xs)", "Texts xs");
        row("int", "xs.indexOf(a)", "Texts xs", "String a");
        row("int", "xs.lastIndexOf(a)", "Texts xs", "String a");
        row("int", "List.of(a, b, a).indexOf(b) * 10 + List.of(a, b, a).lastIndexOf(b)", "Present a", "Present b");
        row("int", "xs.indexOf(n) + xs.lastIndexOf(7)", "Numbers xs", "int n");
        row("long", "xs.stream().map(x -> 6 / x).collect(Collectors.counting())", "Numbers xs");
        row("long", "ts.stream().map(t -> t.trim()).sorted().limit(2).collect(Collectors.counting())", "PlainTexts ts");
        row("long", "xs.stream().map(x -> 6 / x).count()", "Numbers xs");
        row("List<Integer>", "xs.stream().map(x -> Flow.append(List.of(n), x).get(1)).toList()", "Numbers xs", "int n");
        row(
                "List<Integer>",
                "xs.stream().map(x -> (n > 0 ? List.of(n, 2) : Flow.append(List.of(n), 5)).get(1)).toList()",
                "Numbers xs",
                "int n");
        row("List<String>", "xs.subList(n, m)", "Texts xs", "int n", "int m");
        row("List<String>", "xs.subList(1, xs.size())", "Texts xs");
        row("List<List<String>>", "xss.subList(n, m)", "TextLists xss", "int n", "int m");
        row("List<List<String>>", "List.of(List.of(a), List.of(), List.of(b, a))", "Present a", "Present b");
        row("List<String>", "Flow.append(xs, a)", "Texts xs", "String a");
        row("List<Integer>", "Flow.append(xs, n)", "Numbers xs", "int n");
        row("List<List<String>>", "Flow.append(xss, xs)", "TextLists xss", "Texts xs");
        row("List<List<String>>", "Flow.append(List.of(), xs)", "Texts xs");
        row("List<String>", "Flow.append(xs, null)", "Texts xs");
        row("List<String>", "Flow.concat(xs, ys)", "Texts xs", "Texts ys");
        row("List<List<String>>", "Flow.concat(xss, yss)", "TextLists xss", "TextLists yss");
        row("List<String>", "Flow.concat(xs, List.of(a, b))", "Texts xs", "String a", "String b");
    }

    private void maps() {
        row("String", "m.get(a)", "TextMap m", "Key a");
        row("String", "m.get(\"a\")", "TextMap m");
        row("String", "m.get(\"a b\")", "TextMap m");
        row("String", "m.get(\"toString\")", "TextMap m");
        row("boolean", "m.get(\"a\") == null", "TextMap m");
        row("boolean", "m.containsKey(a)", "TextMap m", "Key a");
        row("boolean", "m.containsKey(\"a\")", "TextMap m");
        row("String", "m.getOrDefault(a, b)", "TextMap m", "Key a", "String b");
        row("String", "m.getOrDefault(\"a\", b.trim())", "TextMap m", "String b");
        row("String", "m.getOrDefault(a, null)", "TextMap m", "Key a");
        row("int", "m.size()", "TextMap m");
        row("boolean", "m.isEmpty()", "TextMap m");
        row("List<String>", "m.get(a)", "ListMap m", "Key a");
        row("List<String>", "m.getOrDefault(\"a\", List.of())", "ListMap m");
        row("Map<String, String>", "Map.of(\"a\", a, \"it's \\\"b\\\"\", b)", "String a", "String b");
        row("int", "Map.of(\"a\", n, \"b\", 2).get(a)", "int n", "Key a");
        row("Map<String, List<String>>", "Map.of(\"a\", xs)", "Texts xs");
        row("Map<String, String>", "Map.of()");
    }

    private void sets() {
        row("boolean", "s.contains(a)", "TextSet s", "Present a");
        row("boolean", "s.isEmpty()", "TextSet s");
        row("int", "s.size()", "TextSet s");
        row("boolean", "Set.of(\"a\", \"ab\").contains(a)", "Present a");
        row("boolean", "Set.of(Color.RED).contains(c)", "Shade c");
        row("boolean", "Set.<String>of().contains(a)", "Present a");
    }

    private void optionals() {
        row("String", "Optional.ofNullable(a).orElse(b)", "String a", "String b");
        row("String", "Optional.ofNullable(a).orElse(b.trim())", "String a", "String b");
        row("String", "Optional.of(a).get()", "String a");
        row("String", "Optional.<String>empty().orElse(a)", "String a");
        row("String", "o.orElse(\"none\")", "Maybe o");
        row("String", "o.orElse(null)", "Maybe o");
        row("String", "o.get()", "Maybe o");
        row("String", "o.orElseThrow()", "Maybe o");
        row("boolean", "o.isPresent()", "Maybe o");
        row("boolean", "o.isEmpty() || o.get().isBlank()", "Maybe o");
        row("int", "o.isPresent() ? o.get().length() : 0", "Maybe o");
        row("Optional<String>", "o", "Maybe o");
        row("Optional<String>", "Optional.ofNullable(a)", "String a");
        row("Optional<List<String>>", "Optional.of(xs)", "Texts xs");
        row("Optional<String>", "o.map(x -> x + b)", "Maybe o", "String b");
        row("Optional<Integer>", "o.map(String::length)", "Maybe o");
        row("Optional<String>", "o.map(x -> x.isEmpty() ? null : x)", "Maybe o");
        row("Optional<String>", "o.filter(x -> !x.equals(b))", "Maybe o", "String b");
        row("Optional<String>", "o.flatMap(x -> Optional.ofNullable(b))", "Maybe o", "String b");
        row("Optional<String>", "o.or(() -> Optional.of(b))", "Maybe o", "String b");
        row("String", "o.orElseGet(() -> b.trim())", "Maybe o", "String b");
        row("String", "o.filter(String::isBlank).map(x -> \"blank\").orElseGet(() -> b)", "Maybe o", "String b");
        row("int", "i.getAsInt()", "MaybeInt i");
        row("int", "i.orElse(n)", "MaybeInt i", "Small n");
        row("int", "i.orElseThrow() + i.orElseGet(() -> n)", "MaybeInt i", "Small n");
        row("boolean", "i.isPresent() && i.getAsInt() > 0", "MaybeInt i");
        row("boolean", "i.isEmpty()", "MaybeInt i");
        row("OptionalInt", "i.isPresent() ? OptionalInt.of(i.getAsInt()) : OptionalInt.empty()", "MaybeInt i");
    }

    private void identifiers() {
        row("int", "UUID.randomUUID().toString().length()");
        row("String", "UUID.randomUUID().toString()");
        row("UUID", "UUID.randomUUID()");
        row("String", "u.toString()", "Id u");
        row("List<UUID>", "List.of(UUID.randomUUID(), UUID.randomUUID())");
        row("boolean", "UUID.randomUUID().toString().equals(UUID.randomUUID().toString())");
        row("String", "a == null ? UUID.randomUUID().toString() : a", "String a");
    }

    private void instants() {
        row("boolean", "t.isBefore(u)", "Moment t", "Moment u");
        row("boolean", "t.isAfter(u)", "Moment t", "Moment u");
        row("boolean", "t.equals(u)", "Moment t", "Moment u");
        row("boolean", "t.equals(null)", "Moment t");
        row("boolean", "t.isBefore(Instant.parse(\"2024-02-29T01:00:00.0000+01:00\"))", "Moment t");
        row("boolean", "Instant.parse(\"2024-02-29T00:00:00.000000001Z\").equals(t)", "Moment t");
        row("Instant", "t.plusSeconds(s)", "Middle t", "Seconds s");
        row("Instant", "t.minusSeconds(s)", "Middle t", "Seconds s");
        row("Instant", "t.plusSeconds(0)", "Moment t");
        row("Instant", "t.minusSeconds(n)", "Middle t", "Integer n");
        row("Instant", "t.plus(Duration.ofDays(n))", "Middle t", "Small n");
        row("Instant", "t.minus(Duration.ofHours(n))", "Middle t", "Small n");
        row("Instant", "t.plus(Duration.ofMinutes(n))", "Middle t", "Small n");
        row("Instant", "t.minus(Duration.ofSeconds(n))", "Middle t", "Integer n");
        row("Instant", "t.plus(Duration.ofDays(-20000)).minus(Duration.ofSeconds(90))", "Middle t");
        row("Instant", "millis.plusSeconds(moved)", "Middle millis", "Seconds moved");
        row("String", "t.toString()", "Moment t");
        row("Instant", "Instant.parse(\"2024-02-29T23:00:00.5-01:00\")");
        row("boolean", "Instant.now().isAfter(t)", "Moment t");
        row("boolean", "ts.stream().anyMatch(t -> t.isBefore(u))", "Moments ts", "Moment u");
        row("List<Duration>", "List.of(Duration.ofMillis(-1500), Duration.ofHours(49), Duration.ofDays(0))");
    }

    private void dates() {
        row("boolean", "d.isBefore(e)", "Day d", "Day e");
        row("boolean", "d.isAfter(e)", "Day d", "Day e");
        row("boolean", "d.isEqual(e)", "Day d", "Day e");
        row("boolean", "d.equals(e)", "Day d", "Day e");
        row("boolean", "d.isAfter(LocalDate.parse(\"2024-02-29\"))", "Day d");
        row("int", "d.getDayOfMonth()", "Day d");
        row("int", "d.getMonthValue()", "Day d");
        row("int", "d.getYear()", "Day d");
        row("LocalDate", "d.plusDays(s)", "MiddleDay d", "Days s");
        row("LocalDate", "d.minusDays(s)", "MiddleDay d", "Days s");
        row("LocalDate", "d.plusDays(0)", "Day d");
        row("LocalDate", "d.plusDays(n).minusDays(1)", "MiddleDay d", "Small n");
        row("String", "d.toString()", "Day d");
        row("LocalDate", "LocalDate.parse(\"2024-02-29\").plusDays(366)");
    }

    private void combinations() {
        row("boolean", "a.trim().toUpperCase().startsWith(b.trim())", "String a", "String b");
        row("String", "a.substring(a.indexOf(b) + b.length())", "Plain a", "Plain b");
        row("String", "a.isBlank() ? \"-\" : a.strip().replace(a + b, b)", "String a", "Present b");
        row("boolean", "a != null && a.trim().isEmpty() || b.trim().isEmpty()", "String a", "String b");
        row("int", "Math.max(xs.get(0).length(), a.trim().length())", "PlainTexts xs", "Plain a");
        row("int", "Math.floorMod(Math.addExact(n, m), Math.max(n / m, 2))", "Small n", "Small m");
        row("String", "String.valueOf(n).concat(a).repeat(Math.min(n, 3))", "String a", "Small n");
        row("boolean", "Flow.append(xs, a).contains(b.toLowerCase())", "Texts xs", "String a", "String b");
    }
}
