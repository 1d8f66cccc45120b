package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.JavaText;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** A constant of any type: {@code 1}, {@code "a"}, {@code Color.RED}, {@code null}. */
public final class Literal implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !isBare(type, scope) || scope.failingExpressions();
    }

    private static boolean isBare(Type type, Scope scope) {
        return type instanceof Simple simple && simple.isBox() && !scope.boxes();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        if (isBare(type, scope)) {
            return Expression.value(
                    type, "List.<" + type.java() + ">of(" + simple(((Simple) type).unboxed(), scope) + ").get(0)");
        }
        boolean nullLiteral = !type.isNeverNull() && scope.knowsType() && scope.oneIn(8);
        return nullLiteral
                ? new Expression(type, false, Expression.of(type, "null").parts())
                : present(type, scope);
    }

    private static Expression present(Type type, Scope scope) {
        if (type instanceof Simple simple) {
            return Expression.value(type, simple(simple.unboxed(), scope));
        }
        if (type instanceof Type.EnumType enumType) {
            return Expression.value(type, enumType.name() + "." + scope.pick(enumType.constants()));
        }
        if (type instanceof Type.ListType list) {
            return Expression.value(type, "List.<" + list.element().java() + ">of()");
        }
        if (type instanceof Type.MapType map) {
            return Expression.value(type, "Map.<String, " + map.value().java() + ">of()");
        }
        if (type instanceof Type.OptionalType optional) {
            return Expression.value(type, "Optional.<" + optional.element().java() + ">empty()");
        }
        if (type instanceof Type.InterfaceType sealed) {
            return Expression.value(
                    type, "((" + sealed.name() + ") ", record(scope.pick(sealed.records()), scope), ")");
        }
        return record((Type.RecordType) type, scope);
    }

    /** Members of record types end at some depth, since no record contains itself. */
    private static Expression record(Type.RecordType type, Scope scope) {
        List<Object> parts = new ArrayList<>(List.of("new " + type.name() + "("));
        for (Type.Field field : type.fields()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(present(field.type(), scope));
        }
        parts.add(")");
        return Expression.value(type, parts.toArray());
    }

    private static String simple(Simple type, Scope scope) {
        return switch (type) {
            case INT ->
                negative(String.valueOf(
                        scope.oneIn(4)
                                ? scope.values().integer()
                                : scope.random().nextInt(5)));
            case DOUBLE -> negative(String.valueOf(scope.values().number()));
            case LONG -> negative(scope.values().whole() + "L");
            case BOOLEAN -> String.valueOf(scope.random().nextBoolean());
            default -> JavaText.quoted(scope.values().text());
        };
    }

    private static String negative(String number) {
        return number.startsWith("-") ? "(" + number + ")" : number;
    }
}
