package dev.stepwright.compiler.jsonata;

/**
 * Binds what a function ends by reading an element of.
 *
 * <p>Before: {@code function($x) { (f($x))[0] }}. After: {@code function($x) { ($read := f($x); $read[0]) }}. JSONata
 * puts off the call at the end of a function, even in parentheses, and then picks an element of what is put off.
 */
public final class TailReads extends JsonataRewriter {

    private static final TailReads REWRITER = new TailReads();

    private static final String READ = "read";

    private TailReads() {}

    public static Jsonata bound(Jsonata expression) {
        return REWRITER.rewrite(expression);
    }

    @Override
    public Jsonata function(Jsonata.Function expression) {
        return new Jsonata.Function(expression.parameters(), atEnd(rewrite(expression.body())));
    }

    private static Jsonata atEnd(Jsonata body) {
        if (body instanceof Jsonata.Condition condition) {
            return condition.with(condition.test(), atEnd(condition.then()), atEnd(condition.otherwise()));
        }
        if (body instanceof Jsonata.Let let) {
            return new Jsonata.Let(let.slot(), let.value(), atEnd(let.body()));
        }
        if (body instanceof Jsonata.Sequence sequence) {
            return new Jsonata.Sequence(sequence.name(), sequence.value(), atEnd(sequence.body()));
        }
        if (body instanceof Jsonata.Raising raising) {
            return raising.with(atEnd(raising.expression()));
        }
        return body instanceof Jsonata.Element element && maybePutOff(element.target())
                ? new Jsonata.Sequence(READ, element.target(), element.with(new Jsonata.Local(READ), element.index()))
                : body;
    }

    /** What ends in no call is evaluated at once. */
    private static boolean maybePutOff(Jsonata target) {
        return target instanceof Jsonata.Call
                || target instanceof Jsonata.Condition
                || target instanceof Jsonata.Let
                || target instanceof Jsonata.Sequence
                || target instanceof Jsonata.Raising;
    }
}
