package dev.stepwright.conformance.random;

import java.util.ArrayList;
import java.util.List;

/**
 * How code at one place may be left.
 *
 * @param labels of the loops around
 * @param breaks whether {@code break} alone leaves a loop
 * @param continues whether {@code continue} alone ends a round of a loop
 * @param returns whether a method or lambda can be returned from
 */
public record Jumps(List<String> labels, boolean breaks, boolean continues, boolean returns) {

    /** In a method or lambda. */
    static final Jumps METHOD = new Jumps(List.of(), false, false, true);

    /** In a block that computes a value, which nothing but its value leaves. */
    static final Jumps NONE = new Jumps(List.of(), false, false, false);

    public Jumps {
        labels = List.copyOf(labels);
    }

    /** In a loop; {@code label} is empty when it has none. */
    Jumps inLoop(String label) {
        List<String> more = new ArrayList<>(labels);
        if (!label.isEmpty()) {
            more.add(label);
        }
        return new Jumps(more, true, true, returns);
    }

    /** In a {@code switch}, which {@code break} alone would leave. */
    Jumps inSwitch() {
        return new Jumps(labels, false, continues, returns);
    }
}
