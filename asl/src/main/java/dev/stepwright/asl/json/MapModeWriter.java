package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.CsvForm;
import dev.stepwright.asl.ItemBatcher;
import dev.stepwright.asl.ItemReader;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ResultWriter;
import dev.stepwright.asl.StateGroup;
import java.util.Optional;

/** Puts what depends on a Map's mode into its JSON object: the item processor and, distributed, all around it. */
record MapModeWriter(ObjectNode tree, boolean inPaths, QueryLanguage machineLanguage, StateGroup itemProcessor)
        implements MapMode.Visitor<ObjectNode> {

    @Override
    public ObjectNode visitInline(MapMode.Inline mode) {
        putProcessor("INLINE");
        return tree;
    }

    @Override
    public ObjectNode visitDistributed(MapMode.Distributed mode) {
        mode.label().ifPresent(label -> tree.put("Label", label));
        mode.itemReader().ifPresent(this::put);
        mode.itemBatcher().ifPresent(this::put);
        putProcessor("DISTRIBUTED").put("ExecutionType", mode.executionType().name());
        mode.resultWriter().ifPresent(this::put);
        return tree;
    }

    /** @return the {@code ProcessorConfig} */
    private ObjectNode putProcessor(String mode) {
        ObjectNode processor = tree.putObject("ItemProcessor");
        ObjectNode config = processor.putObject("ProcessorConfig").put("Mode", mode);
        StateWriter.writeGroup(itemProcessor, processor, machineLanguage);
        return config;
    }

    private void put(ItemReader reader) {
        ObjectNode object = tree.putObject("ItemReader").put("Resource", reader.resource());
        putArguments(object, reader.arguments());
        if (!reader.readerConfig().equals(ReaderConfig.none())) {
            put(object.putObject("ReaderConfig"), reader.readerConfig());
        }
    }

    private void put(ObjectNode object, ReaderConfig config) {
        put(object, "InputType", config.inputType());
        put(object, "ManifestType", config.manifestType());
        put(object, "Transformation", config.transformation());
        config.csv().ifPresent(form -> put(object, form));
        config.itemsPointer().ifPresent(pointer -> object.put("ItemsPointer", pointer));
        StateWriter.putReference(object, inPaths, "MaxItems", config.maxItems());
    }

    private static void put(ObjectNode object, CsvForm form) {
        put(object, "CSVHeaderLocation", form.headerLocation());
        if (!form.headers().isEmpty()) {
            ArrayNode headers = object.putArray("CSVHeaders");
            form.headers().forEach(headers::add);
        }
        put(object, "CSVDelimiter", form.delimiter());
    }

    private static void put(ObjectNode object, String name, Optional<? extends Enum<?>> choice) {
        choice.ifPresent(constant -> object.put(name, constant.name()));
    }

    private void put(ItemBatcher batcher) {
        ObjectNode object = tree.putObject("ItemBatcher");
        StateWriter.putReference(object, inPaths, "MaxItemsPerBatch", batcher.maxItemsPerBatch());
        StateWriter.putReference(object, inPaths, "MaxInputBytesPerBatch", batcher.maxInputBytesPerBatch());
        batcher.batchInput().ifPresent(template -> object.set("BatchInput", template));
    }

    private void put(ResultWriter writer) {
        ObjectNode object = tree.putObject("ResultWriter");
        writer.resource().ifPresent(arn -> object.put("Resource", arn));
        putArguments(object, writer.arguments());
        writer.writerConfig().ifPresent(config -> {
            ObjectNode form = object.putObject("WriterConfig");
            put(form, "Transformation", config.transformation());
            put(form, "OutputType", config.outputType());
        });
    }

    private void putArguments(ObjectNode object, Optional<JsonNode> template) {
        template.ifPresent(node -> object.set(inPaths ? "Parameters" : "Arguments", node));
    }
}
