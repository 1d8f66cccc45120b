package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Reads the classes that a catch clause or a retry names. */
final class ErrorMatchReader {

    private static final DiagnosticKind OPEN_EXCEPTION_HIERARCHY = DiagnosticKind.error(
            "OpenExceptionHierarchy",
            "Any library can have subclasses of {0}, and a state machine catches exact class names only.",
            "Name an exception class of this module, or one that is final or sealed, or Exception for every error; a"
                    + " step can catch {0} and throw a class of this module instead.");

    private final ModuleContext module;

    ErrorMatchReader(ModuleContext module) {
        this.module = module;
    }

    ErrorMatch read(List<? extends TypeMirror> types, SourceSpan span) {
        return module.errorClasses().match(types).orElseThrow(() -> {
            String open = types.stream()
                    .filter(type -> module.errorClasses().match(List.of(type)).isEmpty())
                    .map(module.errorClasses()::simpleName)
                    .collect(Collectors.joining(" and "));
            return module.refuse(OPEN_EXCEPTION_HIERARCHY, span, open);
        });
    }
}
