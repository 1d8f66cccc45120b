package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.ItemBatcher;
import dev.stepwright.asl.ItemReader;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.ResultWriter;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a Map state; what only distributed mode has is no member of an inline one. */
final class MapReader {

    private static final List<String> MODES = List.of("INLINE", "DISTRIBUTED");
    private static final List<String> EXECUTION_TYPES =
            Stream.of(ExecutionType.values()).map(ExecutionType::name).toList();

    private final Fields fields;
    private final SharedMembers shared;
    private final Dialect dialect;

    MapReader(Fields fields, SharedMembers shared, Dialect dialect) {
        this.fields = fields;
        this.shared = shared;
        this.dialect = dialect;
    }

    /** @param nestedGroup reads the states of an iteration and refuses what else there is */
    Optional<MapState> read(
            Optional<String> comment, Optional<QueryLanguage> own, Function<Fields, Optional<StateGroup>> nestedGroup) {
        Optional<Fields> processor = dialect.itemProcessor(fields);
        MapMode mode = processor
                .flatMap(found -> found.object("ProcessorConfig"))
                .map(this::mode)
                .orElseGet(MapMode.Inline::new);
        Optional<StateGroup> group = processor.flatMap(nestedGroup);
        Optional<JsonNode> items = dialect.items(fields);
        Optional<JsonNode> selector = dialect.itemSelector(fields);
        Optional<JsonNode> concurrency = count(fields, "MaxConcurrency");
        Optional<JsonNode> count = count(fields, "ToleratedFailureCount");
        Optional<JsonNode> percentage = dialect.literalOrReference(
                fields, "ToleratedFailurePercentage", Literals::isPercentage, "a number from 0 to 100");
        Transformation transformation = dialect.ofResult(fields);
        Optional<Transition> transition = shared.transition();
        return group.flatMap(nested -> transition.map(where -> new MapState(
                comment,
                own,
                items,
                selector,
                concurrency,
                count,
                percentage,
                mode,
                nested,
                shared.errorHandling(),
                transformation,
                where)));
    }

    private MapMode mode(Fields config) {
        Optional<String> mode = config.choice("Mode", MODES);
        if (mode.filter("DISTRIBUTED"::equals).isEmpty()) {
            config.ignoreOthers();
            return new MapMode.Inline();
        }
        config.require("ExecutionType");
        Optional<String> executionType = config.choice("ExecutionType", EXECUTION_TYPES);
        config.refuseOthers();
        return new MapMode.Distributed(
                executionType.map(ExecutionType::valueOf).orElse(ExecutionType.STANDARD),
                fields.text("Label"),
                fields.object("ItemReader").flatMap(this::itemReader),
                fields.object("ItemBatcher").map(this::itemBatcher),
                fields.object("ResultWriter").map(this::resultWriter));
    }

    private Optional<ItemReader> itemReader(Fields reader) {
        reader.require("Resource");
        Optional<String> resource = reader.text("Resource");
        Optional<JsonNode> arguments = dialect.arguments(reader);
        Optional<JsonNode> config = reader.literal("ReaderConfig", JsonNode::isObject, "an object");
        reader.refuseOthers();
        return resource.map(arn -> new ItemReader(arn, arguments, config));
    }

    private ItemBatcher itemBatcher(Fields batcher) {
        Optional<JsonNode> items = positive(batcher, "MaxItemsPerBatch");
        Optional<JsonNode> bytes = positive(batcher, "MaxInputBytesPerBatch");
        Optional<JsonNode> batchInput = batcher.any("BatchInput");
        if (Stream.of("MaxItemsPerBatch", "MaxInputBytesPerBatch")
                .noneMatch(name -> batcher.has(name) || batcher.has(name + "Path"))) {
            batcher.fault("At least one of these fields is required: [MaxItemsPerBatch, MaxInputBytesPerBatch]");
        }
        batcher.refuseOthers();
        return new ItemBatcher(items, bytes, batchInput);
    }

    private ResultWriter resultWriter(Fields writer) {
        Optional<String> resource = writer.text("Resource");
        Optional<JsonNode> arguments = dialect.arguments(writer);
        Optional<JsonNode> config = writer.literal("WriterConfig", JsonNode::isObject, "an object");
        if (resource.isEmpty() && config.isEmpty()) {
            writer.fault("At least one of these fields is required: [Resource, WriterConfig]");
        }
        writer.refuseOthers();
        return new ResultWriter(resource, arguments, config);
    }

    private Optional<JsonNode> count(Fields where, String name) {
        return dialect.literalOrReference(where, name, Literals::isCount, "a non-negative integer");
    }

    private Optional<JsonNode> positive(Fields where, String name) {
        return dialect.literalOrReference(where, name, Literals::isPositive, "a positive integer");
    }
}
