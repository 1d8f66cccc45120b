package dev.stepwright.maven.deploy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * Runs the deployer in the application's jar within this JVM: the same code as {@code java -jar}, with the settings of
 * this build and Maven's words.
 *
 * <p>The plugin itself does not depend on the AWS SDK: resolving its sixty artifacts would make every goal of the
 * plugin slower, those too that never speak to AWS.
 *
 * @param goal {@code PLAN}, {@code DEPLOY}, {@code DESTROY} or {@code ROLLBACK}
 * @param unlock take the lock from another deployment
 */
public record DeployerCall(
        String goal,
        PomSettings settings,
        Optional<String> profile,
        Optional<String> endpoint,
        boolean json,
        boolean explain,
        boolean unlock,
        boolean colour) {

    /**
     * Returns the exit code.
     *
     * @param pluginClasses the jar or folder that this class comes from
     */
    public int run(Path deployerJar, Path pluginClasses) throws IOException, ReflectiveOperationException {
        String request = request(mainClass(deployerJar));
        URL[] classPath = {deployerJar.toUri().toURL(), pluginClasses.toUri().toURL()};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return entry(loader).applyAsInt(request);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static ToIntFunction<String> entry(ClassLoader loader) throws ReflectiveOperationException {
        return (ToIntFunction<String>) loader.loadClass(DeployerCall.class.getPackageName() + ".DeployerEntry")
                .getConstructor()
                .newInstance();
    }

    private String request(String deployerClass) {
        ObjectNode request = new JsonMapper()
                .createObjectNode()
                .put("deployerClass", deployerClass)
                .put("goal", goal)
                .put("json", json)
                .put("explain", explain)
                .put("unlock", unlock)
                .put("colour", colour);
        profile.ifPresent(name -> request.put("profile", name));
        endpoint.ifPresent(url -> request.put("endpoint", url));
        request.set("settings", settings.withVariables());
        return request.toString();
    }

    private static String mainClass(Path deployerJar) throws IOException {
        try (JarFile jar = new JarFile(deployerJar.toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }
}
