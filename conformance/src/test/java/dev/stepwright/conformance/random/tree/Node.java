package dev.stepwright.conformance.random.tree;

import java.util.ArrayList;
import java.util.List;

/** A part of a program that stands for itself. */
public sealed interface Node extends Part permits Expression, Statement, Block {

    List<Part> parts();

    /** The same node with other parts. */
    Node with(List<Part> parts);

    /** How many nodes it consists of. */
    default int size() {
        int size = 1;
        for (Part part : parts()) {
            size += part instanceof Node node ? node.size() : 0;
        }
        return size;
    }

    /** The length of its text; of two trees with as many nodes the shorter is the simpler. */
    default int length() {
        int length = 0;
        for (Part part : parts()) {
            length += part instanceof Node node
                    ? node.length()
                    : ((Text) part).source().length();
        }
        return length;
    }

    /** Parts of strings and nodes; other objects are written as they print. */
    static List<Part> parts(Object... parts) {
        List<Part> result = new ArrayList<>();
        for (Object part : parts) {
            result.add(part instanceof Part given ? given : Text.of(String.valueOf(part)));
        }
        return result;
    }
}
