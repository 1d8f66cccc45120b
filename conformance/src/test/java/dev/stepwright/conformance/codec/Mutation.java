package dev.stepwright.conformance.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Writes a document anew: with members in another order, absent, null, unknown, or there twice. */
final class Mutation {

    /** What may be done to the members of objects. */
    enum Kind {
        REORDERED,
        MISSING,
        NULL,
        UNKNOWN,
        DUPLICATE
    }

    private static final List<String> UNKNOWN = List.of(
            "\"unknown\":[{\"a\":[]},\"\\u0041\\\\\",-1.5e3]",
            "\"\":null",
            "\"un known\":{\"x\":{}}",
            "\"Value\":{\"deep\":[[]]}");

    private final Kind kind;
    private final Random random;

    private Mutation(Kind kind, Random random) {
        this.kind = kind;
        this.random = random;
    }

    static String of(JsonNode document, Kind kind, Random random) {
        return new Mutation(kind, random).write(document);
    }

    private String write(JsonNode value) {
        if (value.isArray()) {
            StringJoiner elements = new StringJoiner(space() + "," + space(), "[" + space(), "]");
            value.forEach(element -> elements.add(write(element)));
            return elements.toString();
        }
        return value.isObject() ? object(value) : scalar(value);
    }

    private String object(JsonNode value) {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            add(member.getKey(), member.getValue(), members);
        }
        if (kind == Kind.UNKNOWN) {
            members.add(random.nextInt(members.size() + 1), UNKNOWN.get(random.nextInt(UNKNOWN.size())));
        }
        if (kind == Kind.REORDERED) {
            Collections.shuffle(members, random);
        }
        return String.join(space() + ",", members).transform(text -> "{" + text + space() + "}");
    }

    private void add(String name, JsonNode value, List<String> members) {
        boolean chosen = random.nextInt(4) == 0;
        if (chosen && kind == Kind.MISSING) {
            return;
        }
        String written = TextNode.valueOf(name) + space() + ":" + space();
        members.add(written + (chosen && kind == Kind.NULL ? "null" : write(value)));
        if (chosen && kind == Kind.DUPLICATE) {
            members.add(random.nextInt(members.size()), written + write(value));
        }
    }

    /** An integer may come from a state machine in other notations. */
    private String scalar(JsonNode value) {
        boolean small = value.isInt() && Math.abs(value.longValue()) < 1_000_000;
        return small && random.nextInt(4) == 0
                ? value.intValue() + (random.nextBoolean() ? ".0" : "e0")
                : value.toString();
    }

    private String space() {
        return random.nextInt(8) == 0 ? " \n" : "";
    }
}
