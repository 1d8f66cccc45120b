package dev.stepwright.engine.path.function;

/**
 * A function that the language knows.
 *
 * @param most the largest number of arguments
 */
public record IntrinsicFunction(String name, int least, int most, Body body) {

    /** For as many arguments as one likes. */
    static final int ANY = Integer.MAX_VALUE;

    /** What a function does. */
    @FunctionalInterface
    interface Body {
        /** @throws IntrinsicException when the arguments are not what the function takes */
        Object apply(Arguments arguments);
    }

    static IntrinsicFunction of(String name, int arguments, Body body) {
        return new IntrinsicFunction(name, arguments, arguments, body);
    }

    /** The service counts arguments when it runs a state, not when a machine is created. */
    public Object apply(Arguments arguments) {
        if (arguments.count() < least || arguments.count() > most) {
            throw arguments.invalid("it does not take " + arguments.count() + " arguments");
        }
        return body.apply(arguments);
    }
}
