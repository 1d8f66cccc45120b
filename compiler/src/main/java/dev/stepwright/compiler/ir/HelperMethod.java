package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;

/**
 * A method a workflow calls that is not a step; its body is put in the place of each call.
 *
 * @param key unique in the program: owner and signature
 */
public record HelperMethod(
        String key, String name, List<Variable> parameters, ValueType result, Block body, SourceSpan span) {

    public HelperMethod {
        parameters = List.copyOf(parameters);
    }
}
