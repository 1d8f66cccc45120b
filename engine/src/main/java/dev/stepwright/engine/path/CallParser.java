package dev.stepwright.engine.path;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.path.Operand.Call;
import dev.stepwright.engine.path.function.Escapes;
import dev.stepwright.engine.path.function.IntrinsicFunction;
import dev.stepwright.engine.path.function.IntrinsicFunctions;
import dev.stepwright.engine.path.function.TextFunctions;
import dev.stepwright.engine.path.query.Path;
import dev.stepwright.engine.path.query.SyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a call of an intrinsic function, with the calls in it. */
final class CallParser {

    /** The documentation allows as many functions in a field. */
    private static final int DEEPEST = 10;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._]+");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Map<String, Object> WORDS =
            Map.of("true", Boolean.TRUE, "false", Boolean.FALSE, "null", JsonNull.VALUE);

    private final String source;
    private int position;

    private CallParser(String source) {
        this.source = source;
    }

    static Call parse(String source) throws SyntaxException {
        CallParser parser = new CallParser(source);
        Call call = parser.call(parser.next(NAME, "the name of a function"), 1);
        if (parser.position != source.length()) {
            throw parser.unexpected("nothing more");
        }
        return call;
    }

    private Call call(String name, int depth) throws SyntaxException {
        IntrinsicFunction function = IntrinsicFunctions.named(name);
        if (function == null) {
            throw new SyntaxException("there is no function " + name + ": " + source);
        }
        if (depth > DEEPEST) {
            throw new SyntaxException("more than " + DEEPEST + " functions in each other: " + source);
        }
        expect('(');
        return new Call(function, operands(function, depth));
    }

    private List<Operand> operands(IntrinsicFunction function, int depth) throws SyntaxException {
        List<Operand> operands = new ArrayList<>();
        skipSpaces();
        while (!at(')')) {
            if (!operands.isEmpty()) {
                expect(',');
                skipSpaces();
            }
            boolean template = operands.isEmpty() && function.name().equals(TextFunctions.FORMAT);
            operands.add(operand(template, depth));
            skipSpaces();
        }
        expect(')');
        return List.copyOf(operands);
    }

    private Operand operand(boolean template, int depth) throws SyntaxException {
        if (at('\'')) {
            String written = text();
            return literal(template ? written : Escapes.resolve(written));
        }
        if (at('$')) {
            return reference();
        }
        if (at('-') || position < source.length() && Character.isDigit(source.charAt(position))) {
            return number();
        }
        String name = next(NAME, "an argument");
        Object word = WORDS.get(name);
        return word == null ? call(name, depth + 1) : literal(word);
    }

    private Operand number() throws SyntaxException {
        Number number = JsonNumbers.normalize(new BigDecimal(next(NUMBER, "a number")));
        if (!Double.isFinite(number.doubleValue())) {
            throw new SyntaxException("a number is too large: " + source);
        }
        return literal(number);
    }

    private static Operand literal(Object value) {
        return bindings -> value;
    }

    private Operand reference() throws SyntaxException {
        int end = PathEnd.in(source, position);
        Path path = Path.compile(source.substring(position, end).strip());
        position = end;
        return bindings -> Misses.inArgument(path, bindings);
    }

    /** The text between the quotes, with its escapes. */
    private String text() throws SyntaxException {
        int start = ++position;
        while (position < source.length() && !at('\'')) {
            if (at('\\') && !Escapes.isEscape(source, position)) {
                throw new SyntaxException("a backslash precedes ', {, } or another one only: " + source);
            }
            position += at('\\') ? 2 : 1;
        }
        expect('\'');
        return source.substring(start, position - 1);
    }

    private String next(Pattern pattern, String what) throws SyntaxException {
        Matcher matcher = pattern.matcher(source).region(position, source.length());
        if (!matcher.lookingAt()) {
            throw unexpected(what);
        }
        position = matcher.end();
        return matcher.group();
    }

    private void skipSpaces() {
        while (position < source.length() && Character.isWhitespace(source.charAt(position))) {
            position++;
        }
    }

    private boolean at(char c) {
        return position < source.length() && source.charAt(position) == c;
    }

    private void expect(char c) throws SyntaxException {
        if (!at(c)) {
            throw unexpected("'" + c + "'");
        }
        position++;
    }

    private SyntaxException unexpected(String what) {
        return new SyntaxException(what + " is expected at character " + (position + 1) + ": " + source);
    }
}
