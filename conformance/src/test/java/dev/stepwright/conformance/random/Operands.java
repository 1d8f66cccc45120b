package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Printer;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;
import java.util.Random;

/** Makes the expressions within code at one place, each as its own place allows. */
abstract sealed class Operands permits Scope {

    /** An expression that stands somewhere within this one. */
    abstract Expression at(Place other, Type type);

    /** Where this one stands. */
    abstract Place place();

    abstract boolean inLambda();

    /** Whether expressions may fail here. */
    public abstract boolean failingExpressions();

    public abstract Random random();

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return random().nextInt(times) == 0;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random().nextInt(choices.size()));
    }

    /** An operand. */
    public Expression operand(Type type) {
        return at(Place.OPERAND, type);
    }

    /** An operand that is primitive without being unboxed. */
    public Expression primitive(Type type) {
        return at(Place.PRIMITIVE, type);
    }

    /** An expression where Java converts its value to the type, and knows the type of {@code null}. */
    public Expression assigned(Type type) {
        return at(Place.ASSIGNED, type);
    }

    /** The same, with nothing around it in its statement. */
    public Expression whole(Type type) {
        return at(Place.WHOLE, type);
    }

    /** An expression in a place that knows no more of its type than that it is a reference. */
    public Expression boxed(Type type) {
        return at(Place.BOXED, type);
    }

    /** An argument whose place says nothing of its type, not even for a conditional. */
    public Expression untyped(Type type) {
        return at(Place.UNTYPED, type);
    }

    /** An element of {@code List.of}, which fails on null. */
    public Expression element(Type type) {
        return at(Place.BOXED.notNullIf(!failingExpressions() || !oneIn(20)), type);
    }

    /** An object that something is asked of, which fails on null. */
    public Expression receiver(Type type) {
        return at(Place.OPERAND.notNullIf(!failingExpressions()), type);
    }

    /** Like {@link #receiver}, where the place says nothing of its type. */
    public Expression untypedReceiver(Type type) {
        return at(Place.UNTYPED_OPERAND.notNullIf(!failingExpressions()), type);
    }

    /** What is returned: Java converts it in a method, and takes the type from it in a lambda. */
    public Expression returned(Type type) {
        return inLambda() ? boxed(type) : whole(type);
    }

    /** Another expression in the place of this one. */
    public Expression same(Type type) {
        return at(place().branch(), type);
    }

    /** The second branch of a conditional, whose type is that of the first unless that is null. */
    public Expression otherThan(Expression first, Type type) {
        boolean isNull = Printer.source(first, 0).equals("null");
        return at(isNull ? place().branch().withoutNull() : place().branch(), type);
    }

    public boolean boxes() {
        return place().boxes();
    }

    public boolean unboxes() {
        return place().unboxes() && !place().mustNotBeNull();
    }

    public boolean conditionals() {
        return place().conditionals();
    }

    public boolean mustNotBeNull() {
        return place().mustNotBeNull();
    }

    /** Whether it stands where Java takes the type from the place(). */
    public boolean knowsType() {
        return place().nulls() && !place().mustNotBeNull();
    }
}
