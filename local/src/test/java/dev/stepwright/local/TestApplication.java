package dev.stepwright.local;

import dev.stepwright.local.lambda.TestFunctions;
import dev.stepwright.local.lambda.TestHandlers;
import dev.stepwright.manifest.Application;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestWriter;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.SourceLine;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowFiles;
import dev.stepwright.manifest.WorkflowType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A compiled application as the compiler would leave it on disk, with one workflow and the {@link TestHandlers}. */
final class TestApplication {

    static final String DEFINITION = """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Check",
              "States": {
                "Check": {
                  "Type": "Choice",
                  "Choices": [
                    {"Condition": "{% $exists($states.input.millis) %}", "Next": "Slow"},
                    {"Condition": "{% $exists($states.input.fail) %}", "Next": "Fail"}
                  ],
                  "Default": "Echo"
                },
                "Echo": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "${EchoFunctionArn}", "Payload": "{% $states.input %}"},
                  "Output": "{% $states.result.Payload %}",
                  "End": true
                },
                "Slow": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "${SlowFunctionArn}", "Payload": "{% $string($states.input.millis) %}"},
                  "Output": "{% $states.result.Payload %}",
                  "End": true
                },
                "Fail": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Arguments": {"FunctionName": "${FailingFunctionArn}", "Payload": {}},
                  "Output": "{% $states.result.Payload %}",
                  "End": true
                }
              }
            }
            """;

    private static final List<FunctionEntry> FUNCTIONS = List.of(
            TestFunctions.function("echo", TestHandlers.Echo.class),
            TestFunctions.function("slow", TestHandlers.Slow.class.getName(), 60),
            TestFunctions.function("failing", TestHandlers.Failing.class),
            TestFunctions.function("exiting", TestHandlers.Exiting.class),
            TestFunctions.function("shouting", TestHandlers.Shouting.class));

    private static final List<RouteEntry> ROUTES = List.of(
            TestFunctions.route("POST", "/shout", "shouting"),
            TestFunctions.route("GET", "/fail", "failing"),
            TestFunctions.route("GET", "/events/{id}", "echo"));

    private static final Application APPLICATION = new Application("greeting", "java17", "sample.GreetingDeployer");

    private TestApplication() {}

    /** Writes the application and returns settings that take any free ports. */
    static LocalCloudSettings.Builder in(Path folder) throws IOException {
        return write(folder, new Manifest(APPLICATION, List.of(workflow()), FUNCTIONS, ROUTES), DEFINITION);
    }

    static LocalCloudSettings.Builder write(Path folder, Manifest manifest, String definition) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), new ManifestWriter().write(manifest));
        Files.writeString(folder.resolve("greeting.asl.json"), definition);
        return LocalCloudSettings.of(folder, TestFunctions.taskRoot())
                .apiPort(0)
                .gatewayPort(0);
    }

    /** The same workflow twice, each with a route that starts it. */
    static LocalCloudSettings.Builder withWorkflowRoutes(Path folder) throws IOException {
        List<WorkflowEntry> workflows =
                List.of(workflow("greeting", WorkflowType.STANDARD), workflow("quick", WorkflowType.EXPRESS));
        List<RouteEntry> routes = workflows.stream()
                .map(workflow -> new RouteEntry(
                        "POST",
                        "/" + workflow.name(),
                        new RouteTarget.ToWorkflow(workflow.name()),
                        new SourceLine("sample/Greeting.java", 9)))
                .toList();
        return write(folder, new Manifest(APPLICATION, workflows, FUNCTIONS, routes), DEFINITION);
    }

    static Manifest manifest(List<FunctionEntry> functions) {
        return new Manifest(APPLICATION, List.of(workflow()), functions, List.of());
    }

    static List<FunctionEntry> functions() {
        return FUNCTIONS;
    }

    private static WorkflowEntry workflow() {
        return workflow("greeting", WorkflowType.STANDARD);
    }

    /** A workflow with the {@link #DEFINITION}. */
    private static WorkflowEntry workflow(String name, WorkflowType type) {
        return new WorkflowEntry(
                name,
                type,
                Optional.empty(),
                OptionalInt.empty(),
                LogLevel.OFF,
                false,
                List.of(),
                List.of(),
                new WorkflowFiles("greeting.asl.json", "greeting.sources.json", "greeting.mmd"),
                new JavaMethod("sample.Greeting", "greet"),
                new SourceLine("sample/Greeting.java", 9));
    }
}
