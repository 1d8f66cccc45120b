package dev.stepwright.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The runtime's own jars, found on our class path, and its native library, which is unpacked. */
record RuntimeLibrary(Path nativeLibrary) {

    /**
     * The runtime interface client unpacks its library to one fixed file in {@code /tmp}, over and over. Child JVMs
     * that start at the same time would read each other's half-written copies, so it is unpacked here, once. A file of
     * an earlier process is removed and not overwritten, since a child of that one may still have it loaded.
     *
     * @param folder where it is unpacked
     */
    static RuntimeLibrary unpack(Path folder) {
        String name = nativeName();
        try (InputStream library = AWSLambda.class.getResourceAsStream("/jni/" + name)) {
            if (library == null) {
                throw new IllegalStateException("AWS's runtime interface client has no native library " + name
                        + ". Steps run on Linux with x86-64 or ARM64 only; use a container or a virtual machine.");
            }
            Path file = folder.resolve(name);
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
            return new RuntimeLibrary(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking the native library of the Lambda runtime failed: " + e, e);
        }
    }

    List<Path> jars() {
        return Stream.of(
                        AWSLambda.class, RequestStreamHandler.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                .map(RuntimeLibrary::locationOf)
                .toList();
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The location of " + type.getName() + " is no file", e);
        }
    }

    private static String nativeName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String processor = switch (architecture) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "aarch_64";
            default -> architecture;
        };
        String libc = system.equals("linux") && usesMusl() ? "_musl" : "";
        return "libaws-lambda-jni." + system.replace(' ', '-') + libc + "-" + processor + ".so";
    }

    /** Alpine and its like have musl's loader and no other. */
    private static boolean usesMusl() {
        try (Stream<Path> files = Files.list(Path.of("/lib"))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("ld-musl-"));
        } catch (IOException e) {
            return false;
        }
    }
}
