package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.library.OperandType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads times that are known at build time as the texts they are in JSON, and what is added to an {@link Instant}.
 *
 * <pre>
 * Instant.parse("2026-01-01T00:00:00.000Z")    "2026-01-01T00:00:00Z"
 * at.plus(Duration.ofHours(n))                 at.plusSeconds(n * 3600)
 * </pre>
 */
final class TimeReader {

    private static final Set<String> KNOWN = Set.of(
            "Duration.ofDays",
            "Duration.ofHours",
            "Duration.ofMillis",
            "Duration.ofMinutes",
            "Duration.ofSeconds",
            "Instant.parse",
            "LocalDate.parse");

    private final CodeContext code;

    TimeReader(CodeContext code) {
        this.code = code;
    }

    /** Reads the call; empty when it is another. */
    Optional<Expression> read(MethodInvocationTree tree, ExecutableElement method) {
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        if (!owner.equals("java.time.Duration")
                && !owner.equals("java.time.Instant")
                && !owner.equals("java.time.LocalDate")) {
            return Optional.empty();
        }
        String name = owner.substring("java.time.".length()) + "." + method.getSimpleName();
        return switch (name) {
            case "Instant.plus", "Instant.minus" -> moved(tree, method);
            default -> tree.getArguments().size() == 1 ? constant(tree, name) : Optional.empty();
        };
    }

    private Optional<Expression> moved(MethodInvocationTree tree, ExecutableElement method) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        Optional<Expression> seconds =
                arguments.size() == 1 ? new DurationReader(code).exactSeconds(arguments.get(0)) : Optional.empty();
        return seconds.map(amount -> new Expression.LibraryCall(
                "java.time.Instant." + method.getSimpleName() + "Seconds(long)",
                List.of(
                        new OperandReader(code, method)
                                .read(
                                        OperandType.INSTANT,
                                        CallReader.receiver(tree).orElseThrow(Refusal::new)),
                        amount),
                code.valueType(tree),
                code.unit().span(tree)));
    }

    private Optional<Expression> constant(MethodInvocationTree tree, String name) {
        if (!KNOWN.contains(name)
                || !(code.expressions().read(tree.getArguments().get(0)) instanceof Expression.Literal argument)) {
            return Optional.empty();
        }
        return Optional.ofNullable(argument.value())
                .flatMap(value -> text(name, value))
                .map(text -> new Expression.Literal(
                        text, code.valueType(tree), code.unit().span(tree)));
    }

    /** Empty where Java throws. */
    private static Optional<String> text(String name, Object argument) {
        try {
            return Optional.of(made(name, argument).toString());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Object made(String name, Object argument) {
        return switch (name) {
            case "Duration.ofDays" -> Duration.ofDays((long) argument);
            case "Duration.ofHours" -> Duration.ofHours((long) argument);
            case "Duration.ofMinutes" -> Duration.ofMinutes((long) argument);
            case "Duration.ofMillis" -> Duration.ofMillis((long) argument);
            case "Instant.parse" -> Instant.parse((String) argument);
            case "LocalDate.parse" -> LocalDate.parse((String) argument);
            default -> Duration.ofSeconds((long) argument);
        };
    }
}
