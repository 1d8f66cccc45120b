package dev.stepwright.compiler.ir;

import java.util.List;

/**
 * Which errors a catch clause or a retry takes.
 *
 * @param any every exception: {@code Exception}, {@code RuntimeException} and {@code Throwable}
 * @param names binary class names that match exactly; empty when {@code any}
 */
public record ErrorMatch(boolean any, List<String> names) {

    public ErrorMatch {
        names = List.copyOf(names);
    }

    public static ErrorMatch anything() {
        return new ErrorMatch(true, List.of());
    }

    public static ErrorMatch of(List<String> names) {
        return new ErrorMatch(false, names);
    }

    /** Whether an exception of exactly this class is taken. */
    public boolean matches(String binaryName) {
        return any || names.contains(binaryName);
    }
}
