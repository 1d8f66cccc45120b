package dev.stepwright.deployer.stack;

import java.util.List;

/** What a generated deployer says of a workflow's state machine. */
public final class WorkflowSpec {

    private final String name;
    private boolean express;
    private String definition = "";
    private List<String> functions = List.of();
    private String logLevel = "OFF";
    private boolean tracing;
    private String source = "";

    WorkflowSpec(String name) {
        this.name = name;
    }

    public WorkflowSpec standard() {
        express = false;
        return this;
    }

    public WorkflowSpec express() {
        express = true;
        return this;
    }

    /** The generated file with its definition. */
    public WorkflowSpec definition(String file) {
        definition = file;
        return this;
    }

    /** The functions that its definition names. */
    public WorkflowSpec calls(String... names) {
        functions = List.of(names);
        return this;
    }

    /** {@code OFF}, {@code ERROR}, {@code FATAL} or {@code ALL}. */
    public WorkflowSpec logLevel(String level) {
        logLevel = level;
        return this;
    }

    public WorkflowSpec tracing() {
        tracing = true;
        return this;
    }

    /** @param position file and line of the method, for example {@code sample/DataProcessing.java:31} */
    public WorkflowSpec from(String position) {
        source = position;
        return this;
    }

    String name() {
        return name;
    }

    boolean isExpress() {
        return express;
    }

    String definitionFile() {
        return definition;
    }

    List<String> functions() {
        return functions;
    }

    String level() {
        return logLevel;
    }

    boolean logs() {
        return !logLevel.equals("OFF");
    }

    boolean traced() {
        return tracing;
    }

    String source() {
        return source;
    }
}
