package dev.stepwright.deployer;

import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.PackageFile;
import dev.stepwright.deployer.stack.StackDesign;
import dev.stepwright.deployer.stack.Vpc;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A small application to deploy: two steps in a workflow, one step behind a route. */
final class SampleStack {

    private String code = "version 1";
    private String second = "log";
    private int memoryMb = 512;
    private boolean moreRoutes;
    private Map<String, String> variables = Map.of();
    private Optional<Vpc> vpc = Optional.empty();

    static SampleStack sample() {
        return new SampleStack();
    }

    SampleStack code(String text) {
        code = text;
        return this;
    }

    SampleStack memoryMb(int megabytes) {
        memoryMb = megabytes;
        return this;
    }

    SampleStack renamed(String step) {
        second = step;
        return this;
    }

    SampleStack moreRoutes() {
        moreRoutes = true;
        return this;
    }

    SampleStack variables(Map<String, String> values) {
        variables = values;
        return this;
    }

    SampleStack vpc(Vpc network) {
        vpc = Optional.of(network);
        return this;
    }

    DesiredStack desired() {
        return design().stack();
    }

    StackDesign.Design design() {
        DeploymentSettings settings =
                DeploymentSettings.of("shop").variables(variables).vpc(vpc).build();
        return StackDesign.of(application(), files(), settings, InMemoryCloud.ACCOUNT);
    }

    private Application application() {
        Application app = new Application();
        app.function("clean")
                .placeholder("CleanFunctionArn")
                .handler("shop.CleanHandler")
                .memoryMb(memoryMb);
        app.function(second).placeholder("LastFunctionArn").handler("shop.LogHandler");
        app.function("hello").placeholder("HelloFunctionArn").handler("shop.HelloHandler");
        app.workflow("orders").standard().definition("orders.asl.json").calls("clean", second);
        app.route("POST /hello").invokes("hello");
        if (moreRoutes) {
            app.route("POST /orders").starts("orders");
            app.schedule("rate(1 hour)").starts("orders");
        }
        return app;
    }

    private DeploymentFiles files() {
        return new DeploymentFiles() {
            @Override
            public PackageFile lambdaPackage() {
                return PackageFile.of(code.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public byte[] file(String name) {
                return (name.startsWith("policies/") ? POLICY : DEFINITION).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static final String DEFINITION = """
            {"StartAt": "clean", "States": {
              "clean": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${CleanFunctionArn}"}, "Next": "log"},
              "log": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "${LastFunctionArn}"}, "End": true}}}
            """;

    private static final String POLICY = """
            {"trust": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Condition": {"StringEquals": {"aws:SourceAccount": "${Account}"}}}]},
             "statements": [{"source": "shop/Orders.java:12", "reason": "writes its log",
                "statement": {"Sid": "Log", "Effect": "Allow", "Action": ["logs:PutLogEvents"],
                  "Resource": "arn:aws:logs:${Region}:${Account}:log-group:/aws/lambda/${Prefix}-clean:*"}}]}
            """;
}
