package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the duration of {@code Flow.sleep} as seconds. */
final class DurationReader {

    private static final DiagnosticKind SLEEP_DURATION = DiagnosticKind.error(
            "SleepDuration",
            "The compiler cannot turn this duration into the whole seconds that a Wait state takes.",
            "Write Duration.ofSeconds, ofMinutes, ofHours or ofDays with an int, in the call of Flow.sleep, or let a @Step"
                    + " method return the Duration; ofMillis takes a constant that is a multiple of 1000.");

    private static final DiagnosticKind SLEEP_TOO_LONG = DiagnosticKind.error(
            "SleepTooLong",
            "This sleeps for {0} seconds, and a Wait state waits at most 99,999,999.",
            "Sleep for a shorter time.");

    private static final Map<String, Long> SECONDS =
            Map.of("ofSeconds", 1L, "ofMinutes", 60L, "ofHours", 3_600L, "ofDays", 86_400L);

    private static final long LONGEST_WAIT = 99_999_999;

    /** More than any two instants of years with four digits are apart, and exact in JSON with thousandths. */
    private static final long MOST_SECONDS = 1_000_000_000_000L;

    private final CodeContext code;

    DurationReader(CodeContext code) {
        this.code = code;
    }

    Expression seconds(ExpressionTree tree) {
        if (!(Parentheses.strip(tree) instanceof MethodInvocationTree call) || !isOfDuration(code.element(call))) {
            return ofConstant(tree).orElseGet(() -> secondsOf(code.expressions().read(tree)));
        }
        if (call.getArguments().size() != 1) {
            throw code.refuse(SLEEP_DURATION, tree);
        }
        Expression amount = code.expressions().readOperand(call.getArguments().get(0));
        String unit = code.element(call).getSimpleName().toString();
        return amount instanceof Expression.Literal literal && literal.value() instanceof Long constant
                ? constant(tree, unit, constant)
                : variable(tree, unit, amount);
    }

    /** A constant of this module, read where it is declared. */
    private Optional<Expression> ofConstant(ExpressionTree tree) {
        return code.unit()
                .element(tree)
                .filter(element -> element.getKind() == ElementKind.FIELD)
                .filter(field -> field.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL)))
                .flatMap(field -> code.module()
                        .session()
                        .unitOf(field)
                        .flatMap(unit -> initialized((VariableElement) field, unit)));
    }

    private Optional<Expression> initialized(VariableElement field, TypedUnit unit) {
        Optional<VariableTree> declaration = unit.field(field).filter(tree -> tree.getInitializer() != null);
        declaration.ifPresent(tree -> code.module().readCode().add(unit.span(tree)));
        CodeContext declaring = new CodeContext(code.module(), unit, field.asType());
        return declaration.map(tree -> new DurationReader(declaring).seconds(tree.getInitializer()));
    }

    /** A duration that a step returned, or that was given to the workflow. */
    private static Expression secondsOf(Expression duration) {
        return new Expression.LibraryCall(Library.WHOLE_SECONDS, List.of(duration), ValueType.INT, duration.span());
    }

    private Expression constant(ExpressionTree tree, String unit, long amount) {
        if (unit.equals("ofMillis") && amount % 1000 == 0) {
            return inRange(tree, amount / 1000);
        }
        if (!SECONDS.containsKey(unit)) {
            throw code.refuse(SLEEP_DURATION, tree);
        }
        return inRange(tree, product(amount, SECONDS.get(unit)).orElseThrow(() -> code.refuse(SLEEP_DURATION, tree)));
    }

    /** Empty where Java throws, since the seconds are no long. */
    private static Optional<Long> product(long amount, long factor) {
        try {
            return Optional.of(Math.multiplyExact(amount, factor));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The whole seconds of {@code Duration.ofHours(n)} and the like, negative ones too; empty for other durations. */
    Optional<Expression> exactSeconds(ExpressionTree tree) {
        if (!(Parentheses.strip(tree) instanceof MethodInvocationTree call)
                || call.getArguments().size() != 1
                || !isOfDuration(code.element(call))) {
            return Optional.empty();
        }
        Long factor = SECONDS.get(code.element(call).getSimpleName().toString());
        if (factor == null) {
            return Optional.empty();
        }
        Expression amount = code.expressions().readOperand(call.getArguments().get(0));
        if (amount instanceof Expression.Literal literal && literal.value() instanceof Long constant) {
            return product(constant, factor)
                    .filter(seconds -> Math.abs(seconds) <= MOST_SECONDS)
                    .map(seconds -> literal(tree, seconds));
        }
        return amount.type().equals(ValueType.INT) ? Optional.of(times(amount, factor, tree)) : Optional.empty();
    }

    private Expression variable(ExpressionTree tree, String unit, Expression amount) {
        if (!SECONDS.containsKey(unit) || !amount.type().equals(ValueType.INT)) {
            throw code.refuse(SLEEP_DURATION, tree);
        }
        return times(amount, SECONDS.get(unit), tree);
    }

    private Expression times(Expression amount, long factor, ExpressionTree tree) {
        return factor == 1
                ? amount
                : new Expression.Binary(Operator.MULTIPLY, amount, literal(tree, factor), ValueType.INT, amount.span());
    }

    /** A negative duration does not wait. */
    private Expression inRange(ExpressionTree tree, long seconds) {
        if (seconds > LONGEST_WAIT) {
            throw code.refuse(SLEEP_TOO_LONG, tree, seconds);
        }
        return literal(tree, Math.max(0, seconds));
    }

    private Expression literal(ExpressionTree tree, long value) {
        return new Expression.Literal(value, ValueType.INT, code.unit().span(tree));
    }

    private static boolean isOfDuration(Element method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.time.Duration");
    }
}
