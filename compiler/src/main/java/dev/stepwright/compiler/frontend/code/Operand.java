package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.ir.Expression;
import javax.lang.model.type.TypeMirror;

/** A value that is passed on without having been written in the source, with its Java type. */
record Operand(Expression value, TypeMirror type) {

    /** The value where Java converts it to a type. */
    Expression as(TypeMirror target) {
        return target.getKind().isPrimitive() ? Unboxing.ifBoxed(value) : value;
    }
}
