package dev.stepwright.maven;

import dev.stepwright.deployer.start.StartFile;
import dev.stepwright.local.LocalCloudException;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.maven.deploy.FasterStart;
import dev.stepwright.maven.packaging.Archive;
import dev.stepwright.maven.packaging.BuiltPackage;
import dev.stepwright.maven.packaging.Compression;
import dev.stepwright.maven.packaging.DeployerClasses;
import dev.stepwright.maven.packaging.DeployerCompilationException;
import dev.stepwright.maven.packaging.DeployerCompiler;
import dev.stepwright.maven.packaging.DeployerJar;
import dev.stepwright.maven.packaging.DeployerLibrary;
import dev.stepwright.maven.packaging.Library;
import dev.stepwright.maven.packaging.LibraryDigest;
import dev.stepwright.maven.packaging.LibraryJar;
import dev.stepwright.maven.packaging.NativeCode;
import dev.stepwright.maven.packaging.PackageInputs;
import dev.stepwright.maven.packaging.PackageLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Packs the module's classes and its run-time dependencies for Lambda, with bytes that follow from the contents alone,
 * and makes the jar that deploys them where there is no Maven: <code>java -jar …-deployer.jar deploy</code>.
 */
@Mojo(
        name = "package",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class PackageMojo extends AbstractDeploymentMojo {

    private final RepositorySystem repositories;

    /**
     * Whether the deployer's classes are also kept in an archive on this machine, with which it starts in half the
     * time: a few seconds of work, once for each version of the plugin. By default yes, but not where the environment
     * variable <code>CI</code> says that this machine lives for one build.
     */
    @Parameter(property = "sfn.classDataArchive")
    private @Nullable Boolean classDataArchive;

    @Inject
    public PackageMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        BuiltPackage built = builtPackage();
        Manifest manifest = manifest();
        try {
            List<Path> library = new DeployerLibrary(repositories, session, plugin).resolve(project);
            String digest = LibraryDigest.of(library);
            Files.deleteIfExists(built.inputs());
            packLambda(built);
            warnOfNativeCode(manifest);
            Path libraryJar = libraryJar(library, digest, built);
            deployerJar(manifest, library, libraryJar, digest).archive().writeTo(built.deployer());
            new PackageInputs(inputs(library)).writeTo(built.inputs());
            getLog().info("Packed %s and %s".formatted(built.lambda(), built.deployer()));
        } catch (DependencyResolutionException e) {
            throw new MojoExecutionException(NextSteps.reachRepository(e), e);
        } catch (DeployerCompilationException e) {
            throw new MojoFailureException(NextSteps.generateDeployer(output(), e), e);
        } catch (IOException e) {
            throw new MojoExecutionException(NextSteps.packageUnusable(built.buildFolder(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("sfn:package was interrupted", e);
        }
    }

    private void packLambda(BuiltPackage built) throws IOException, MojoFailureException {
        List<Archive.Size> sizes =
                new Archive(lambdaPackage().files(), Compression.REPRODUCIBLE).writeTo(built.lambda());
        List<String> excess = PackageLimits.OF_LAMBDA.excess(sizes);
        if (!excess.isEmpty()) {
            Files.delete(built.lambda());
            throw new MojoFailureException(NextSteps.shrinkPackage(PackageLimits.total(sizes), excess));
        }
        long zipped = Files.size(built.lambda());
        if (zipped > PackageLimits.OF_LAMBDA.direct()) {
            getLog().warn(NextSteps.packageGoesThroughBucket(zipped));
        }
    }

    private void warnOfNativeCode(Manifest manifest) throws IOException {
        for (NativeCode code : NativeCode.of(libraries())) {
            List<FunctionEntry> unfit = manifest.functions().stream()
                    .filter(function ->
                            !code.architectures().contains(function.settings().architecture()))
                    .toList();
            if (!unfit.isEmpty()) {
                getLog().warn(NextSteps.chooseArchitecture(code, unfit));
            }
        }
    }

    private Path libraryJar(List<Path> library, String digest, BuiltPackage built)
            throws IOException, InterruptedException {
        FasterStart start = new FasterStart(library, digest);
        boolean wanted = classDataArchive == null ? System.getenv("CI") == null : classDataArchive;
        if (wanted) {
            makeArchive(start);
        }
        Path ours = start.libraryJar().orElse(built.library(digest));
        if (!Files.isRegularFile(ours)) {
            new LibraryJar(library).archive().writeTo(ours);
        }
        return ours;
    }

    /** A package without one is as good. */
    private void makeArchive(FasterStart start) throws InterruptedException {
        try {
            if (!start.make()) {
                getLog().warn(NextSteps.startsSlowly("the JVM did not write it"));
            }
        } catch (IOException | LocalCloudException e) {
            getLog().warn(NextSteps.startsSlowly(e.toString()));
        }
    }

    private DeployerJar deployerJar(Manifest manifest, List<Path> library, Path libraryJar, String digest)
            throws IOException, DeployerCompilationException {
        GeneratedFiles generated = new GeneratedFiles(output());
        StartFile start = new StartFile(manifest.application().deployerClass(), digest);
        return new DeployerJar(
                new DeployerClasses(builtPackage().deployerClasses(), new DeployerCompiler(library), digest)
                        .of(generated.deployerSources()),
                generated.resources(builtPackage().lambda(), settings(), start),
                libraryJar);
    }

    /** The plugin itself is one of them, since another version of it packs differently. */
    private List<Path> inputs(List<Path> library) {
        List<Path> inputs = new ArrayList<>(ProjectInputs.files(project));
        inputs.add(output());
        libraries().stream().map(Library::file).forEach(inputs::add);
        inputs.add(plugin.getPluginArtifact().getFile().toPath());
        inputs.addAll(library);
        return inputs;
    }
}
