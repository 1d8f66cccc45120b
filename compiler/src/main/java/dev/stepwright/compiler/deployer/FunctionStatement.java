package dev.stepwright.compiler.deployer;

import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.FunctionSettings;
import java.util.Locale;

/** The statement that declares a function. */
final class FunctionStatement {

    private FunctionStatement() {}

    static String of(FunctionEntry function) {
        FunctionSettings settings = function.settings();
        Chain chain = Chain.of("function", function.name())
                .set("placeholder", function.placeholder())
                .set("handler", function.handlerClass())
                .set("memoryMb", settings.memoryMb())
                .set("timeoutSeconds", settings.timeoutSeconds())
                .set("architecture", settings.architecture().name().toLowerCase(Locale.ROOT));
        settings.ephemeralStorageMb().ifPresent(size -> chain.set("ephemeralStorageMb", size));
        settings.reservedConcurrency().ifPresent(count -> chain.set("reservedConcurrency", count));
        if (settings.snapStart()) {
            chain.set("snapStart");
        }
        if (settings.tracing()) {
            chain.set("tracing");
        }
        return chain.set("from", function.source().toString()).statement();
    }
}
