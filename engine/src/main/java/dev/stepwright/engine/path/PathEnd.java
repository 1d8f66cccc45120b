package dev.stepwright.engine.path;

/**
 * Finds where a path ends that is an argument of a function: at a comma or a parenthesis that is not the path's own.
 */
final class PathEnd {

    private PathEnd() {}

    static int in(String source, int start) {
        int depth = 0;
        char quote = 0;
        for (int index = start; index < source.length(); index++) {
            char c = source.charAt(index);
            if (quote != 0) {
                if (c == '\\') {
                    index++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                return index;
            } else if (c == ']' || c == ')') {
                depth--;
            }
        }
        return source.length();
    }
}
