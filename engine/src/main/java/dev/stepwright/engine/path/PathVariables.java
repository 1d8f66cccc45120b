package dev.stepwright.engine.path;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables that a path or a call of an intrinsic function reads. */
public final class PathVariables {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w$])\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

    private PathVariables() {}

    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(QUOTED.matcher(text).replaceAll(""));
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }
}
