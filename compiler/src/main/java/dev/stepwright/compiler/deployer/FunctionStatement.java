package dev.stepwright.compiler.deployer;

import com.palantir.javapoet.CodeBlock;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.FunctionSettings;
import java.util.Locale;

/** The statement that declares a function. */
final class FunctionStatement {

    private FunctionStatement() {}

    static CodeBlock of(FunctionEntry function) {
        FunctionSettings settings = function.settings();
        CodeBlock.Builder statement = CodeBlock.builder()
                .add("app.function($S)", function.name())
                .add("\n.placeholder($S)", function.placeholder())
                .add("\n.handler($S)", function.handlerClass())
                .add("\n.memoryMb($L)", settings.memoryMb())
                .add("\n.timeoutSeconds($L)", settings.timeoutSeconds())
                .add("\n.architecture($S)", settings.architecture().name().toLowerCase(Locale.ROOT));
        settings.ephemeralStorageMb().ifPresent(size -> statement.add("\n.ephemeralStorageMb($L)", size));
        settings.reservedConcurrency().ifPresent(count -> statement.add("\n.reservedConcurrency($L)", count));
        if (settings.snapStart()) {
            statement.add("\n.snapStart()");
        }
        if (settings.tracing()) {
            statement.add("\n.tracing()");
        }
        return statement.add("\n.from($S)", function.source()).build();
    }
}
