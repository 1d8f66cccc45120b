package dev.stepwright.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final Application APPLICATION =
            new Application("sample-workflow", "java17", "sample.SampleWorkflowDeployer");

    private static final Manifest MANIFEST = new Manifest(
            APPLICATION,
            List.of(new WorkflowEntry(
                    "data-processing",
                    WorkflowType.STANDARD,
                    Optional.of("Cleans a message."),
                    OptionalInt.of(60),
                    LogLevel.ERROR,
                    true,
                    List.of(new ScheduleEntry(
                            "rate(1 hour)",
                            Optional.of("{\"message\": \"Hello\"}"),
                            Optional.empty(),
                            new SourceLine("sample/DataProcessing.java", 30))),
                    List.of(new CallEntry("clean", new SourceLine("sample/DataProcessing.java", 33))),
                    new WorkflowFiles(
                            "data-processing.asl.json", "data-processing.sources.json", "data-processing.mmd"),
                    new JavaMethod("sample.DataProcessing", "process"),
                    new SourceLine("sample/DataProcessing.java", 32))),
            List.of(new FunctionEntry(
                    "clean",
                    "CleanFunctionArn",
                    "sample.DataProcessingCleanHandler",
                    new JavaMethod("sample.DataProcessing", "clean"),
                    EventKind.PAYLOAD,
                    new FunctionSettings(
                            512, 30, Architecture.ARM64, false, OptionalInt.empty(), OptionalInt.of(5), true),
                    List.of(new AllowEntry(
                            List.of("s3:GetObject"),
                            List.of("arn:aws:s3:::texts/*"),
                            new SourceLine("sample/DataProcessing.java", 50))),
                    new SourceLine("sample/DataProcessing.java", 51))),
            List.of(
                    new RouteEntry(
                            "POST",
                            "/clean",
                            new RouteTarget.ToFunction("clean"),
                            new SourceLine("sample/DataProcessing.java", 49)),
                    new RouteEntry(
                            "POST",
                            "/process",
                            new RouteTarget.ToWorkflow("data-processing"),
                            new SourceLine("sample/DataProcessing.java", 31))));

    private static final String TEXT = """
            {
              "formatVersion": 1,
              "application": {
                "name": "sample-workflow",
                "runtime": "java17",
                "deployer": "sample.SampleWorkflowDeployer"
              },
              "workflows": [
                {
                  "name": "data-processing",
                  "type": "STANDARD",
                  "comment": "Cleans a message.",
                  "timeoutSeconds": 60,
                  "logLevel": "ERROR",
                  "tracing": true,
                  "schedules": [
                    {
                      "expression": "rate(1 hour)",
                      "input": "{\\"message\\": \\"Hello\\"}",
                      "source": "sample/DataProcessing.java:30"
                    }
                  ],
                  "calls": [
                    {
                      "function": "clean",
                      "source": "sample/DataProcessing.java:33"
                    }
                  ],
                  "files": {
                    "definition": "data-processing.asl.json",
                    "sources": "data-processing.sources.json",
                    "diagram": "data-processing.mmd"
                  },
                  "java": {
                    "class": "sample.DataProcessing",
                    "method": "process"
                  },
                  "source": "sample/DataProcessing.java:32"
                }
              ],
              "functions": [
                {
                  "name": "clean",
                  "placeholder": "CleanFunctionArn",
                  "handler": "sample.DataProcessingCleanHandler",
                  "java": {
                    "class": "sample.DataProcessing",
                    "method": "clean"
                  },
                  "event": "PAYLOAD",
                  "memoryMb": 512,
                  "timeoutSeconds": 30,
                  "architecture": "ARM64",
                  "reservedConcurrency": 5,
                  "tracing": true,
                  "allow": [
                    {
                      "actions": [
                        "s3:GetObject"
                      ],
                      "resources": [
                        "arn:aws:s3:::texts/*"
                      ],
                      "source": "sample/DataProcessing.java:50"
                    }
                  ],
                  "source": "sample/DataProcessing.java:51"
                }
              ],
              "routes": [
                {
                  "method": "POST",
                  "path": "/clean",
                  "function": "clean",
                  "source": "sample/DataProcessing.java:49"
                },
                {
                  "method": "POST",
                  "path": "/process",
                  "workflow": "data-processing",
                  "source": "sample/DataProcessing.java:31"
                }
              ]
            }
            """;

    private final ManifestReader reader = new ManifestReader();

    @Test
    void writesOneMemberPerLineInAFixedOrder() {
        assertThat(new ManifestWriter().write(MANIFEST)).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), TEXT);

        assertThat(reader.read(folder)).isEqualTo(MANIFEST);
    }

    @Test
    void writesEmptyListsWithoutBlanks() {
        assertThat(new ManifestWriter().write(new Manifest(APPLICATION, List.of(), List.of(), List.of())))
                .isEqualTo("""
                        {
                          "formatVersion": 1,
                          "application": {
                            "name": "sample-workflow",
                            "runtime": "java17",
                            "deployer": "sample.SampleWorkflowDeployer"
                          },
                          "workflows": [],
                          "functions": [],
                          "routes": []
                        }
                        """);
    }

    @Test
    void namesTheMissingMember() {
        assertRefused(
                TEXT.replace("\"handler\"", "\"handlr\""),
                "m.json: functions[0].handler is missing. Generate it again with this version of Stepwright.");
    }

    @Test
    void namesTheMemberOfTheWrongKind() {
        assertRefused(
                TEXT.replace("\"PAYLOAD\"", "\"SOAP\""),
                "m.json: functions[0].event must be one of [PAYLOAD, HTTP], but is \"SOAP\".");
        assertRefused(TEXT.replace("512", "\"512\""), "functions[0].memoryMb must be a whole number, but is \"512\".");
        assertRefused("[]", "m.json: the manifest must be an object, but is a list.");
    }

    @Test
    void refusesAnotherFormat() {
        assertRefused(
                TEXT.replace("\"formatVersion\": 1", "\"formatVersion\": 2"),
                "formatVersion is 2, but this version of Stepwright reads 1.");
    }

    @Test
    void saysWhereTheJsonIsMalformed() {
        assertRefused("{\n  \"formatVersion\": 1,,\n}", "m.json: line 2, column");
    }

    @Test
    void refusesARouteToNowhere() {
        assertRefused(
                TEXT.replace(
                        "\"path\": \"/clean\",\n      \"function\": \"clean\"",
                        "\"path\": \"/clean\",\n      \"function\": \"scrub\""),
                "the route 'POST /clean' leads to the function 'scrub', which is not in the list of functions.");
        assertRefused(
                TEXT.replace("\"workflow\": \"data-processing\"", "\"workflow\": \"data\""),
                "the route 'POST /process' leads to the workflow 'data', which is not in the list of workflows.");
    }

    @Test
    void refusesACallOfNoFunction() {
        assertRefused(
                TEXT.replace(
                        "\"function\": \"clean\",\n          \"source\"",
                        "\"function\": \"scrub\",\n          \"source\""),
                "the workflow 'data-processing' calls the function 'scrub', which is not in the list of functions.");
    }

    @Test
    void refusesASourceThatIsNoLine() {
        assertRefused(
                TEXT.replace("DataProcessing.java:51", "DataProcessing.java"),
                "functions[0].source must be a file, a colon and a line number, but is"
                        + " \"sample/DataProcessing.java\".");
        assertRefused(
                TEXT.replace("\"s3:GetObject\"", "7"), "functions[0].allow[0].actions[0] must be a text, but is 7.");
    }

    @Test
    void refusesTwoEntriesOfOneName() {
        RouteEntry route = new RouteEntry(
                "GET", "/", new RouteTarget.ToFunction("clean"), new SourceLine("sample/DataProcessing.java", 1));

        assertThatThrownBy(() -> new Manifest(APPLICATION, List.of(), MANIFEST.functions(), List.of(route, route)))
                .hasMessage("two routes have the key 'GET /'");
    }

    @Test
    void saysWhatToDoWhenThereIsNoManifest(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(ManifestException.class)
                .hasMessageEndingWith("manifest.json does not exist. Generate the workflows first.");
    }

    private void assertRefused(String json, String message) {
        assertThatThrownBy(() -> reader.read(json, "m.json"))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining(message);
    }
}
