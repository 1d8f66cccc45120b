package dev.stepwright.asl.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.StateMachineDefinition;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a definition as JSON text; the same definition always gives the same bytes. */
public final class DefinitionWriter {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer(printer());

    private DefinitionWriter() {}

    /** The text, indented by two blanks, with a line feed at the end of every line. */
    public static String write(StateMachineDefinition definition) {
        try {
            return WRITER.writeValueAsString(tree(definition)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of JSON nodes must have a text", e);
        }
    }

    /** The number of bytes without blanks and line feeds, as a deployment sends it. */
    public static int compactSize(StateMachineDefinition definition) {
        return tree(definition).toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The same as JSON. */
    public static ObjectNode tree(StateMachineDefinition definition) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        definition.comment().ifPresent(text -> tree.put("Comment", text));
        tree.put("QueryLanguage", definition.queryLanguage().text());
        definition.version().ifPresent(text -> tree.put("Version", text));
        definition.timeoutSeconds().ifPresent(seconds -> tree.put("TimeoutSeconds", seconds));
        StateWriter.writeGroup(definition.group(), tree, definition.queryLanguage());
        return tree;
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
