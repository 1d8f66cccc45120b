package dev.stepwright.deployer.start;

import dev.stepwright.deployer.WarmUp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The main class of a deployer's jar: starts a JVM that maps the library from its archive, where there is one, or runs
 * the generated deployer in this one.
 *
 * <p>Written with few classes and no lambdas, since each of them delays every start.
 */
public final class Launcher {

    /** In the JVM that is started: the deployer's jar, of which that JVM needs what is not in the library. */
    static final String JAR = "stepwright.jar";

    /** The exit status of a JVM that waited for a jar in vain. */
    private static final int NEVER_CAME = 1;

    /** Instead of the jar's path: it is being made, and its path comes as the first line of standard input. */
    static final String COMING = "-";

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        String started = System.getProperty(JAR);
        if (COMING.equals(started)) {
            WarmUp.start(arguments);
            started = readLine(System.in);
        }
        Path jar = Path.of(started == null ? System.getProperty("java.class.path") : started);
        StartFile file = StartFile.in(jar);
        if (started == null) {
            ArchiveFolder folder = ArchiveFolder.of(file.library());
            if (folder.isReady()) {
                System.exit(FastStart.run(folder, jar, arguments));
            }
            run(Launcher.class.getClassLoader(), file.deployer(), arguments);
        } else {
            URL[] application = {jar.toUri().toURL()};
            // Open as long as this JVM lives, since the deployer reads its files from it.
            run(new URLClassLoader(application, Launcher.class.getClassLoader()), file.deployer(), arguments);
        }
    }

    /** What follows the line is left for the deployer. */
    private static String readLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                System.exit(NEVER_CAME);
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void run(ClassLoader loader, String deployer, String[] arguments)
            throws ReflectiveOperationException {
        try {
            Class.forName(deployer, true, loader)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw thrown;
        }
    }
}
