package dev.stepwright.compiler.jsonata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes expressions as JSONata text; the only place that knows its quoting and precedence. */
public final class JsonataPrinter implements Jsonata.Visitor<JsonataPrinter.Text> {

    /** Text with the binding power of its outermost operator. */
    record Text(String value, int power) {
        String atLeast(int needed) {
            return power >= needed ? value : "(" + value + ")";
        }
    }

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

    @Override
    public Text literal(Jsonata.Literal expression) {
        Object value = expression.value();
        if (value instanceof String text) {
            return new Text(quote(text), ATOM);
        }
        String text = value instanceof Double number ? plain(number) : String.valueOf(value);
        return new Text(text, text.startsWith("-") ? UNARY : ATOM);
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
        return new Text("$" + name(expression.slot()), ATOM);
    }

    @Override
    public Text state(Jsonata.State expression) {
        return new Text(expression.reserved().text(), STEP);
    }

    @Override
    public Text local(Jsonata.Local expression) {
        return new Text("$" + expression.name(), ATOM);
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
        String target = object instanceof Jsonata.Literal literal ? "(" + at(literal, LOOSEST) + ")" : at(object, STEP);
        return new Text(target + "." + name(name), STEP);
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
        // A predicate binds to the last step of a path, so any other path is put in parentheses.
        boolean plain = expression.target() instanceof Jsonata.Read
                || expression.target() instanceof Jsonata.Local
                || expression.target() instanceof Jsonata.State;
        String target = plain ? at(expression.target(), STEP) : "(" + at(expression.target(), LOOSEST) + ")";
        return new Text(target + "[" + at(expression.index(), LOOSEST) + "]", STEP);
    }

    @Override
    public Text call(Jsonata.Call expression) {
        return new Text("$" + expression.function() + "(" + list(expression.arguments()) + ")", ATOM);
    }

    @Override
    public Text operation(Jsonata.Operation expression) {
        int power = expression.symbol().power();
        String left = at(expression.left(), comparison(expression.symbol()) ? power + 1 : power);
        String right = at(expression.right(), power + 1);
        if (mixes(expression.symbol(), expression.left())) {
            left = "(" + at(expression.left(), LOOSEST) + ")";
        }
        return new Text(left + " " + expression.symbol().text() + " " + right, power);
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
        return new Text("-" + at(expression.operand(), STEP), UNARY);
    }

    @Override
    public Text condition(Jsonata.Condition expression) {
        return new Text(
                at(expression.test(), CONDITION + 1)
                        + " ? "
                        + at(expression.then(), CONDITION + 1)
                        + " : "
                        + at(expression.otherwise(), CONDITION),
                CONDITION);
    }

    @Override
    public Text array(Jsonata.ArrayOf expression) {
        List<Jsonata> elements = expression.nested()
                ? expression.elements().stream().map(JsonataPrinter::kept).toList()
                : expression.elements();
        return new Text("[" + list(elements) + "]", ATOM);
    }

    /** An array inside an array constructor is flattened unless it is a constructor too. */
    private static Jsonata kept(Jsonata element) {
        return element instanceof Jsonata.ArrayOf ? element : new Jsonata.ArrayOf(List.of(element), false);
    }

    @Override
    public Text object(Jsonata.ObjectOf expression) {
        String members = expression.members().entrySet().stream()
                .map(member -> quote(member.getKey()) + ": " + at(member.getValue(), LOOSEST))
                .collect(Collectors.joining(", ", "{", "}"));
        return new Text(members, ATOM);
    }

    /** A condition without its other side is undefined there, and an object has no members that are undefined. */
    @Override
    public Text omittable(Jsonata.Omittable expression) {
        String value = at(expression.value(), Symbol.NOT_EQUAL.power() + 1);
        return new Text(value + " != null ? " + value, CONDITION);
    }

    @Override
    public Text sequence(Jsonata.Sequence expression) {
        StringBuilder text = new StringBuilder("(");
        Jsonata rest = expression;
        while (rest instanceof Jsonata.Sequence binding) {
            text.append('$').append(binding.name()).append(" := ").append(at(binding.value(), LOOSEST));
            text.append("; ");
            rest = binding.body();
        }
        return new Text(text.append(at(rest, LOOSEST)).append(")").toString(), ATOM);
    }

    @Override
    public Text let(Jsonata.Let expression) {
        return new Text("(" + bindings(expression) + ")", ATOM);
    }

    private String bindings(Jsonata expression) {
        if (!(expression instanceof Jsonata.Let let)) {
            return at(expression, LOOSEST);
        }
        JsonataPrinter inside = inside(List.of(let.slot()), let.body());
        return "$" + inside.name(let.slot()) + " := " + at(let.value(), LOOSEST) + "; " + inside.bindings(let.body());
    }

    @Override
    public Text function(Jsonata.Function expression) {
        JsonataPrinter inside = inside(expression.parameters(), expression.body());
        String parameters = expression.parameters().stream()
                .map(parameter -> "$" + inside.name(parameter))
                .collect(Collectors.joining(", "));
        return new Text("function(" + parameters + ") { " + inside.at(expression.body(), LOOSEST) + " }", ATOM);
    }

    /** An array constructor flattens; the empty predicate keeps a sequence of one array from becoming that array. */
    @Override
    public Text collected(Jsonata.Collected expression) {
        String items =
                expression.nested() ? at(expression.sequence(), STEP) + "[]" : at(expression.sequence(), LOOSEST);
        return new Text("[" + items + "]", ATOM);
    }

    @Override
    public Text range(Jsonata.Range expression) {
        return new Text("[" + at(expression.from(), RANGE + 1) + ".." + at(expression.to(), RANGE + 1) + "]", ATOM);
    }

    @Override
    public Text pattern(Jsonata.Pattern expression) {
        return new Text("/" + expression.regex() + "/", ATOM);
    }

    @Override
    public Text raise(Jsonata.Raise expression) {
        return new Text("$error(" + quote(expression.message()) + ")", ATOM);
    }

    @Override
    public Text raising(Jsonata.Raising expression) {
        return expression.expression().accept(this);
    }

    @Override
    public Text fresh(Jsonata.Fresh expression) {
        return new Text("$" + expression.function() + "()", ATOM);
    }

    private String list(List<Jsonata> expressions) {
        return expressions.stream().map(expression -> at(expression, LOOSEST)).collect(Collectors.joining(", "));
    }

    private String at(Jsonata expression, int power) {
        return expression.accept(this).atLeast(power);
    }
}
