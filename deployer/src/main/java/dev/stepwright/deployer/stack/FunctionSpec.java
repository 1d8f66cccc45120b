package dev.stepwright.deployer.stack;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a generated deployer says of a step's function. */
public final class FunctionSpec {

    private final String name;
    private String placeholder = "";
    private String handler = "";
    private String architecture = "arm64";
    private int memoryMb = 512;
    private int timeoutSeconds = 30;
    private int ephemeralStorageMb = 512;
    private OptionalInt reservedConcurrency = OptionalInt.empty();
    private boolean snapStart;
    private boolean tracing;
    private String source = "";

    FunctionSpec(String name) {
        this.name = name;
    }

    /** The name that stands for the function in definitions, for example {@code CleanFunctionArn}. */
    public FunctionSpec placeholder(String text) {
        placeholder = text;
        return this;
    }

    /** The class that Lambda calls. */
    public FunctionSpec handler(String className) {
        handler = className;
        return this;
    }

    public FunctionSpec memoryMb(int megabytes) {
        memoryMb = megabytes;
        return this;
    }

    public FunctionSpec timeoutSeconds(int seconds) {
        timeoutSeconds = seconds;
        return this;
    }

    /** {@code arm64} or {@code x86_64}. */
    public FunctionSpec architecture(String name) {
        architecture = name;
        return this;
    }

    public FunctionSpec ephemeralStorageMb(int megabytes) {
        ephemeralStorageMb = megabytes;
        return this;
    }

    public FunctionSpec reservedConcurrency(int executions) {
        reservedConcurrency = OptionalInt.of(executions);
        return this;
    }

    public FunctionSpec snapStart() {
        snapStart = true;
        return this;
    }

    /** A workflow that calls the step is traced, so its calls are as well. */
    public FunctionSpec tracing() {
        tracing = true;
        return this;
    }

    /** @param position file and line of the method, for example {@code sample/DataProcessing.java:24} */
    public FunctionSpec from(String position) {
        source = position;
        return this;
    }

    public String name() {
        return name;
    }

    String placeholderText() {
        return "${" + placeholder + "}";
    }

    OptionalInt reserved() {
        return reservedConcurrency;
    }

    String source() {
        return source;
    }

    FunctionSettings settings(String runtime, String roleArn, Map<String, String> variables, Optional<Vpc> vpc) {
        return new FunctionSettings(
                handler,
                runtime,
                roleArn,
                memoryMb,
                timeoutSeconds,
                architecture,
                ephemeralStorageMb,
                snapStart,
                tracing,
                variables,
                vpc);
    }
}
