package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stepwright.compiler.ir.StepHooks;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What a handler does when it is made, besides making the step's object.
 *
 * <p>Before a snapshot is taken, and ahead of the calls of provisioned concurrency, nobody waits for what a first call
 * would have to do; a function that starts because it is called has nothing to gain. What fails here fails the start.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">AWS: environment variables of
 *     the runtime</a>
 */
final class InitPhase {

    private static final String TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String CALLED = "on-demand";

    private static final ClassName CRAC = ClassName.get("org.crac", "Core");

    private final StepHooks hooks;
    private final CodeBlock priming;

    /** @param priming statements that load what calls need; may be empty */
    InitPhase(StepHooks hooks, CodeBlock priming) {
        this.hooks = hooks;
        this.priming = priming;
    }

    /** The constructor, where the one that Java provides does not do. */
    Stream<MethodSpec> constructor() {
        return isEarly() || hooks.checkpoint() ? Stream.of(written()) : Stream.empty();
    }

    /** The methods that the constructor calls. */
    Stream<MethodSpec> methods() {
        return priming.isEmpty() ? Stream.empty() : Stream.of(primeMethod());
    }

    private boolean isEarly() {
        return hooks.warmUp() || !priming.isEmpty();
    }

    private MethodSpec written() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        if (hooks.checkpoint()) {
            constructor.addStatement("$T.getGlobalContext().register(step)", CRAC);
        }
        if (hooks.warmUp()) {
            constructor.addException(Exception.class);
        }
        if (isEarly()) {
            prepare(constructor);
        }
        return constructor.build();
    }

    private void prepare(MethodSpec.Builder constructor) {
        constructor
                .addStatement("$T initialization = $T.getenv($S)", String.class, System.class, TYPE)
                .beginControlFlow("if (initialization != null && !initialization.equals($S))", CALLED);
        if (!priming.isEmpty()) {
            constructor.addStatement("prime()");
        }
        if (hooks.warmUp()) {
            constructor.addStatement("step.warmUp()");
        }
        constructor.endControlFlow();
    }

    private MethodSpec primeMethod() {
        return MethodSpec.methodBuilder("prime")
                .addJavadoc("Loads what the first call needs, while nobody waits for it.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addCode(priming)
                .build();
    }
}
