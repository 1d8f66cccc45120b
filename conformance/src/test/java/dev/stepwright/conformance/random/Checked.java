package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.world.ExceptionClass;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which checked exceptions the code of a method, a lambda or a try block throws. */
public final class Checked {

    private final boolean permitted;
    private final Set<ExceptionClass> thrown = new LinkedHashSet<>();

    /** @param permitted whether it may throw any; a branch may not */
    public Checked(boolean permitted) {
        this.permitted = permitted;
    }

    /** What is thrown in a part of such code. */
    public Checked(Checked around) {
        this(around.permitted);
    }

    public boolean permits(ExceptionClass exception) {
        return permitted || !exception.checked();
    }

    public void add(ExceptionClass exception) {
        if (exception.checked()) {
            thrown.add(exception);
        }
    }

    public Set<ExceptionClass> thrown() {
        return thrown;
    }
}
