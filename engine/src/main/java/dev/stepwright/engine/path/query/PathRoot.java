package dev.stepwright.engine.path.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a path is applied to: the first characters of its text. */
public sealed interface PathRoot {

    /** The value that the path is applied to. */
    Object of(PathBindings bindings);

    /** How many characters of the path's text name the root. */
    int length();

    /** The root that a text names, which goes on with a step or ends there. */
    static PathRoot parse(String text) throws SyntaxException {
        Matcher start = Start.PATTERN.matcher(text);
        if (!start.lookingAt()) {
            throw new SyntaxException("a path starts with $, $$ or $ and the name of a variable: " + text);
        }
        String name = start.group(1);
        if (name.isEmpty()) {
            return new Input();
        }
        return name.equals("$") ? new Context() : new Variable(name);
    }

    /** {@code $}. */
    record Input() implements PathRoot {
        @Override
        public Object of(PathBindings bindings) {
            return bindings.input();
        }

        @Override
        public int length() {
            return 1;
        }
    }

    /** {@code $$}. */
    record Context() implements PathRoot {
        @Override
        public Object of(PathBindings bindings) {
            return bindings.context();
        }

        @Override
        public int length() {
            return 2;
        }
    }

    /** {@code $name}. */
    record Variable(String name) implements PathRoot {
        @Override
        public Object of(PathBindings bindings) {
            Object value = bindings.variable(name);
            if (value == null) {
                throw new PathFailure(PathFailure.RUNTIME, "The variable '$" + name + "' was never assigned.");
            }
            return value;
        }

        @Override
        public int length() {
            return 1 + name.length();
        }
    }

    /** Where the root's name ends. */
    final class Start {
        private static final Pattern PATTERN = Pattern.compile("\\$(\\$|[\\p{L}_][\\p{L}\\p{N}_]*|)(?=[.\\[]|\\z)");

        private Start() {}
    }
}
