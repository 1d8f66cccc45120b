package dev.stepwright.maven.packaging;

import dev.stepwright.manifest.Architecture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The shared objects of Linux in a library, each of which runs on one processor architecture only.
 *
 * <p>Jars of one artifact count together: some libraries have one for each architecture, told apart by a classifier.
 *
 * @param library the artifact's name
 * @param architectures that it has code for
 * @see <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html">ELF header</a>
 */
public record NativeCode(String library, Set<Architecture> architectures) {

    private static final Pattern SHARED_OBJECT = Pattern.compile(".*\\.so(\\.\\d+)*");
    private static final int ELF_MAGIC = 0x7f454c46;
    private static final int BYTE_ORDER = 5;
    private static final int MACHINE = 18;
    private static final int HEADER = 20;
    private static final Map<Integer, Architecture> MACHINES =
            Map.of(0x3e, Architecture.X86_64, 0xb7, Architecture.ARM64);

    public NativeCode {
        architectures = Collections.unmodifiableSet(EnumSet.copyOf(architectures));
    }

    /** Of those libraries that have any, in their order. */
    public static List<NativeCode> of(Collection<Library> libraries) throws IOException {
        Map<String, Set<Architecture>> found = new LinkedHashMap<>();
        for (Library library : libraries) {
            // A folder is a module of this build, whose native code nobody would keep beside its classes.
            if (!Files.isDirectory(library.file())) {
                addCode(library, found);
            }
        }
        return found.entrySet().stream()
                .map(each -> new NativeCode(each.getKey(), each.getValue()))
                .toList();
    }

    private static void addCode(Library library, Map<String, Set<Architecture>> found) throws IOException {
        try (ZipFile jar = new ZipFile(library.file().toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (SHARED_OBJECT.matcher(entry.getName()).matches()) {
                    architecture(header(jar, entry))
                            .ifPresent(architecture -> found.computeIfAbsent(
                                            library.artifactId(), name -> EnumSet.noneOf(Architecture.class))
                                    .add(architecture));
                }
            }
        }
    }

    private static ByteBuffer header(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return ByteBuffer.wrap(in.readNBytes(HEADER));
        }
    }

    /** Empty for what is no ELF file, and for processors that Lambda does not have. */
    private static Optional<Architecture> architecture(ByteBuffer header) {
        if (header.limit() < HEADER || header.getInt(0) != ELF_MAGIC) {
            return Optional.empty();
        }
        boolean little = header.get(BYTE_ORDER) == 1;
        header.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return Optional.ofNullable(MACHINES.get((int) header.getShort(MACHINE)));
    }
}
