package dev.stepwright.engine.jsonata;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of the library's syntax tree, read by reflection since the library does not publish its tree.
 *
 * <p>Three things need it: the service's rule that an expression has no context at its top level, the operators whose
 * meaning differs from the reference implementation, and shortcuts for what is simple.
 */
public final class SyntaxTree {

    /** What a node holds besides its operands that leads back up or sideways in the tree. */
    private static final Set<String> NOT_CHILDREN =
            Set.of("ancestor", "seekingParent", "slot", "nextFunction", "input");

    private static final List<String> DECORATIONS = List.of("predicate", "stages", "group", "focus", "index", "tuple");

    private static final List<String> FLAGS = List.of("keepArray", "keepSingletonArray", "consarray");

    private static final Set<String> MAKERS = Set.of("unary", "binary", "function", "partial", "apply", "sort");

    private static final List<String> LATER_OPERATORS = List.of("??", "?:");

    private static final Map<Class<?>, Map<String, Field>> FIELDS = new ConcurrentHashMap<>();

    private final Object node;

    private SyntaxTree(Object node) {
        this.node = node;
    }

    static SyntaxTree of(Object node) {
        return new SyntaxTree(node);
    }

    public String type() {
        return String.valueOf(read("type"));
    }

    /** Identifies this node where the library tells of it. */
    Object node() {
        return node;
    }

    /** Whether a value of this node is none that another has made. */
    boolean makesValues() {
        return MAKERS.contains(type()) || read("group") != null;
    }

    /** The operator, name or literal. */
    public String value() {
        return String.valueOf(read("value"));
    }

    /** The value itself: a text, number, truth or regular expression. */
    public @Nullable Object literal() {
        return read("value");
    }

    public boolean is(String type) {
        return type().equals(type);
    }

    public Optional<SyntaxTree> child(String field) {
        return Optional.ofNullable(read(field)).map(SyntaxTree::new);
    }

    /** What fields hold that are names. */
    List<String> names(String... fields) {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            if (read(field) instanceof String name) {
                names.add(name);
            }
        }
        return names;
    }

    /** The nodes of a list; an entry that is a pair contributes both. */
    public List<SyntaxTree> children(String field) {
        List<SyntaxTree> nodes = new ArrayList<>();
        addNodes(read(field), nodes);
        return nodes;
    }

    /** Whether the node has predicates, a grouping, or something else that changes what its type alone yields. */
    public boolean isDecorated() {
        return DECORATIONS.stream().anyMatch(field -> read(field) != null)
                || FLAGS.stream().anyMatch(field -> Boolean.TRUE.equals(read(field)));
    }

    /** Visits this node and all below it, lambdas and predicates included. */
    void forEach(Consumer<SyntaxTree> action) {
        forEach(action, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Makes this node a call of a function with the given operands. */
    void turnIntoCall(SyntaxTree call, List<SyntaxTree> operands) {
        write("type", call.type());
        write("procedure", call.child("procedure").orElseThrow().node);
        List<Object> arguments = new ArrayList<>();
        operands.forEach(operand -> arguments.add(operand.node));
        write("arguments", arguments);
    }

    void replaceLiteral(Object value) {
        write("value", value);
    }

    boolean has(String type) {
        boolean[] found = {false};
        forEach(node -> found[0] |= node.is(type));
        return found[0];
    }

    /** A {@code ??} or {@code ?:}, which have become conditions. */
    Optional<String> operatorOfLaterVersion(String source) {
        List<String> found = new ArrayList<>();
        forEach(node -> {
            if (node.is("condition") && node.read("position") instanceof Integer end) {
                LATER_OPERATORS.stream()
                        .filter(operator -> source.startsWith(operator, end - operator.length()))
                        .forEach(found::add);
            }
        });
        return found.stream().findFirst();
    }

    /**
     * Of a function that this node applies partially, leaves only the parameters open that have a question mark; the
     * library leaves those at the end open, too.
     *
     * @param function what the node evaluated to
     */
    void leaveOpen(Object function) {
        if (is("partial")) {
            long open = children("arguments").stream()
                    .filter(argument ->
                            argument.is("operator") && argument.value().equals("?"))
                    .count();
            SyntaxTree lambda = of(function);
            if (lambda.read("arguments") instanceof List<?> parameters && parameters.size() > open) {
                lambda.write("arguments", new ArrayList<>(parameters.subList(0, (int) open)));
            }
        }
    }

    private void forEach(Consumer<SyntaxTree> action, Set<Object> seen) {
        if (seen.add(node)) {
            action.accept(this);
            for (Field field : fields(node.getClass()).values()) {
                Object value = mayHoldNodes(field) ? read(field) : null;
                if (value != null) {
                    List<SyntaxTree> below = new ArrayList<>();
                    addNodes(value, below);
                    below.forEach(child -> child.forEach(action, seen));
                }
            }
        }
    }

    private static boolean mayHoldNodes(Field field) {
        return !field.getType().isPrimitive() && field.getType() != String.class;
    }

    private void addNodes(@Nullable Object value, List<SyntaxTree> nodes) {
        if (value instanceof Iterable<?> list) {
            list.forEach(entry -> addNodes(entry, nodes));
        } else if (value instanceof Object[] pair) {
            for (Object entry : pair) {
                addNodes(entry, nodes);
            }
        } else if (value != null && symbolClass(node.getClass()).isInstance(value)) {
            nodes.add(new SyntaxTree(value));
        }
    }

    private @Nullable Object read(String name) {
        Field field = fields(node.getClass()).get(name);
        return field == null ? null : read(field);
    }

    private @Nullable Object read(Field field) {
        try {
            return field.get(node);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the JSONata library hides its syntax tree", e);
        }
    }

    private void write(String name, Object value) {
        try {
            Field field = symbolClass(node.getClass()).getDeclaredField(name);
            field.setAccessible(true);
            field.set(node, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JSONata library has another syntax tree than expected", e);
        }
    }

    private static Map<String, Field> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(symbolClass(type), SyntaxTree::accessibleFields);
    }

    private static Map<String, Field> accessibleFields(Class<?> type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic() && !NOT_CHILDREN.contains(field.getName())) {
                field.setAccessible(true);
                fields.put(field.getName(), field);
            }
        }
        return fields;
    }

    /** Kinds of symbol are subclasses without operands of their own. */
    private static Class<?> symbolClass(Class<?> type) {
        Class<?> root = type;
        while (root.getSuperclass() != Object.class) {
            root = root.getSuperclass();
        }
        return root;
    }
}
