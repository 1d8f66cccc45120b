package dev.stepwright.maven;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.Stage;
import dev.stepwright.compiler.WorkflowCompiler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles each method annotated with <code>@Workflow</code> to a state machine definition and each <code>@Step</code>
 * to a Lambda handler, and adds the handlers to the sources to compile.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractWorkflowMojo {

    /** Writes nothing, and fails when the files on disk are not what would be written. */
    @Parameter(property = "sfn.check", defaultValue = "false")
    private boolean check;

    /**
     * Also prints each workflow as it is at a stage of the compiler: <code>program</code> as read, <code>core</code>
     * without abbreviations, <code>graph</code> with a state for each statement, <code>optimized</code>, or <code>
     * definition</code>.
     */
    @Parameter(property = "sfn.dump")
    private @Nullable String dump;

    /** The Lambda runtime of the functions; by default the oldest that runs what the project compiles to. */
    @Parameter(property = "sfn.runtime")
    private @Nullable String runtime;

    @Parameter(defaultValue = "${maven.compiler.release}", readonly = true)
    private @Nullable String compilerRelease;

    @Parameter(defaultValue = "${maven.compiler.target}", readonly = true)
    private @Nullable String compilerTarget;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (!CompilerPresence.inThisJvm()) {
            throw new MojoFailureException(NextSteps.useJdk(System.getProperty("java.home")));
        }
        project.addCompileSourceRoot(handlers().toString());
        CompilationResult.Compiled compiled = compile();
        try {
            OutputFolder folder = new OutputFolder(output());
            if (check) {
                verify(folder, compiled);
            } else {
                report(folder.write(compiled.files()), compiled);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(NextSteps.outputUnusable(output(), e), e);
        }
    }

    private CompilationResult.Compiled compile() throws MojoFailureException {
        CompilationResult result =
                compiler().compile(ProjectInputs.of(project, handlers()).request(application()));
        DiagnosticLog log = new DiagnosticLog(getLog());
        int errors = result.accept(log);
        if (result instanceof CompilationResult.Compiled compiled) {
            return compiled;
        }
        throw new MojoFailureException(NextSteps.correctSources(errors));
    }

    private WorkflowCompiler compiler() throws MojoFailureException {
        WorkflowCompiler compiler = new WorkflowCompiler();
        if (dump == null) {
            return compiler;
        }
        Stage wanted = Arrays.stream(Stage.values())
                .filter(stage -> name(stage).equals(dump))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(NextSteps.chooseStage(
                        dump,
                        Arrays.stream(Stage.values()).map(GenerateMojo::name).toList())));
        return compiler.showing(
                wanted, (stage, workflow, text) -> getLog().info(name(stage) + " of " + workflow + ":\n" + text));
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private ApplicationSettings application() throws MojoFailureException {
        return new ApplicationSettings(
                app, runtime != null ? runtime : LambdaRuntime.of(project, compilerRelease, compilerTarget));
    }

    private void verify(OutputFolder folder, CompilationResult.Compiled compiled)
            throws IOException, MojoFailureException {
        List<String> differences = folder.differences(compiled.files());
        if (!differences.isEmpty()) {
            throw new MojoFailureException(NextSteps.generateAgain(output(), differences));
        }
        getLog().info("The generated files in " + output() + " are up to date.");
    }

    private void report(OutputFolder.Changes changes, CompilationResult.Compiled compiled) {
        if (compiled.files().isEmpty()) {
            getLog().warn(NextSteps.annotateSomething());
            return;
        }
        compiled.workflows().forEach(workflow -> getLog().info(new BillText(workflow).toString()));
        changes.written().forEach(file -> getLog().debug("Wrote " + file));
        changes.deleted().forEach(file -> getLog().debug("Deleted " + file));
        getLog().info("%s in %s: %d written, %d deleted, %d unchanged"
                .formatted(
                        count(compiled.files().size(), "file"),
                        output(),
                        changes.written().size(),
                        changes.deleted().size(),
                        changes.unchanged()));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
