package dev.stepwright.maven.packaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of libraries in the package; those of the same name are told apart by their group. */
final class LibraryNames {

    private static final String FOLDER = "lib/";

    private final Map<String, Integer> uses = new HashMap<>();

    LibraryNames(List<Library> libraries) {
        libraries.forEach(library -> uses.merge(library.fileName(), 1, Integer::sum));
    }

    String of(Library library) {
        boolean unique = uses.get(library.fileName()) == 1;
        return FOLDER + (unique ? "" : library.groupId() + ".") + library.fileName();
    }
}
