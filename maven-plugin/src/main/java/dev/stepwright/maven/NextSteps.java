package dev.stepwright.maven;

import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.maven.packaging.NativeCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Every sentence that tells a user what to do now, in Maven's words. */
public final class NextSteps {

    private NextSteps() {}

    public static String declarePlugin(PluginDescriptor plugin) {
        return "Nothing to do: this project does not declare %s:%s. Add it to <build><plugins> of the pom.xml."
                .formatted(plugin.getGroupId(), plugin.getArtifactId());
    }

    public static String useJdk(String javaHome) {
        return "The Java in %s is a JRE, and workflows are read by the compiler of a JDK. Run Maven with a JDK: set JAVA_HOME to one."
                .formatted(javaHome);
    }

    public static String chooseRelease(int release, List<Integer> versions) {
        return "The project compiles for Java %d, which no Lambda runtime runs. Set maven.compiler.release to one of %s."
                .formatted(release, versions);
    }

    public static String correctSources(int errors) {
        return "%d %s in the workflows; nothing was written. Correct what is listed above and run mvn sfn:generate again."
                .formatted(errors, errors == 1 ? "error" : "errors");
    }

    public static String chooseStage(String dump, List<String> stages) {
        return "The compiler has no stage \"%s\". Set sfn.dump to one of %s."
                .formatted(dump, String.join(", ", stages));
    }

    public static String outputUnusable(Path output, Exception problem) {
        return "The generated files cannot be written to %s (%s). Make the folder writable or choose another one with -Dsfn.outputDirectory."
                .formatted(output, problem);
    }

    public static String generateAgain(Path output, List<String> differences) {
        return "The generated files in %s are not what the sources give:%n  %s%nRun mvn sfn:generate and commit the result."
                .formatted(output, String.join(System.lineSeparator() + "  ", differences));
    }

    public static String annotateSomething() {
        return "Nothing to generate: no method is annotated with @Workflow or @Step.";
    }

    public static String correctInput(String problem) {
        return "The value of sfn.input is not JSON: %s. Quote it for your shell: -Dsfn.input='{\"message\": \"Hello\"}'"
                .formatted(problem);
    }

    public static String generateFirst(Path output, Exception problem) {
        return "There is nothing to run in %s (%s). Bind the goal generate in the <executions> of the plugin."
                .formatted(output, problem.getMessage());
    }

    public static String generateAnew(Path file, Exception problem) {
        return "The generated file %s cannot be read (%s). Run mvn sfn:generate.".formatted(file, problem.getMessage());
    }

    public static String lookAtExecution(String workflow, String outcome) {
        return "The execution of %s %s; see above for the cause.".formatted(workflow, outcome);
    }

    public static String chooseWorkflow(List<String> names) {
        return "This project has the workflows %s. Choose one: -Dsfn.workflow=%s"
                .formatted(String.join(", ", names), names.get(0));
    }

    public static String correctWorkflow(String name, List<String> names) {
        return "There is no workflow %s; this project has %s. Correct -Dsfn.workflow."
                .formatted(name, String.join(", ", names));
    }

    public static String annotateWorkflow() {
        return "This project has no workflow to run. Annotate a method with @Workflow, or leave out sfn.input to run its routes.";
    }

    public static String chooseApiPort(int port) {
        return "Port %d is in use. Stop the program that uses it or choose another port: -Dsfn.port=%d"
                .formatted(port, port + 1);
    }

    public static String chooseHttpPort(int port) {
        return "Port %d is in use. Stop the program that uses it or choose another port: -Dsfn.httpPort=%d"
                .formatted(port, port + 1);
    }

    public static String startExecution(String endpoint, String region, String stateMachineArn) {
        return "aws stepfunctions start-execution --endpoint-url %s --region %s --no-sign-request --state-machine-arn %s --input '{}'"
                .formatted(endpoint, region, stateMachineArn);
    }

    public static String bindPackage() {
        return "The build made no package. Bind the goal package beside generate in the <executions> of the plugin.";
    }

    public static String packageAnew(Path deployer, Exception problem) {
        return "The deployer %s cannot be run (%s). Make it anew: mvn clean package".formatted(deployer, problem);
    }

    public static String packageUnusable(Path folder, Exception problem) {
        return "The package cannot be written to %s (%s).".formatted(folder, problem.getMessage());
    }

    public static String generateDeployer(Path output, Exception errors) {
        return "The deployer in %s does not compile, since it was edited or generated by another version of the plugin. Run mvn sfn:generate.%n%s"
                .formatted(output, errors.getMessage());
    }

    public static String reachRepository(Exception problem) {
        return "The library that the deployer needs cannot be had: %s. Check the network or the plugin repositories, and run mvn package again."
                .formatted(problem.getMessage());
    }

    public static String startsSlowly(String problem) {
        return "No class-data archive could be made (%s), so the deployer starts more slowly. -Dsfn.classDataArchive=false leaves the attempt out."
                .formatted(problem);
    }

    public static String shrinkPackage(long bytes, List<String> largest) {
        return "The package has %,d bytes unpacked, and Lambda takes 262,144,000. Remove dependencies, or give them the scope provided or test. The largest files:%n%s"
                .formatted(bytes, String.join(System.lineSeparator(), largest));
    }

    public static String packageGoesThroughBucket(long bytes) {
        return "The package has %,d bytes, more than the 52,428,800 that Lambda takes directly: the deployer makes a bucket and sends it through S3."
                .formatted(bytes);
    }

    public static String chooseArchitecture(NativeCode code, List<FunctionEntry> unfit) {
        return "The library %s has native code for %s only, and these steps run on another architecture: %s. Add its jar for theirs, or give them @Step(architecture = …)."
                .formatted(
                        code.library(),
                        code.architectures().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        unfit.stream()
                                .map(step ->
                                        step.name() + " on " + step.settings().architecture())
                                .collect(Collectors.joining(", ")));
    }

    public static String lookAtDeployer(String goal) {
        return "sfn:%s did not reach its end; see above for the reason and what to do.".formatted(goal);
    }

    public static String confirmDestroy(String expected) {
        return "Nothing was removed. To remove everything that belongs to %s without being asked: mvn sfn:destroy -Dsfn.confirm=%1$s"
                .formatted(expected);
    }
}
