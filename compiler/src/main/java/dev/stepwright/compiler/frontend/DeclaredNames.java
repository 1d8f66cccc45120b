package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the steps, or of the workflows, of a module: how they look, and that none occurs twice. */
final class DeclaredNames {

    private static final DiagnosticKind INVALID_NAME = DiagnosticKind.error(
            "InvalidName",
            "The name {0} cannot be the name of a {1}: AWS takes 1 to {2} letters, digits, hyphens and underscores.",
            "Use only the characters A to Z, a to z, 0 to 9, - and _.");

    private static final DiagnosticKind DUPLICATE_NAME = DiagnosticKind.error(
            "DuplicateName",
            "There is another {0} with the name {1}, at {2}; names differ in more than capitals, hyphens and underscores.",
            "Give one of them a name of its own with the annotation's name member.");

    private static final Pattern IGNORED = Pattern.compile("[-_]+");

    private final String kind;
    private final int maxLength;
    private final Map<String, SourceSpan> taken = new HashMap<>();

    /** @param kind what bears the names, for messages */
    DeclaredNames(String kind, int maxLength) {
        this.kind = kind;
        this.maxLength = maxLength;
    }

    /**
     * Checks a name and takes it. Files are named after it, and some file systems ignore case; placeholders in the
     * definition have letters and digits only.
     */
    void take(ModuleContext module, String name, SourceSpan span) {
        if (!name.matches("[A-Za-z0-9_-]{1," + maxLength + "}")) {
            throw module.refuse(INVALID_NAME, span, '"' + name + '"', kind, maxLength);
        }
        reserve(module, name, span);
    }

    /** Takes a name that is made of a checked one. */
    void reserve(ModuleContext module, String name, SourceSpan span) {
        SourceSpan first =
                taken.putIfAbsent(IGNORED.matcher(name).replaceAll("").toLowerCase(Locale.ROOT), span);
        if (first != null) {
            throw module.refuse(DUPLICATE_NAME, span, kind, name, first);
        }
    }

    /** {@code cleanText} as {@code clean-text}. */
    static String fromMethod(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9_]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
