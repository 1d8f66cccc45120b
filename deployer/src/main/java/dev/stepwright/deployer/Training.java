package dev.stepwright.deployer;

import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Deploys, plans and destroys an application made up for the purpose, so that a JVM which records its classes in an
 * archive has loaded those that a deployment needs.
 */
public final class Training {

    private static final String POLICY = """
            {"trust": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": ["lambda.amazonaws.com", "states.amazonaws.com"]}}]},
             "statements": [{"source": "Training.java:1", "reason": "training",
              "statement": {"Sid": "Log", "Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}}]}
            """;

    private static final String DEFINITION = """
            {"QueryLanguage": "JSONata", "StartAt": "train", "States": {"train": {"Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": {"FunctionName": "${TrainFunctionArn}"}, "End": true}}}
            """;

    private Training() {}

    /** @param arguments the endpoint of a local cloud */
    public static void main(String[] arguments) {
        DeploymentSettings settings = DeploymentSettings.of("stepwright-training")
                .endpoint(Optional.of(arguments[0]))
                .build();
        Output output = new Output(silent(), false, true, true, Wording.JAR);
        int failures = 0;
        for (Goal goal : new Goal[] {Goal.DEPLOY, Goal.PLAN, Goal.DESTROY}) {
            failures += DeployerCommand.run(goal, application(), files(), settings, output);
        }
        System.exit(failures);
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static Application application() {
        Application app = new Application();
        app.function("train").placeholder("TrainFunctionArn").handler("training.Handler");
        app.workflow("training").standard().definition("training.asl.json").calls("train");
        app.route("POST /train").invokes("train");
        return app;
    }

    private static DeploymentFiles files() {
        return new DeploymentFiles() {
            @Override
            public byte[] lambdaPackage() {
                return emptyZip();
            }

            @Override
            public byte[] file(String name) {
                return (name.startsWith("policies/") ? POLICY : DEFINITION).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] emptyZip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("training.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing in memory fails", e);
        }
        return bytes.toByteArray();
    }
}
