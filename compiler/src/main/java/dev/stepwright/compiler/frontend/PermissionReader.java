package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.Permission;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code @Allow}, once or repeated. */
final class PermissionReader {

    private static final DiagnosticKind INVALID_ACTION = DiagnosticKind.error(
            "InvalidAction",
            "The action \"{0}\" cannot be allowed: {1}.",
            "Write the service and the action, for example \"dynamodb:PutItem\" or \"s3:Get*\".");

    private static final DiagnosticKind INVALID_RESOURCE = DiagnosticKind.error(
            "InvalidResource",
            "The resource \"{0}\" cannot be in a policy: {1}.",
            "Write an ARN, for example \"arn:aws:dynamodb:eu-west-1:123456789012:table/orders\", or \"*\".");

    private static final DiagnosticKind EMPTY_PERMISSION = DiagnosticKind.error(
            "EmptyPermission",
            "This annotation allows nothing, because it names no {0}.",
            "Name the {0}, or remove the annotation.");

    private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+:[A-Za-z0-9*?]+");
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:[^:]+:[^:]*:[^:]*:.+");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    /** What a deployment knows; the rest are variables of IAM's, which have a colon, or characters it escapes. */
    private static final Pattern KNOWN_VARIABLE = Pattern.compile("Region|Account|Prefix|.+:.+|[*?$]");

    private final ModuleContext module;

    PermissionReader(ModuleContext module) {
        this.module = module;
    }

    List<Permission> read(Method method) {
        return method.annotations().all(Annotations.ALLOW).stream()
                .map(this::permission)
                .toList();
    }

    private Permission permission(AnnotationValues allow) {
        return new Permission(
                checked(allow, "actions", INVALID_ACTION, PermissionReader::objectionToAction),
                checked(allow, "resources", INVALID_RESOURCE, PermissionReader::objectionToResource),
                allow.span());
    }

    private List<String> checked(
            AnnotationValues allow, String member, DiagnosticKind kind, Function<String, Optional<String>> objection) {
        List<String> texts = allow.strings(member);
        if (texts.isEmpty()) {
            throw module.refuse(EMPTY_PERMISSION, allow.span(member), member);
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Optional<String> reason = objection.apply(text);
            if (reason.isPresent()) {
                throw module.refuse(kind, allow.span(member, i), text, reason.get());
            }
        }
        return texts;
    }

    private static Optional<String> objectionToAction(String action) {
        if (action.equals("*")) {
            return Optional.of("it stands for every call of every service");
        }
        return ACTION.matcher(action).matches()
                ? Optional.empty()
                : Optional.of("it is not a service in small letters, a colon and an action of letters");
    }

    private static Optional<String> objectionToResource(String resource) {
        Matcher variables = VARIABLE.matcher(resource);
        while (variables.find()) {
            if (!KNOWN_VARIABLE.matcher(variables.group(1)).matches()) {
                return Optional.of("nothing gives " + variables.group() + " a value");
            }
        }
        String withoutVariables = VARIABLE.matcher(resource).replaceAll("x");
        return resource.equals("*") || ARN.matcher(withoutVariables).matches()
                ? Optional.empty()
                : Optional.of("it is not an ARN with its six parts");
    }
}
