package dev.stepwright.maven;

import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestException;
import dev.stepwright.manifest.ManifestReader;
import dev.stepwright.maven.packaging.BuiltPackage;
import dev.stepwright.maven.packaging.LambdaPackage;
import dev.stepwright.maven.packaging.Library;
import dev.stepwright.maven.packaging.ProjectLibraries;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: the project, the output folder, and when there is nothing to do. */
abstract class AbstractWorkflowMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** The folder for everything that is generated; handlers are in its folder {@code handlers}. */
    @Parameter(property = "sfn.outputDirectory", defaultValue = "${project.build.directory}/sfn")
    File outputDirectory;

    /** The application's name, with which the names of all its resources begin. */
    @Parameter(property = "sfn.app", defaultValue = "${project.artifactId}")
    String app;

    /** Does nothing. */
    @Parameter(property = "sfn.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as sfn.skip asks.");
        } else if (project.getPlugin(plugin.getPluginLookupKey()) != null) {
            run();
        } else if (session.getProjects().size() == 1) {
            getLog().warn(NextSteps.declarePlugin(plugin));
        } else {
            getLog().debug("This module does not declare the plugin.");
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    final Path output() {
        return outputDirectory.toPath().normalize();
    }

    final Path handlers() {
        return output().resolve("handlers");
    }

    /** What the module is when Lambda runs it. */
    final LambdaPackage lambdaPackage() {
        return new LambdaPackage(Path.of(project.getBuild().getOutputDirectory()), libraries());
    }

    final List<Library> libraries() {
        return new ProjectLibraries(project, session.getProjects()).list();
    }

    final BuiltPackage builtPackage() {
        return new BuiltPackage(
                Path.of(project.getBuild().getDirectory()), project.getBuild().getFinalName());
    }

    final Manifest manifest() throws MojoFailureException {
        try {
            return new ManifestReader().read(output());
        } catch (ManifestException e) {
            throw new MojoFailureException(NextSteps.generateFirst(output(), e));
        }
    }
}
