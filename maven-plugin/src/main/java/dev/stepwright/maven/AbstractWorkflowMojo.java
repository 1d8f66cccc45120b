package dev.stepwright.maven;

import java.io.File;
import java.nio.file.Path;
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
}
