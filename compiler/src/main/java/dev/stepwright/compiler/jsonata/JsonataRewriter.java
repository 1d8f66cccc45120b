package dev.stepwright.compiler.jsonata;

/** Rebuilds an expression from its rewritten parts; a rewrite overrides only the kinds it changes. */
public abstract class JsonataRewriter implements Jsonata.Visitor<Jsonata> {

    public final Jsonata rewrite(Jsonata expression) {
        return expression.accept(this);
    }

    @Override
    public Jsonata literal(Jsonata.Literal expression) {
        return expression;
    }

    @Override
    public Jsonata read(Jsonata.Read expression) {
        return expression;
    }

    @Override
    public Jsonata state(Jsonata.State expression) {
        return expression;
    }

    @Override
    public Jsonata local(Jsonata.Local expression) {
        return expression;
    }

    @Override
    public Jsonata member(Jsonata.Member expression) {
        return expression.with(rewrite(expression.target()));
    }

    @Override
    public Jsonata optional(Jsonata.OptionalMember expression) {
        return expression.with(rewrite(expression.target()));
    }

    @Override
    public Jsonata element(Jsonata.Element expression) {
        return expression.with(rewrite(expression.target()), rewrite(expression.index()));
    }

    @Override
    public Jsonata call(Jsonata.Call expression) {
        return expression.with(Rewritten.list(expression.arguments(), this::rewrite));
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        return expression.with(rewrite(expression.left()), rewrite(expression.right()));
    }

    @Override
    public Jsonata negative(Jsonata.Negative expression) {
        return new Jsonata.Negative(rewrite(expression.operand()));
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        return expression.with(rewrite(expression.test()), rewrite(expression.then()), rewrite(expression.otherwise()));
    }

    @Override
    public Jsonata array(Jsonata.ArrayOf expression) {
        return expression.with(Rewritten.list(expression.elements(), this::rewrite));
    }

    @Override
    public Jsonata object(Jsonata.ObjectOf expression) {
        return expression.with(Rewritten.values(expression.members(), this::rewrite));
    }

    @Override
    public Jsonata omittable(Jsonata.Omittable expression) {
        return expression.with(rewrite(expression.value()));
    }

    @Override
    public Jsonata sequence(Jsonata.Sequence expression) {
        return Jsonata.Sequence.of(expression.name(), rewrite(expression.value()), rewrite(expression.body()));
    }

    @Override
    public Jsonata pattern(Jsonata.Pattern expression) {
        return expression;
    }

    @Override
    public Jsonata raise(Jsonata.Raise expression) {
        return expression;
    }

    @Override
    public Jsonata raising(Jsonata.Raising expression) {
        return expression.with(rewrite(expression.expression()));
    }

    @Override
    public Jsonata fresh(Jsonata.Fresh expression) {
        return expression;
    }

    @Override
    public Jsonata let(Jsonata.Let expression) {
        return new Jsonata.Let(expression.slot(), rewrite(expression.value()), rewrite(expression.body()));
    }

    @Override
    public Jsonata function(Jsonata.Function expression) {
        return new Jsonata.Function(expression.parameters(), rewrite(expression.body()));
    }

    @Override
    public Jsonata collected(Jsonata.Collected expression) {
        return new Jsonata.Collected(rewrite(expression.sequence()), expression.nested());
    }

    @Override
    public Jsonata range(Jsonata.Range expression) {
        return new Jsonata.Range(rewrite(expression.from()), rewrite(expression.to()));
    }
}
