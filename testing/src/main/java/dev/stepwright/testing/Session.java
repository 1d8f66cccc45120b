package dev.stepwright.testing;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.testing.workflow.Subject;
import java.util.List;

/** Everything that an execution has to do with, all of it on the test's thread. */
final class Session {

    private final Subject subject;
    private final TestClock clock;
    private final Calls calls;
    private final Tokens tokens;
    private final Functions functions;
    private final Services services;

    Session(Subject subject, Script script, TestClock clock) {
        this.subject = subject;
        this.clock = clock;
        calls = new Calls(script, clock);
        tokens = new Tokens(calls, script, clock);
        functions = new Functions(subject, script, calls, tokens);
        services = new Services(script, calls, tokens);
    }

    Execution start(StartRequest request) {
        return Engine.calling(functions)
                .workers(tokens)
                .services(services)
                .clock(clock)
                .executor(Runnable::run)
                .build()
                .start(subject.machine(), request, calls::follow);
    }

    /** All calls so far. */
    List<StepCall> calls() {
        return calls.made();
    }

    /** The tasks that wait to be answered by the test. */
    List<OpenTask> openTasks() {
        return tokens.open();
    }
}
