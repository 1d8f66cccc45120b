package dev.stepwright.deployer;

import dev.stepwright.deployer.stack.Account;
import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.FunctionSpec;
import dev.stepwright.deployer.stack.PackageFile;
import dev.stepwright.deployer.stack.StackDesign;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An application that runs where it is deployed: a workflow that waits between two steps, a step and two workflows
 * behind routes, and a schedule.
 */
final class EditionStack {

    static final DeploymentSettings SETTINGS =
            DeploymentSettings.of("shop").variables(Map.of("GREETING", "hello")).build();

    private final String edition;
    private int memoryMb = 256;
    private String schedule = "rate(1 hour)";
    private int paddingBytes;

    private EditionStack(String edition) {
        this.edition = edition;
    }

    static EditionStack edition(String name) {
        return new EditionStack(name);
    }

    EditionStack memoryMb(int megabytes) {
        memoryMb = megabytes;
        return this;
    }

    EditionStack schedule(String expression) {
        schedule = expression;
        return this;
    }

    /** Makes the package too large to be sent with a call. */
    EditionStack large() {
        paddingBytes = 51 << 20;
        return this;
    }

    DesiredStack desired(Account account) {
        return StackDesign.of(application(), files(), SETTINGS, account).stack();
    }

    /** Runs a goal as the deployer's command does; returns its exit status. */
    int run(Goal goal, String region, String endpoint, boolean unlock, Output output) {
        DeploymentSettings settings = DeploymentSettings.of(SETTINGS.app())
                .variables(SETTINGS.variables())
                .region(Optional.of(region))
                .endpoint(Optional.of(endpoint))
                .breakLock(unlock)
                .build();
        return DeployerCommand.run(goal, application(), files(), settings, output);
    }

    private Application application() {
        Application app = new Application();
        function(app, "first").memoryMb(memoryMb);
        function(app, "last");
        function(app, "hello");
        app.workflow("orders").standard().definition("orders.asl.json").calls("first", "last");
        app.workflow("quick").express().definition("quick.asl.json").calls("first");
        app.route("GET /hello/{name}").invokes("hello");
        app.route("POST /orders").starts("orders");
        app.route("POST /quick").starts("quick");
        app.schedule(schedule).starts("orders").input("{\"seconds\": 0}");
        return app;
    }

    private static FunctionSpec function(Application app, String name) {
        return app.function(name)
                .placeholder(name + "Arn")
                .handler(EditionHandler.class.getName())
                .memoryMb(256);
    }

    private DeploymentFiles files() {
        return new DeploymentFiles() {
            @Override
            public PackageFile lambdaPackage() {
                return PackageFile.of(zip());
            }

            @Override
            public byte[] file(String name) {
                String text = name.startsWith("policies/") ? policy(name) : name.startsWith("orders") ? ORDERS : QUICK;
                return text.getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private byte[] zip() {
        String handler = EditionHandler.class.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                InputStream handlerClass = EditionHandler.class.getResourceAsStream("/" + handler)) {
            put(zip, handler, handlerClass.readAllBytes());
            put(zip, EditionHandler.EDITION_FILE.substring(1), edition.getBytes(StandardCharsets.UTF_8));
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, "padding", new byte[paddingBytes]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private static String policy(String file) {
        Map<String, String> services = new LinkedHashMap<>();
        services.put("-function.json", "lambda");
        services.put("-workflow.json", "states");
        services.put("-schedule.json", "scheduler");
        services.put("gateway.json", "apigateway");
        String service = services.entrySet().stream()
                .filter(each -> file.endsWith(each.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        return POLICY.formatted(service);
    }

    private static final String ORDERS = """
            {"QueryLanguage": "JSONata", "StartAt": "First", "States": {
              "First": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${firstArn}"},
                "Assign": {"first": "{% $states.result.Payload %}", "seconds": "{% $states.input.seconds %}"},
                "Next": "Pause"},
              "Pause": {"Type": "Wait", "Seconds": "{% $seconds %}", "Next": "Last"},
              "Last": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${lastArn}"},
                "Output": {"first": "{% $first.edition %}", "last": "{% $states.result.Payload.edition %}"},
                "End": true}}}
            """;

    private static final String QUICK = """
            {"QueryLanguage": "JSONata", "StartAt": "First", "States": {
              "First": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${firstArn}"}, "Output": "{% $states.result.Payload %}",
                "End": true}}}
            """;

    private static final String POLICY = """
            {"trust": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "%s.amazonaws.com"},
                "Condition": {"StringEquals": {"aws:SourceAccount": "${Account}"}}}]},
             "statements": [
              {"source": "", "reason": "", "statement": {"Sid": "Log", "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": "arn:aws:logs:${Region}:${Account}:log-group:/aws/lambda/${Prefix}-*:*"}},
              {"source": "", "reason": "", "statement": {"Sid": "Invoke", "Effect": "Allow",
                "Action": "lambda:InvokeFunction",
                "Resource": "arn:aws:lambda:${Region}:${Account}:function:${Prefix}-*:*"}},
              {"source": "", "reason": "", "statement": {"Sid": "Start", "Effect": "Allow",
                "Action": ["states:StartExecution", "states:StartSyncExecution"],
                "Resource": "arn:aws:states:${Region}:${Account}:stateMachine:${Prefix}-*"}}]}
            """;
}
