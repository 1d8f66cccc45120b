package dev.stepwright.maven;

import dev.stepwright.compiler.GeneratedFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The folder of generated files.
 *
 * <p>A list inside it says which files were generated, so that those no longer made can be deleted, and nothing else
 * ever is.
 */
final class OutputFolder {

    /** Named like the goal, so that whoever finds it knows where it comes from. */
    static final String LIST = ".sfn-generated";

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** What {@link #write} did, as paths below the folder. */
    record Changes(List<String> written, List<String> deleted, int unchanged) {}

    /** Makes the folder hold these files, touching only what differs. */
    Changes write(List<GeneratedFile> files) throws IOException {
        Map<String, String> wanted = contents(files);
        List<String> written = new ArrayList<>();
        List<String> deleted = stale(wanted);
        for (String path : deleted) {
            delete(resolve(path));
        }
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            if (differs(file.getKey(), file.getValue())) {
                Path target = resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
                written.add(file.getKey());
            }
        }
        written.remove(LIST);
        return new Changes(written, deleted, files.size() - written.size());
    }

    /** How the folder differs from these files: one line each, for example {@code changed: manifest.json}. */
    List<String> differences(List<GeneratedFile> files) throws IOException {
        Map<String, String> wanted = contents(files);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            if (differs(file.getKey(), file.getValue())) {
                differences.add((Files.exists(resolve(file.getKey())) ? "changed: " : "missing: ") + file.getKey());
            }
        }
        stale(wanted).forEach(path -> differences.add("no longer generated: " + path));
        return differences;
    }

    /** The list comes last: when writing is interrupted, the files written so far are only unknown, never lost. */
    private static Map<String, String> contents(List<GeneratedFile> files) {
        Map<String, String> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        if (!files.isEmpty()) {
            contents.put(LIST, String.join("\n", new TreeSet<>(contents.keySet())) + "\n");
        }
        return contents;
    }

    private List<String> stale(Map<String, String> wanted) throws IOException {
        Path list = folder.resolve(LIST);
        List<String> stale = new ArrayList<>();
        for (String path : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            if (!wanted.containsKey(path) && Files.isRegularFile(resolve(path))) {
                stale.add(path);
            }
        }
        if (!wanted.containsKey(LIST) && Files.exists(list)) {
            stale.add(LIST);
        }
        return stale;
    }

    private boolean differs(String path, String content) throws IOException {
        Path file = resolve(path);
        return !Files.isRegularFile(file) || !Files.readString(file).equals(content);
    }

    private void delete(Path file) throws IOException {
        Files.delete(file);
        try {
            for (Path parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
                Files.delete(parent);
            }
        } catch (DirectoryNotEmptyException stillInUse) {
            // A folder that holds other files stays.
        }
    }

    private Path resolve(String path) throws IOException {
        Path resolved = folder.resolve(path).normalize();
        if (!resolved.startsWith(folder)) {
            throw new IOException("The list " + folder.resolve(LIST) + " names a file outside its folder: " + path);
        }
        return resolved;
    }
}
