package dev.stepwright.compiler.jsonata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes expressions as JSONata text; the only place that knows its quoting and precedence. */
public final class JsonataPrinter implements Jsonata.Visitor<JsonataPrinter.Text> {

    /**
     * Text with the binding power of its outermost operator.
     *
     * @param depth how deep evaluations of its parts are within one another
     */
    record Text(String value, int power, int depth) {
        Text atLeast(int needed) {
            return power >= needed ? this : new Text("(" + value + ")", ATOM, depth + 1);
        }
    }

    private static final Slot INDEX = new Slot(Integer.MIN_VALUE + 14, "index");
    private static final int ATOM = 100;
    private static final int STEP = 75;
    private static final int UNARY = 70;
    private static final int CONDITION = 20;
    private static final int RANGE = 20;
    private static final int LOOSEST = 0;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "in", "true", "false", "null", "function");

    private final Function<Slot, String> names;
    private final LocalNames locals;

    /** A printer that asks for the name of each variable of the state machine, without {@code $}. */
    public JsonataPrinter(Function<Slot, String> names) {
        this(names, LocalNames.NONE);
    }

    private JsonataPrinter(Function<Slot, String> names, LocalNames locals) {
        this.names = names;
        this.locals = locals;
    }

    private String name(Slot slot) {
        return locals.of(slot).orElseGet(() -> names.apply(slot));
    }

    /** A printer for the scope in which an expression's own variables are known. */
    private JsonataPrinter inside(List<Slot> slots, Jsonata scope) {
        return new JsonataPrinter(names, locals.with(slots, scope, this::name));
    }

    public String print(Jsonata expression) {
        return expression.accept(this).value();
    }

    /** How deep evaluations are within one another when the printed expression is evaluated; a little more at most. */
    public int depth(Jsonata expression) {
        return expression.accept(this).depth();
    }

    private static Text atom(String value, int depth) {
        return new Text(value, ATOM, depth);
    }

    private static int deepest(Text... parts) {
        return Arrays.stream(parts).mapToInt(Text::depth).max().orElse(0);
    }

    @Override
    public Text literal(Jsonata.Literal expression) {
        Object value = expression.value();
        if (value instanceof String text) {
            return atom(quote(text), 1);
        }
        String text = value instanceof Double number ? plain(number) : String.valueOf(value);
        return new Text(text, text.startsWith("-") ? UNARY : ATOM, 1);
    }

    private static String plain(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return Math.abs(exact.scale()) > 20 ? exact.toString() : exact.toPlainString();
    }

    private static String quote(String text) {
        char mark = text.indexOf('\'') < 0 ? '\'' : '"';
        StringBuilder out = new StringBuilder().append(mark);
        for (char c : text.toCharArray()) {
            out.append(
                    switch (c) {
                        case '"' -> mark == '"' ? "\\\"" : "\"";
                        case '\\' -> "\\\\";
                        case '\n' -> "\\n";
                        case '\r' -> "\\r";
                        case '\t' -> "\\t";
                        default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
                    });
        }
        return out.append(mark).toString();
    }

    @Override
    public Text read(Jsonata.Read expression) {
        return atom("$" + name(expression.slot()), 1);
    }

    @Override
    public Text state(Jsonata.State expression) {
        return new Text(expression.reserved().text(), STEP, 2);
    }

    @Override
    public Text local(Jsonata.Local expression) {
        return atom("$" + expression.name(), 1);
    }

    @Override
    public Text member(Jsonata.Member expression) {
        return member(expression.target(), expression.name());
    }

    @Override
    public Text optional(Jsonata.OptionalMember expression) {
        return member(expression.target(), expression.name());
    }

    private Text member(Jsonata object, String name) {
        // The parser takes no constant as a step of a path.
        Text target = object instanceof Jsonata.Literal literal ? parenthesized(literal) : at(object, STEP);
        int depth = target.power() == STEP ? target.depth() : 1 + target.depth();
        return new Text(target.value() + "." + name(name), STEP, depth);
    }

    private static String name(String name) {
        if (NAME.matcher(name).matches() && !KEYWORDS.contains(name)) {
            return name;
        }
        // A text is a name too, as a step of a path, and between back-ticks nothing can be escaped.
        boolean plain = name.chars().noneMatch(character -> character == '`' || Character.isISOControl(character));
        return plain ? "`" + name + "`" : quote(name);
    }

    @Override
    public Text element(Jsonata.Element expression) {
        if (Parts.constructObjects(expression.index())) {
            // Between the brackets an object would be made of each item of an element that is an array itself.
            Jsonata plain = new Jsonata.Element(expression.target(), new Jsonata.Read(INDEX), expression.failure());
            return let(new Jsonata.Let(INDEX, expression.index(), plain));
        }
        // A predicate binds to the last step of a path, so any other path is put in parentheses.
        boolean plain = expression.target() instanceof Jsonata.Read
                || expression.target() instanceof Jsonata.Local
                || expression.target() instanceof Jsonata.State;
        Text target = plain ? at(expression.target(), STEP) : parenthesized(expression.target());
        Text index = at(expression.index(), LOOSEST);
        return new Text(
                target.value() + "[" + index.value() + "]", STEP, Math.max(1 + target.depth(), 2 + index.depth()));
    }

    @Override
    public Text call(Jsonata.Call expression) {
        Text arguments = list(expression.arguments());
        return atom("$" + expression.function() + "(" + arguments.value() + ")", 1 + arguments.depth());
    }

    @Override
    public Text operation(Jsonata.Operation expression) {
        int power = expression.symbol().power();
        Text left = mixes(expression.symbol(), expression.left())
                ? parenthesized(expression.left())
                : at(expression.left(), comparison(expression.symbol()) ? power + 1 : power);
        Text right = at(expression.right(), power + 1);
        return new Text(
                left.value() + " " + expression.symbol().text() + " " + right.value(), power, 1 + deepest(left, right));
    }

    private static boolean comparison(Symbol symbol) {
        return symbol.power() == Symbol.EQUAL.power();
    }

    /** {@code &} binds like {@code +}, which no reader expects: parentheses between them. */
    private static boolean mixes(Symbol symbol, Jsonata left) {
        return left instanceof Jsonata.Operation operation
                && operation.symbol() != symbol
                && operation.symbol().power() == symbol.power()
                && (symbol == Symbol.CONCATENATE || operation.symbol() == Symbol.CONCATENATE);
    }

    @Override
    public Text negative(Jsonata.Negative expression) {
        Text operand = at(expression.operand(), STEP);
        return new Text("-" + operand.value(), UNARY, 1 + operand.depth());
    }

    @Override
    public Text condition(Jsonata.Condition expression) {
        Text test = at(expression.test(), CONDITION + 1);
        Text then = at(expression.then(), CONDITION + 1);
        Text otherwise = at(expression.otherwise(), CONDITION);
        return new Text(
                test.value() + " ? " + then.value() + " : " + otherwise.value(),
                CONDITION,
                1 + deepest(test, then, otherwise));
    }

    @Override
    public Text array(Jsonata.ArrayOf expression) {
        List<Jsonata> elements = expression.nested()
                ? expression.elements().stream().map(JsonataPrinter::kept).toList()
                : expression.elements();
        Text items = list(elements);
        return atom("[" + items.value() + "]", 1 + items.depth());
    }

    /** An array inside an array constructor is flattened unless it is a constructor too. */
    private static Jsonata kept(Jsonata element) {
        return element instanceof Jsonata.ArrayOf ? element : new Jsonata.ArrayOf(List.of(element), false);
    }

    @Override
    public Text object(Jsonata.ObjectOf expression) {
        Map<String, Text> values = new LinkedHashMap<>();
        expression.members().forEach((name, value) -> values.put(name, at(value, LOOSEST)));
        String members = values.entrySet().stream()
                .map(member -> quote(member.getKey()) + ": " + member.getValue().value())
                .collect(Collectors.joining(", ", "{", "}"));
        return atom(members, 1 + deepest(values.values().toArray(Text[]::new)));
    }

    /** A condition without its other side is undefined there, and an object has no members that are undefined. */
    @Override
    public Text omittable(Jsonata.Omittable expression) {
        Text value = at(expression.value(), Symbol.NOT_EQUAL.power() + 1);
        return new Text(value.value() + " != null ? " + value.value(), CONDITION, 2 + value.depth());
    }

    @Override
    public Text sequence(Jsonata.Sequence expression) {
        StringBuilder text = new StringBuilder("(");
        int depth = 0;
        Jsonata rest = expression;
        while (rest instanceof Jsonata.Sequence binding) {
            Text value = at(binding.value(), LOOSEST);
            text.append('$').append(binding.name()).append(" := ").append(value.value());
            text.append("; ");
            depth = Math.max(depth, 1 + value.depth());
            rest = binding.body();
        }
        Text body = at(rest, LOOSEST);
        return atom(text.append(body.value()).append(")").toString(), 1 + Math.max(depth, body.depth()));
    }

    @Override
    public Text let(Jsonata.Let expression) {
        Text bindings = bindings(expression);
        return atom("(" + bindings.value() + ")", 1 + bindings.depth());
    }

    private Text bindings(Jsonata expression) {
        if (!(expression instanceof Jsonata.Let let)) {
            return at(expression, LOOSEST);
        }
        JsonataPrinter inside = inside(List.of(let.slot()), let.body());
        Text value = at(let.value(), LOOSEST);
        Text body = inside.bindings(let.body());
        return new Text(
                "$" + inside.name(let.slot()) + " := " + value.value() + "; " + body.value(),
                LOOSEST,
                Math.max(1 + value.depth(), body.depth()));
    }

    @Override
    public Text function(Jsonata.Function expression) {
        JsonataPrinter inside = inside(expression.parameters(), expression.body());
        String parameters = expression.parameters().stream()
                .map(parameter -> "$" + inside.name(parameter))
                .collect(Collectors.joining(", "));
        Text body = inside.at(expression.body(), LOOSEST);
        return atom("function(" + parameters + ") { " + body.value() + " }", 1 + body.depth());
    }

    /** An array constructor flattens; the empty predicate keeps a sequence of one array from becoming that array. */
    @Override
    public Text collected(Jsonata.Collected expression) {
        Text items = at(expression.sequence(), expression.nested() ? STEP : LOOSEST);
        return atom("[" + items.value() + (expression.nested() ? "[]" : "") + "]", 2 + items.depth());
    }

    @Override
    public Text range(Jsonata.Range expression) {
        Text from = at(expression.from(), RANGE + 1);
        Text to = at(expression.to(), RANGE + 1);
        return atom("[" + from.value() + ".." + to.value() + "]", 2 + deepest(from, to));
    }

    @Override
    public Text pattern(Jsonata.Pattern expression) {
        return atom("/" + expression.regex() + "/", 1);
    }

    @Override
    public Text raise(Jsonata.Raise expression) {
        return atom("$error(" + quote(expression.message()) + ")", 2);
    }

    @Override
    public Text raising(Jsonata.Raising expression) {
        return expression.expression().accept(this);
    }

    @Override
    public Text fresh(Jsonata.Fresh expression) {
        return atom("$" + expression.function() + "()", 1);
    }

    private Text list(List<Jsonata> expressions) {
        List<Text> texts =
                expressions.stream().map(expression -> at(expression, LOOSEST)).toList();
        String joined = texts.stream().map(Text::value).collect(Collectors.joining(", "));
        return new Text(joined, LOOSEST, deepest(texts.toArray(Text[]::new)));
    }

    private Text at(Jsonata expression, int power) {
        return expression.accept(this).atLeast(power);
    }

    private Text parenthesized(Jsonata expression) {
        return at(expression, ATOM + 1);
    }
}
