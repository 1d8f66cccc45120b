package dev.stepwright.compiler.ir;

import java.util.List;

/**
 * How JSON tells which class a value has.
 *
 * @param member the member that tells
 * @param names what it says for the classes in question
 */
public record TypeTag(String member, List<String> names) {

    public TypeTag {
        names = List.copyOf(names);
    }
}
