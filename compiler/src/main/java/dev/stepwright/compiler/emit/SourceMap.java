package dev.stepwright.compiler.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.compiler.source.SourceSpan;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From states back to the author's code. It is a file of its own: line numbers inside the definition would change it,
 * and redeploy it, whenever a method moves.
 */
public final class SourceMap {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, SourceSpan> places = new LinkedHashMap<>();

    void add(String state, SourceSpan span) {
        if (!span.file().name().isEmpty()) {
            places.put(state, span);
        }
    }

    /** The JSON document: state name to file, below its source root, and line. */
    public String print() {
        ObjectNode document = JSON.createObjectNode();
        places.forEach((state, span) -> document.putObject(state)
                .put("file", span.file().name())
                .put("line", span.position().line()));
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
