package dev.stepwright.compiler.jsonata;

import java.util.LinkedHashMap;
import java.util.Map;

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
        return new Jsonata.Member(rewrite(expression.target()), expression.name(), expression.failure());
    }

    @Override
    public Jsonata optional(Jsonata.OptionalMember expression) {
        return new Jsonata.OptionalMember(rewrite(expression.target()), expression.name());
    }

    @Override
    public Jsonata element(Jsonata.Element expression) {
        return new Jsonata.Element(rewrite(expression.target()), rewrite(expression.index()), expression.failure());
    }

    @Override
    public Jsonata call(Jsonata.Call expression) {
        return new Jsonata.Call(
                expression.function(),
                expression.arguments().stream().map(this::rewrite).toList());
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        return new Jsonata.Operation(expression.symbol(), rewrite(expression.left()), rewrite(expression.right()));
    }

    @Override
    public Jsonata negative(Jsonata.Negative expression) {
        return new Jsonata.Negative(rewrite(expression.operand()));
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        return new Jsonata.Condition(
                rewrite(expression.test()), rewrite(expression.then()), rewrite(expression.otherwise()));
    }

    @Override
    public Jsonata array(Jsonata.ArrayOf expression) {
        return new Jsonata.ArrayOf(
                expression.elements().stream().map(this::rewrite).toList(), expression.nested());
    }

    @Override
    public Jsonata object(Jsonata.ObjectOf expression) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        expression.members().forEach((name, value) -> members.put(name, rewrite(value)));
        return new Jsonata.ObjectOf(members);
    }

    @Override
    public Jsonata omittable(Jsonata.Omittable expression) {
        return new Jsonata.Omittable(rewrite(expression.value()));
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
        return new Jsonata.Raising(rewrite(expression.expression()), expression.failure());
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
