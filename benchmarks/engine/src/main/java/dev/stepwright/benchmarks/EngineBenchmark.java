package dev.stepwright.benchmarks;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.StateMachine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One execution with its history, on the thread that starts it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class EngineBenchmark {

    @Param
    Definitions definition;

    @Param({"JSONata", "JSONPath"})
    String language;

    private final Engine engine = Engine.calling(invocation -> {
                throw new IllegalStateException("no state calls a function");
            })
            .executor(Runnable::run)
            .build();
    private StateMachine machine;
    private StartRequest request;

    @Setup
    public void compile() {
        machine = StateMachine.compile(language.equals("JSONata") ? definition.jsonata() : definition.jsonPath());
        request = StartRequest.withInput(definition.input());
        if (execution().status() != ExecutionStatus.SUCCEEDED) {
            throw new IllegalStateException("the execution failed: " + execution().cause());
        }
        System.out.println(definition.transitions() + " transitions an execution");
    }

    @Benchmark
    public Execution execution() {
        return engine.start(machine, request);
    }
}
