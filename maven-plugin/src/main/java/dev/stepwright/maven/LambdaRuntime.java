package dev.stepwright.maven;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Which Lambda runtime runs what the project compiles to: the oldest that knows its class files.
 *
 * <p>The project alone decides, never the JDK of this build, so that every machine generates the same.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html">AWS: Lambda runtimes</a>
 */
final class LambdaRuntime {

    private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Pattern CONFIGURED = Pattern.compile("<(?:release|target)>\\s*(\\d+)\\s*</");

    /** Java versions with a runtime, of those that handlers compile for. */
    private static final List<Integer> VERSIONS = List.of(17, 21, 25);

    private LambdaRuntime() {}

    /** @param properties values of {@code maven.compiler.release} and {@code maven.compiler.target} */
    static String of(MavenProject project, @Nullable String... properties) throws MojoFailureException {
        Optional<String> release = configured(project)
                .or(() -> Stream.of(properties).flatMap(Stream::ofNullable).findFirst());
        return forRelease(release.filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(VERSIONS.get(0)));
    }

    static String forRelease(int release) throws MojoFailureException {
        return VERSIONS.stream()
                .filter(version -> release <= version)
                .findFirst()
                .map(version -> "java" + version)
                .orElseThrow(() -> new MojoFailureException(NextSteps.chooseRelease(release, VERSIONS)));
    }

    /** The compiler plugin's configuration has a type of Maven's own; its text is the XML of the pom. */
    private static Optional<String> configured(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(COMPILER_PLUGIN))
                .map(Plugin::getConfiguration)
                .map(configuration -> CONFIGURED.matcher(configuration.toString()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }
}
