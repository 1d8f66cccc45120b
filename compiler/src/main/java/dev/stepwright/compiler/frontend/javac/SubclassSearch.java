package dev.stepwright.compiler.frontend.javac;

import dev.stepwright.compiler.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files that may declare subclasses of a class, by text alone.
 *
 * <p>It goes by simple names and so finds too many files rather than too few; javac decides afterwards.
 */
final class SubclassSearch {

    private static final Pattern EXTENDS =
            Pattern.compile("\\bclass\\s+(\\w+)[^{};()]*?\\bextends\\s+(?:@\\w+\\s+)*(?:\\w+\\s*\\.\\s*)*(\\w+)");
    private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** A class and the file that declares it. */
    private record Declaration(String name, SourceFile file) {}

    private final Collection<SourceFile> files;
    private final Map<String, List<Declaration>> subclasses = new LinkedHashMap<>();

    private SubclassSearch(Collection<SourceFile> files) {
        this.files = files;
    }

    static SubclassSearch over(Collection<SourceFile> files) {
        SubclassSearch search = new SubclassSearch(files);
        files.forEach(search::index);
        return search;
    }

    /** Follows, downwards, every name in the given files and every name that is caught anywhere. */
    Set<SourceFile> filesWithSubclasses(List<SourceFile> namingFiles) {
        Set<String> seen = new LinkedHashSet<>();
        namingFiles.forEach(file -> addWords(file.text(), seen));
        files.forEach(file -> CATCH.matcher(file.text()).results().forEach(match -> addWords(match.group(1), seen)));
        Set<SourceFile> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Declaration subclass : subclasses.getOrDefault(open.remove(), List.of())) {
                found.add(subclass.file());
                if (seen.add(subclass.name())) {
                    open.add(subclass.name());
                }
            }
        }
        return found;
    }

    private void index(SourceFile file) {
        Matcher matcher = EXTENDS.matcher(file.text());
        while (matcher.find()) {
            subclasses
                    .computeIfAbsent(matcher.group(2), name -> new ArrayList<>())
                    .add(new Declaration(matcher.group(1), file));
        }
    }

    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }
}
