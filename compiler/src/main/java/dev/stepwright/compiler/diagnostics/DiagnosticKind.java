package dev.stepwright.compiler.diagnostics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of message to an author, declared as a private constant of the class that reports it.
 *
 * <p>Message and hint are templates with the placeholders <code>{0}</code>, <code>{1}</code> and so on. Each name has a
 * page of the same name in {@code docs/diagnostics}.
 *
 * @param name in CamelCase, so that it can be searched
 * @param message what was written and why it cannot be, as full sentences
 * @param hint what to write instead, as full sentences
 */
public record DiagnosticKind(String name, Severity severity, String message, String hint) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern NAME = Pattern.compile("([A-Z][a-z0-9]*)+");

    public DiagnosticKind {
        require(NAME.matcher(name).matches(), "a name in CamelCase", name);
        requireSentence(message);
        requireSentence(hint);
    }

    /** A kind that stops the compilation. */
    public static DiagnosticKind error(String name, String message, String hint) {
        return new DiagnosticKind(name, Severity.ERROR, message, hint);
    }

    /** A kind that lets the compilation go on. */
    public static DiagnosticKind warning(String name, String message, String hint) {
        return new DiagnosticKind(name, Severity.WARNING, message, hint);
    }

    /** How many arguments message and hint take together. */
    int arity() {
        return 1 + Math.max(highestPlaceholder(message), highestPlaceholder(hint));
    }

    String messageWith(List<String> arguments) {
        return fill(message, arguments);
    }

    String hintWith(List<String> arguments) {
        return fill(hint, arguments);
    }

    private String fill(String template, List<String> arguments) {
        require(arguments.size() == arity(), arity() + " arguments", arguments.toString());
        String filled = PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(match.group(1)))));
        requireSentence(filled);
        return filled;
    }

    private static int highestPlaceholder(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(-1);
    }

    /** A template that begins or ends with a placeholder is judged again once it is filled. */
    private static void requireSentence(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        require(Character.isUpperCase(first) || first == '{', "a sentence that begins with a capital letter", text);
        require(last == '.' || last == '?' || last == '}', "a sentence that ends with punctuation", text);
    }

    private static void require(boolean condition, String expectation, String found) {
        if (!condition) {
            throw new IllegalArgumentException("expected " + expectation + ": " + found);
        }
    }
}
