package dev.stepwright.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Where in a document something stands, for messages: {@code $.order.items[3].price, line 1, column 52}. */
final class Place {

    /** Of a thousand levels the innermost tell most. */
    private static final int SHOWN_LEVELS = 30;

    private final byte[] json;
    private final int place;
    /** The objects and arrays around the place, the innermost first. */
    private final Deque<Level> levels = new ArrayDeque<>();

    /** An object or array that has begun, and how far it has been read. */
    private static final class Level {
        private final boolean isArray;
        private int index;
        private @Nullable String name;

        private Level(boolean isArray) {
            this.isArray = isArray;
        }

        private String step() {
            if (isArray) {
                return "[" + index + "]";
            }
            return name == null ? "" : isIdentifier(name) ? "." + name : "[\"" + name + "\"]";
        }

        private static boolean isIdentifier(String name) {
            for (int i = 0; i < name.length(); i++) {
                if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                    return false;
                }
            }
            return !name.isEmpty();
        }
    }

    private Place(byte[] json, int place) {
        this.json = json;
        this.place = place;
    }

    /** All that comes before the place has been read, and is known to be right. */
    static String of(byte[] json, int place) {
        Place found = new Place(json, place);
        found.findLevels();
        return found.path() + found.lineAndColumn();
    }

    private void findLevels() {
        for (int i = 0; i < place; i++) {
            switch (json[i]) {
                case '{', '[' -> levels.push(new Level(json[i] == '['));
                case '}', ']' -> levels.pop();
                case ',' -> {
                    levels.element().index++;
                    levels.element().name = null;
                }
                case '"' -> {
                    int end = Excerpt.textEnd(json, i + 1);
                    noteName(i + 1, end);
                    i = end;
                }
                default -> {}
            }
        }
    }

    private void noteName(int from, int to) {
        Level level = levels.peek();
        if (level != null && !level.isArray && level.name == null && to < place) {
            level.name = Excerpt.shortened(json, from, to);
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder(levels.size() > SHOWN_LEVELS ? "$…" : "$");
        int hidden = levels.size() - SHOWN_LEVELS;
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext(); hidden--) {
            Level level = outermostFirst.next();
            if (hidden <= 0) {
                path.append(level.step());
            }
        }
        return path.toString();
    }

    private String lineAndColumn() {
        int line = 1;
        int column = 1;
        for (int i = 0; i < place; i++) {
            if (json[i] == '\n') {
                line++;
                column = 1;
            } else if (!continuesCharacter(json[i])) {
                column++;
            }
        }
        return ", line " + line + ", column " + column;
    }

    private static boolean continuesCharacter(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
