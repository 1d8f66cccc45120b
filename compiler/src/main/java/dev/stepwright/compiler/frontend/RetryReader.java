package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.code.Refusal;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.ir.RetryPolicy;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Retry}, once or repeated. */
final class RetryReader {

    private static final DiagnosticKind EMPTY_RETRY = DiagnosticKind.error(
            "EmptyRetry",
            "This retry names no exception, so it would never apply.",
            "Name the exceptions to retry with on, or remove the annotation.");

    /** States-language retriers take no greater numbers. */
    private static final int MOST = 99_999_999;

    private static final int LONGEST_DELAY = 31_622_400;

    private final ModuleContext module;
    private final SettingsReader settings;

    RetryReader(ModuleContext module) {
        this.module = module;
        this.settings = new SettingsReader(module);
    }

    List<RetryPolicy> read(Method method) {
        return method.annotations().all(Annotations.RETRY).stream()
                .map(this::policy)
                .toList();
    }

    private RetryPolicy policy(AnnotationValues retry) {
        return new RetryPolicy(
                errors(retry),
                settings.integer(retry, "maxAttempts", 0, MOST),
                settings.integer(retry, "intervalSeconds", 1, MOST),
                settings.decimal(retry, "backoffRate", 1.0),
                settings.positive(retry, "maxDelaySeconds", LONGEST_DELAY),
                retry.constant("jitter").equals("FULL"));
    }

    private ErrorMatch errors(AnnotationValues retry) {
        List<TypeMirror> classes = retry.classes("on");
        if (classes.isEmpty()) {
            throw module.refuse(EMPTY_RETRY, retry.span("on"));
        }
        if (classes.stream().anyMatch(type -> type.getKind() == TypeKind.ERROR)) {
            throw new Refusal();
        }
        return module.errorClasses().matchKnown(classes);
    }
}
