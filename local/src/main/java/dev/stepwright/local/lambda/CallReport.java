package dev.stepwright.local.lambda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What Lambda itself logs of a call.
 *
 * @param duration of the call in nanoseconds
 * @param initDuration how long the child took to become ready, if that was for this call
 * @param maxMemory the most that the child has ever taken, in MB, if it is known
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-logging.html">the data of the REPORT line</a>
 */
record CallReport(
        Invocation invocation,
        ExecutionEnvironment function,
        long duration,
        OptionalLong initDuration,
        OptionalLong maxMemory) {

    private static final double NANOS_PER_MILLI = 1e6;

    static String start(Invocation invocation, ExecutionEnvironment function) {
        return "START RequestId: " + invocation.requestId() + " Version: " + function.version();
    }

    /** The lines after those of the function. */
    List<String> lines(InvocationResult result) {
        String error = result.failed() ? FunctionError.of(result).type() : "";
        List<String> lines = new ArrayList<>(
                switch (error) {
                    case FunctionFailures.TIMED_OUT ->
                        List.of(Instant.now() + " " + invocation.requestId() + " " + reason(result), "");
                    case FunctionFailures.EXITED ->
                        List.of(FunctionError.of(result).message(), error);
                    default -> List.<String>of();
                });
        lines.add("END RequestId: " + invocation.requestId());
        lines.add(report(error));
        return lines;
    }

    private static String reason(InvocationResult result) {
        return FunctionError.of(result).message().replaceFirst("^RequestId: \\S+ Error: ", "");
    }

    /** The time to become ready is billed, too. */
    private String report(String error) {
        StringBuilder line = new StringBuilder("REPORT RequestId: ").append(invocation.requestId());
        double billed = Math.ceil((duration + initDuration.orElse(0)) / NANOS_PER_MILLI);
        field(line, "Duration", "%.2f ms", duration / NANOS_PER_MILLI);
        field(line, "Billed Duration", "%.0f ms", billed);
        field(line, "Memory Size", "%d MB", function.memoryMb());
        maxMemory.ifPresent(megabytes -> field(line, "Max Memory Used", "%d MB", megabytes));
        initDuration.ifPresent(nanos -> field(line, "Init Duration", "%.2f ms", nanos / NANOS_PER_MILLI));
        switch (error) {
            case FunctionFailures.TIMED_OUT -> field(line, "Status", "%s", "timeout");
            case FunctionFailures.EXITED -> field(line, "Status", "error\tError Type: %s", error);
            default -> {}
        }
        return line.append('\t').toString();
    }

    private static void field(StringBuilder line, String name, String format, Object value) {
        line.append('\t').append(name).append(": ").append(String.format(Locale.ROOT, format, value));
    }
}
