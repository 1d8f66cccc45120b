package dev.stepwright.compiler.jsonata;

import java.util.LinkedHashMap;
import java.util.Map;
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
        return guarded(new Jsonata.Member(target, expression.name(), expression.failure()), failure(expression));
    }

    @Override
    public Jsonata optional(Jsonata.OptionalMember expression) {
        Jsonata target = UNDEFINED_IS_SWALLOWED.rewrite(expression.target());
        return new Jsonata.OptionalMember(target, expression.name());
    }

    @Override
    public Jsonata element(Jsonata.Element expression) {
        Jsonata target = UNDEFINED_FAILS.rewrite(expression.target());
        Jsonata index = UNDEFINED_IS_SWALLOWED.rewrite(expression.index());
        return guarded(new Jsonata.Element(target, index, expression.failure()), failure(expression));
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

    @Override
    public Jsonata call(Jsonata.Call expression) {
        return expression.function().equals("exists")
                ? expression
                : new Jsonata.Call(
                        expression.function(),
                        expression.arguments().stream()
                                .map(UNDEFINED_IS_SWALLOWED::rewrite)
                                .toList());
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        JsonataRewriter operands = expression.symbol().passesUndefinedOn() ? this : UNDEFINED_IS_SWALLOWED;
        return new Jsonata.Operation(
                expression.symbol(), operands.rewrite(expression.left()), operands.rewrite(expression.right()));
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        return new Jsonata.Condition(
                UNDEFINED_IS_SWALLOWED.rewrite(expression.test()),
                rewrite(expression.then()),
                rewrite(expression.otherwise()));
    }

    @Override
    public Jsonata array(Jsonata.ArrayOf expression) {
        return new Jsonata.ArrayOf(
                expression.elements().stream()
                        .map(UNDEFINED_IS_SWALLOWED::rewrite)
                        .toList(),
                expression.nested());
    }

    @Override
    public Jsonata object(Jsonata.ObjectOf expression) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        expression.members().forEach((name, value) -> members.put(name, UNDEFINED_IS_SWALLOWED.rewrite(value)));
        return new Jsonata.ObjectOf(members);
    }

    @Override
    public Jsonata omittable(Jsonata.Omittable expression) {
        return new Jsonata.Omittable(UNDEFINED_IS_SWALLOWED.rewrite(expression.value()));
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
