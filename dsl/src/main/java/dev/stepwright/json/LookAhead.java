package dev.stepwright.json;

import java.util.Arrays;

/**
 * Finds the member that tells an object's class, where it is not the first.
 *
 * <p>Objects in each other may all have it at their ends. Looking for each by itself would read the innermost as often
 * as it is deep; so the look from the outermost one notes the places of all, and the others ask.
 */
final class LookAhead {

    static final int ABSENT = -1;

    private final Tokens document;
    private final String member;
    /** Where the last look began and ended. */
    private int from;

    private int to;
    /** Where the objects begin, ascending, and where the values of their members do. */
    private int[] objects = new int[16];

    private int[] values = new int[16];
    private int count;

    LookAhead(Tokens document, String member) {
        this.document = document;
        this.member = member;
    }

    boolean isFor(String name) {
        return member.equals(name);
    }

    /** Where the value of the member begins in an object that begins there, so many levels deep. */
    int find(int object, int depth) {
        if (object < from || object >= to) {
            count = 0;
            from = object;
            to = object;
            Tokens tokens = document.from(object);
            look(tokens, new JsonReader(tokens, depth));
            to = tokens.position();
        }
        int index = Arrays.binarySearch(objects, 0, count, object);
        return index < 0 ? ABSENT : values[index];
    }

    private void look(Tokens tokens, JsonReader in) {
        switch (tokens.peek()) {
            case '{':
                lookIntoObject(tokens, in);
                break;
            case '[':
                in.beginArray();
                while (in.nextElement()) {
                    look(tokens, in);
                }
                break;
            default:
                in.skip();
        }
    }

    private void lookIntoObject(Tokens tokens, JsonReader in) {
        int index = add(tokens.position());
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (values[index] == ABSENT && name.equals(member)) {
                values[index] = tokens.position();
            }
            look(tokens, in);
        }
        if (values[index] == ABSENT && count == index + 1) {
            count = index;
        }
    }

    private int add(int object) {
        if (count == objects.length) {
            objects = Arrays.copyOf(objects, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        objects[count] = object;
        values[count] = ABSENT;
        return count++;
    }
}
