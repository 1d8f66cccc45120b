package dev.stepwright.conformance.random.tree;

/**
 * Text of a program.
 *
 * @param source as the author writes it
 * @param observed the same for the run as plain Java, where it tells when it leaves what is documented to agree
 */
public record Text(String source, String observed) implements Part {

    public static Text of(String text) {
        return new Text(text, text);
    }
}
