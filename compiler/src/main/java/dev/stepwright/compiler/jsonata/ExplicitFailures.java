package dev.stepwright.compiler.jsonata;

import org.jspecify.annotations.Nullable;

/**
 * Makes every failing read raise where JSONata would turn an undefined value into an ordinary one.
 *
 * <p>Before: {@code $order.total = 0}, false when {@code $order} is null. After: {@code ($exists($order.total) ?
 * $order.total : $error('order is null')) = 0}. A read whose undefined value reaches the field of the definition stays
 * as it is, since an undefined field fails the state.
 */
public final class ExplicitFailures extends JsonataRewriter {

    private static final ExplicitFailures UNDEFINED_FAILS = new ExplicitFailures(true);
    private static final ExplicitFailures UNDEFINED_IS_SWALLOWED = new ExplicitFailures(false);

    private final boolean undefinedFails;

    private ExplicitFailures(boolean undefinedFails) {
        this.undefinedFails = undefinedFails;
    }

    /** For an expression that is the whole of a field. */
    public static Jsonata inField(Jsonata expression) {
        return UNDEFINED_FAILS.rewrite(expression);
    }

    @Override
    public Jsonata member(Jsonata.Member expression) {
        Jsonata target = UNDEFINED_FAILS.rewrite(expression.target());
        return guarded(expression.with(target), failure(expression));
    }

    @Override
    public Jsonata optional(Jsonata.OptionalMember expression) {
        Jsonata target = UNDEFINED_IS_SWALLOWED.rewrite(expression.target());
        return expression.with(target);
    }

    @Override
    public Jsonata element(Jsonata.Element expression) {
        Jsonata target = UNDEFINED_FAILS.rewrite(expression.target());
        Jsonata index = UNDEFINED_IS_SWALLOWED.rewrite(expression.index());
        return guarded(expression.with(target, index), failure(expression));
    }

    /** What went wrong when a chain of reads is undefined: the chain is only as sure as its weakest read. */
    private static @Nullable String failure(Jsonata read) {
        if (read instanceof Jsonata.Member member) {
            return member.failure() != null ? member.failure() : failure(member.target());
        }
        if (read instanceof Jsonata.Element element) {
            return element.failure() != null ? element.failure() : failure(element.target());
        }
        return null;
    }

    private Jsonata guarded(Jsonata read, @Nullable String failure) {
        return undefinedFails || failure == null
                ? read
                : new Jsonata.Condition(Jsonata.call("exists", read), read, new Jsonata.Raise(failure));
    }

    /** Whether a chain of reads is undefined may be asked; what an object is made of in there still has to fail. */
    @Override
    public Jsonata call(Jsonata.Call expression) {
        JsonataRewriter arguments = expression.function().equals("exists") ? UNDEFINED_FAILS : UNDEFINED_IS_SWALLOWED;
        return expression.with(Rewritten.list(expression.arguments(), arguments::rewrite));
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        JsonataRewriter operands = expression.symbol().passesUndefinedOn() ? this : UNDEFINED_IS_SWALLOWED;
        return expression.with(operands.rewrite(expression.left()), operands.rewrite(expression.right()));
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        return expression.with(
                UNDEFINED_IS_SWALLOWED.rewrite(expression.test()),
                rewrite(expression.then()),
                rewrite(expression.otherwise()));
    }

    @Override
    public Jsonata array(Jsonata.ArrayOf expression) {
        return expression.with(Rewritten.list(expression.elements(), UNDEFINED_IS_SWALLOWED::rewrite));
    }

    @Override
    public Jsonata object(Jsonata.ObjectOf expression) {
        return expression.with(Rewritten.values(expression.members(), UNDEFINED_IS_SWALLOWED::rewrite));
    }

    @Override
    public Jsonata omittable(Jsonata.Omittable expression) {
        return expression.with(UNDEFINED_IS_SWALLOWED.rewrite(expression.value()));
    }

    @Override
    public Jsonata sequence(Jsonata.Sequence expression) {
        return new Jsonata.Sequence(
                expression.name(), UNDEFINED_IS_SWALLOWED.rewrite(expression.value()), rewrite(expression.body()));
    }

    @Override
    public Jsonata let(Jsonata.Let expression) {
        return new Jsonata.Let(
                expression.slot(), UNDEFINED_IS_SWALLOWED.rewrite(expression.value()), rewrite(expression.body()));
    }

    /** Whoever calls the function drops an undefined result. */
    @Override
    public Jsonata function(Jsonata.Function expression) {
        return new Jsonata.Function(expression.parameters(), UNDEFINED_IS_SWALLOWED.rewrite(expression.body()));
    }

    @Override
    public Jsonata collected(Jsonata.Collected expression) {
        return new Jsonata.Collected(UNDEFINED_IS_SWALLOWED.rewrite(expression.sequence()), expression.nested());
    }

    @Override
    public Jsonata range(Jsonata.Range expression) {
        return new Jsonata.Range(
                UNDEFINED_IS_SWALLOWED.rewrite(expression.from()), UNDEFINED_IS_SWALLOWED.rewrite(expression.to()));
    }
}
