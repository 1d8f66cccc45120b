package dev.stepwright.compiler.shim;

import com.palantir.javapoet.CodeBlock;
import dev.stepwright.compiler.shim.codec.Codec;

/** How many bytes of JSON a function may answer with, beyond which the service would say less of what is wrong. */
enum ResultLimit {
    /**
     * The data of a state.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Step Functions:
     *     quotas</a>
     */
    STATE("262_144"),
    /**
     * The answer to a synchronous call.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda: quotas</a>
     */
    CALL("6_291_556");

    private final String bytes;

    ResultLimit(String bytes) {
        this.bytes = bytes;
    }

    /**
     * Declares a writer that takes so much.
     *
     * @param problem what its messages begin with
     */
    CodeBlock writer(String variable, String problem) {
        return CodeBlock.of("$1T $2N = new $1T($3L, $4S)", Codec.WRITER, variable, bytes, problem);
    }
}
