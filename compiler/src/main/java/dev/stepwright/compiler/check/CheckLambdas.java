package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.ActingStream;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.LambdaReduction;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lambda that an expression applies is an expression itself: it computes a value and does nothing else. */
final class CheckLambdas implements Check {

    private static final DiagnosticKind LAMBDA_WITH_EFFECT = DiagnosticKind.error(
            "LambdaWithEffect",
            "A function of this call {0}, but the whole call is evaluated inside one state.",
            "Do it in front of the call or in a for loop, and let the function only compute a value.");

    private static final DiagnosticKind INTERLEAVED_STREAM = DiagnosticKind.error(
            "InterleavedStream",
            "A function of this stream {0}, and Java goes on to the next element only when this one has come to the end"
                    + " of the stream: with {1}, a state machine would do it for other elements than Java.",
            "Write .toList().stream() behind the operation, or a for loop.");

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        program.workflows().forEach(workflow -> check(workflow.body(), program, diagnostics));
        for (HelperMethod helper : program.helpers().values()) {
            check(helper.body(), program, diagnostics);
        }
    }

    private static void check(Block block, Program program, Diagnostics diagnostics) {
        Walk.expressions(block, expression -> {
            if (expression instanceof Expression.StreamCall stream) {
                check(stream, program, diagnostics);
            } else if (expression instanceof Expression.Function function) {
                check(function.lambda(), function.span(), program, diagnostics);
            }
        });
    }

    private static void check(Expression.StreamCall call, Program program, Diagnostics diagnostics) {
        Optional<ActingStream> acting = ActingStream.of(
                call,
                lambda -> LambdaReduction.obstacle(lambda, program.helpers()).isPresent());
        if (acting.isEmpty()) {
            call.lambdas().forEach(lambda -> check(lambda, call.span(), program, diagnostics));
            return;
        }
        ActingStream stream = acting.get();
        stream.before().forEach(stage -> check(stage.lambdas(), call.span(), program, diagnostics));
        Optional<String> objection = stream.objection();
        if (objection.isPresent()) {
            String does = stream.acting().stream()
                    .flatMap(stage -> stage.lambdas().stream())
                    .flatMap(lambda -> LambdaReduction.obstacle(lambda, program.helpers()).stream())
                    .findFirst()
                    .map(LambdaReduction.Obstacle::does)
                    .orElse("acts");
            diagnostics.report(INTERLEAVED_STREAM, call.span(), does, objection.get());
        } else if (!stream.after().isEmpty()) {
            check(stream.rest(), program, diagnostics);
        } else if (!(call.terminal() instanceof Terminal.ForEach)) {
            check(call.terminal().lambdas(), call.span(), program, diagnostics);
        }
    }

    private static void check(List<Lambda> lambdas, SourceSpan span, Program program, Diagnostics diagnostics) {
        lambdas.forEach(lambda -> check(lambda, span, program, diagnostics));
    }

    private static void check(Lambda lambda, SourceSpan span, Program program, Diagnostics diagnostics) {
        LambdaReduction.obstacle(lambda, program.helpers())
                .map(LambdaReduction.Obstacle::does)
                .or(() -> freshValue(LambdaReduction.reduced(lambda, program.helpers())))
                .ifPresent(does -> diagnostics.report(LAMBDA_WITH_EFFECT, span, does));
    }

    /** A retry of a Task that has the call among its arguments would get other values. */
    private static Optional<String> freshValue(Lambda reduced) {
        List<String> found = new ArrayList<>();
        Walk.expressions(reduced.body(), expression -> {
            if (expression instanceof Expression.LibraryCall call && call.isFresh()) {
                found.add(
                        call.method().equals(Expression.LibraryCall.NOW) ? "asks the clock" : "makes a new identifier");
            }
        });
        return found.stream().findFirst();
    }
}
