package dev.stepwright.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Every sentence that tells a user what to do now, in Maven's words. */
final class NextSteps {

    private NextSteps() {}

    static String declarePlugin(PluginDescriptor plugin) {
        return "Nothing to do: this project does not declare %s:%s. Add it to <build><plugins> of the pom.xml."
                .formatted(plugin.getGroupId(), plugin.getArtifactId());
    }

    static String useJdk(String javaHome) {
        return "The Java in %s is a JRE, and workflows are read by the compiler of a JDK. Run Maven with a JDK: set JAVA_HOME to one."
                .formatted(javaHome);
    }

    static String chooseRelease(int release, List<Integer> versions) {
        return "The project compiles for Java %d, which no Lambda runtime runs. Set maven.compiler.release to one of %s."
                .formatted(release, versions);
    }

    static String correctSources(int errors) {
        return "%d %s in the workflows; nothing was written. Correct what is listed above and run mvn sfn:generate again."
                .formatted(errors, errors == 1 ? "error" : "errors");
    }

    static String outputUnusable(Path output, Exception problem) {
        return "The generated files cannot be written to %s (%s). Make the folder writable or choose another one with -Dsfn.outputDirectory."
                .formatted(output, problem);
    }

    static String generateAgain(Path output, List<String> differences) {
        return "The generated files in %s are not what the sources give:%n  %s%nRun mvn sfn:generate and commit the result."
                .formatted(output, String.join(System.lineSeparator() + "  ", differences));
    }

    static String annotateSomething() {
        return "Nothing to generate: no method is annotated with @Workflow or @Step.";
    }

    static String correctInput(String problem) {
        return "The value of sfn.input is not JSON: %s. Quote it for your shell: -Dsfn.input='{\"message\": \"Hello\"}'"
                .formatted(problem);
    }

    static String generateFirst(Path output, Exception problem) {
        return "There is nothing to run in %s (%s). Bind the goal generate in the <executions> of the plugin."
                .formatted(output, problem.getMessage());
    }

    static String generateAnew(Path file, Exception problem) {
        return "The generated file %s cannot be read (%s). Run mvn sfn:generate.".formatted(file, problem.getMessage());
    }

    static String lookAtExecution(String workflow, String outcome) {
        return "The execution of %s %s; see above for the cause.".formatted(workflow, outcome);
    }

    static String chooseWorkflow(List<String> names) {
        return "This project has the workflows %s. Choose one: -Dsfn.workflow=%s"
                .formatted(String.join(", ", names), names.get(0));
    }

    static String correctWorkflow(String name, List<String> names) {
        return "There is no workflow %s; this project has %s. Correct -Dsfn.workflow."
                .formatted(name, String.join(", ", names));
    }

    static String annotateWorkflow() {
        return "This project has no workflow to run. Annotate a method with @Workflow, or leave out sfn.input to run its routes.";
    }

    static String chooseApiPort(int port) {
        return "Port %d is in use. Stop the program that uses it or choose another port: -Dsfn.port=%d"
                .formatted(port, port + 1);
    }

    static String chooseHttpPort(int port) {
        return "Port %d is in use. Stop the program that uses it or choose another port: -Dsfn.httpPort=%d"
                .formatted(port, port + 1);
    }

    static String startExecution(String endpoint, String region, String stateMachineArn) {
        return "aws stepfunctions start-execution --endpoint-url %s --region %s --no-sign-request --state-machine-arn %s --input '{}'"
                .formatted(endpoint, region, stateMachineArn);
    }
}
