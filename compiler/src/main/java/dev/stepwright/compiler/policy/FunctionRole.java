package dev.stepwright.compiler.policy;

import dev.stepwright.manifest.AllowEntry;
import dev.stepwright.manifest.FunctionEntry;
import java.util.ArrayList;
import java.util.List;

/** The role of a function: its own log, its traces, and what its step asks for. */
final class FunctionRole {

    private FunctionRole() {}

    static Role of(FunctionEntry function) {
        List<Grant> grants = new ArrayList<>();
        grants.add(log(function));
        if (function.settings().tracing()) {
            grants.add(traces(function));
        }
        for (int i = 0; i < function.allow().size(); i++) {
            grants.add(asked(function.allow().get(i), i + 1));
        }
        return new Role(function.name() + "-function", Trust.ofFunction(function.name()), grants);
    }

    /** The deployment makes the log group, with its retention, so the function need not be able to. */
    private static Grant log(FunctionEntry function) {
        return new Grant(
                "WriteLog",
                List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                List.of(Arn.functionLog(function.name())),
                function.source(),
                "what the step prints goes to its log");
    }

    private static Grant traces(FunctionEntry function) {
        return new Grant(
                "WriteTraces",
                List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords"),
                List.of("*"),
                function.source(),
                "a workflow with tracing calls the step, and X-Ray knows no resources for its traces");
    }

    private static Grant asked(AllowEntry allow, int number) {
        return new Grant("Allow" + number, allow.actions(), allow.resources(), allow.source(), "the step asks for it");
    }
}
