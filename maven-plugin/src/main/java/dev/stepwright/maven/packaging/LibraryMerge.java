package dev.stepwright.maven.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts libraries into one jar.
 *
 * <p>The first one wins where two have the same file, as on a class path; service files are joined, licences are kept
 * apart. What only several jars or other Javas need is left out, signatures first of all: they are wrong in one jar.
 */
final class LibraryMerge {

    private static final String SERVICES = "META-INF/services/";

    /**
     * The classes at the root of a multi-release jar serve every Java; the version folders, module descriptors, notes
     * of builds, metadata of native images and models of code generators serve nothing here.
     */
    private static final Pattern LEFT_OUT = Pattern.compile("META-INF/MANIFEST\\.MF"
            + "|META-INF/[^/]+\\.(SF|RSA|DSA|EC)"
            + "|META-INF/INDEX\\.LIST"
            + "|META-INF/(maven|versions|native-image|proguard|com\\.android\\.tools)/.*"
            + "|(.*/)?module-info\\.class"
            + "|codegen-resources/.*");

    private static final Pattern LICENCE =
            Pattern.compile("(META-INF/)?(LICEN[CS]E|NOTICE|AL2\\.0|LGPL2\\.1|DEPENDENCIES)[^/]*");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param jar a jar, or the folder of classes of a module that was not packaged */
    void add(Path jar) throws IOException {
        if (Files.isDirectory(jar)) {
            for (ArchiveFile file : new ClassFolder(jar).files()) {
                add(jar, file.name(), file.content().read());
            }
            return;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    byte[] content = ArchiveFile.Content.of(zip, entry).read();
                    add(jar, entry.getName(), content);
                }
            }
        }
    }

    /** All files, sorted by name. */
    List<ArchiveFile> archiveFiles() {
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> ArchiveFile.of(file.getKey(), file.getValue()))
                .toList();
    }

    private boolean isWanted(String name) {
        return !LEFT_OUT.matcher(name).matches() && (!files.containsKey(name) || name.startsWith(SERVICES));
    }

    private void add(Path jar, String name, byte[] content) {
        if (!isWanted(name)) {
            return;
        }
        if (name.startsWith(SERVICES)) {
            files.merge(name, content, LibraryMerge::joined);
        } else if (LICENCE.matcher(name).matches()) {
            String library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            files.put("META-INF/licences/" + library + "/" + name.replaceFirst("^META-INF/", ""), content);
        } else {
            files.put(name, content);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }
}
