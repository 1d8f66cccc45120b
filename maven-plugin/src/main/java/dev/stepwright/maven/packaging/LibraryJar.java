package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The deployer library and all that it needs in one jar, which a class-data archive can be made for. */
public record LibraryJar(List<Path> library) {

    public LibraryJar {
        library = List.copyOf(library);
    }

    public Archive archive() throws IOException {
        LibraryMerge merge = new LibraryMerge();
        for (Path jar : library) {
            merge.add(jar);
        }
        return new Archive(merge.archiveFiles(), Compression.DEFLATED);
    }
}
