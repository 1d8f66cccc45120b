package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.Route;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code @HttpRoute}; one reader for all methods of a module, whose routes have to differ. */
final class RouteReader {

    private static final DiagnosticKind INVALID_ROUTE = DiagnosticKind.error(
            "InvalidRoute",
            "The route \"{0}\" cannot be a route of an HTTP API: {1}.",
            "Write an HTTP method or ANY, one space and a path, for example \"POST /process-data\", on a method with"
                    + " at most one parameter.");

    private static final DiagnosticKind DUPLICATE_ROUTE = DiagnosticKind.error(
            "DuplicateRoute",
            "There is another method with the route \"{0}\", at {1}.",
            "Give each step and each workflow a route of its own.");

    private static final Pattern ROUTE =
            Pattern.compile("(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|ANY) (/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)");

    private final ModuleContext module;
    private final Map<String, SourceSpan> taken = new LinkedHashMap<>();

    RouteReader(ModuleContext module) {
        this.module = module;
    }

    Optional<Route> read(Method method) {
        return method.annotations().find(Annotations.HTTP_ROUTE).map(annotation -> route(method, annotation));
    }

    private Route route(Method method, AnnotationValues annotation) {
        String text = annotation.string("value");
        SourceSpan span = annotation.span("value");
        Matcher matcher = ROUTE.matcher(text);
        if (!matcher.matches()) {
            throw module.refuse(INVALID_ROUTE, span, text, objection(text));
        }
        if (method.element().getParameters().size() > 1) {
            throw module.refuse(
                    INVALID_ROUTE,
                    span,
                    text,
                    "the body of a request is one JSON value, and the method takes several parameters");
        }
        SourceSpan first = taken.putIfAbsent(text, span);
        if (first != null) {
            throw module.refuse(DUPLICATE_ROUTE, span, text, first);
        }
        return new Route(matcher.group(1), matcher.group(2), annotation.span());
    }

    private static String objection(String text) {
        return text.contains("{")
                ? "the method sees the body of the request only, not parts of its path"
                : "it is not an HTTP method in capitals, one space and a path that begins with a slash";
    }
}
