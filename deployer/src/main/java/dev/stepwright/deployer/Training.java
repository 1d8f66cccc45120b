package dev.stepwright.deployer;

import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.PackageFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Deploys, plans and destroys an application made up for the purpose, so that a JVM which records its classes in an
 * archive has loaded those that a deployment needs.
 */
public final class Training {

    static final String APP = "stepwright-training";

    private static final String POLICY = """
            {"trust": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": ["lambda.amazonaws.com", "states.amazonaws.com",
              "scheduler.amazonaws.com"]}}]},
             "statements": [{"source": "Training.java:1", "reason": "training",
              "statement": {"Sid": "Log", "Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "*"}}]}
            """;

    private static final String DEFINITION = """
            {"QueryLanguage": "JSONata", "StartAt": "train", "States": {"train": {"Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": {"FunctionName": "${TrainFunctionArn}"}, "End": true}}}
            """;

    private Training() {}

    /**
     * Uses the local cloud that {@code AWS_ENDPOINT_URL} names, for the classes that decide where a call goes are
     * others when a setting names it.
     */
    public static void main(String[] arguments) {
        System.exit(train(DeploymentSettings.of(APP).build()));
    }

    /** How many of the goals failed. */
    static int train(DeploymentSettings settings) {
        return run(Goal.DEPLOY, "first", settings)
                + run(Goal.DEPLOY, "second", settings)
                + run(Goal.PLAN, "second", settings)
                + run(Goal.ROLLBACK, "second", settings)
                + run(Goal.DESTROY, "second", settings);
    }

    private static int run(Goal goal, String edition, DeploymentSettings settings) {
        Output output = new Output(silent(), false, true, true, Wording.JAR);
        return DeployerCommand.run(goal, application(), files(edition), settings, output);
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static Application application() {
        Application app = new Application();
        app.function("train").placeholder("TrainFunctionArn").handler("training.Handler");
        app.workflow("training").standard().definition("training.asl.json").calls("train");
        app.route("POST /train").invokes("train");
        app.schedule("rate(1 hour)").starts("training");
        return app;
    }

    private static DeploymentFiles files(String edition) {
        return new DeploymentFiles() {
            @Override
            public PackageFile lambdaPackage() {
                return PackageFile.of(zip(edition));
            }

            @Override
            public byte[] file(String name) {
                return (name.startsWith("policies/") ? POLICY : DEFINITION).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] zip(String edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(edition));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing in memory fails", e);
        }
        return bytes.toByteArray();
    }
}
