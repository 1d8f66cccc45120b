package dev.stepwright.compiler.frontend.javac;

import java.util.Optional;
import java.util.regex.Pattern;

/** The first sentence of a documentation comment, as plain text. */
public final class JavadocSentence {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s|\\n\\s*\\n|<p>");

    private JavadocSentence() {}

    /** The sentence ends at a full stop with white space after it, an empty line or a paragraph. */
    public static Optional<String> of(String comment) {
        String description = BLOCK_TAG.split(comment.strip(), 2)[0];
        String unwrapped = INLINE_TAG.matcher(description).replaceAll("$1").strip();
        String sentence = SENTENCE_END.split(unwrapped, 2)[0];
        String text = MARKUP.matcher(sentence).replaceAll("").replaceAll("\\s+", " ");
        String plain = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
        return Optional.of(plain).filter(found -> !found.isEmpty());
    }
}
