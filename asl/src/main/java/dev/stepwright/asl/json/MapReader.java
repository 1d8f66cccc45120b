package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.ItemBatcher;
import dev.stepwright.asl.ItemReader;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ResultWriter;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WriterConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a Map state; what only distributed mode has is no member of an inline one. */
final class MapReader {

    private static final List<String> MODES = List.of("INLINE", "DISTRIBUTED");

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
        Optional<JsonNode> percentage =
                dialect.literalOrReference(fields, "ToleratedFailurePercentage", Form.number(0, 100));
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
        Optional<ExecutionType> executionType = config.choice("ExecutionType", ExecutionType.class);
        config.refuseOthers();
        return new MapMode.Distributed(
                executionType.orElse(ExecutionType.STANDARD),
                fields.text("Label"),
                fields.object("ItemReader").flatMap(this::itemReader),
                fields.object("ItemBatcher").map(this::itemBatcher),
                fields.object("ResultWriter").map(this::resultWriter));
    }

    private Optional<ItemReader> itemReader(Fields reader) {
        reader.require("Resource");
        Optional<String> resource = reader.text("Resource");
        Optional<JsonNode> arguments = dialect.arguments(reader);
        ReaderConfig config = reader.object("ReaderConfig")
                .map(found -> new ReaderConfigReader(found, dialect).read())
                .orElse(ReaderConfig.none());
        reader.refuseOthers(dialect.language());
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
        batcher.refuseOthers(dialect.language());
        return new ItemBatcher(items, bytes, batchInput);
    }

    private ResultWriter resultWriter(Fields writer) {
        Optional<String> resource = writer.text("Resource");
        Optional<JsonNode> arguments = dialect.arguments(writer);
        Optional<WriterConfig> config = writer.object("WriterConfig").map(MapReader::writerConfig);
        if (!writer.has("Resource") && !writer.has("WriterConfig")) {
            writer.fault("At least one of these fields is required: [Resource, WriterConfig]");
        }
        writer.refuseOthers(dialect.language());
        return new ResultWriter(resource, arguments, config);
    }

    private static WriterConfig writerConfig(Fields config) {
        Optional<WriterConfig.Transformation> transformation =
                config.choice("Transformation", WriterConfig.Transformation.class);
        Optional<WriterConfig.OutputType> outputType = config.choice("OutputType", WriterConfig.OutputType.class);
        config.refuseOthers();
        return new WriterConfig(transformation, outputType);
    }

    private Optional<JsonNode> count(Fields where, String name) {
        return dialect.literalOrReference(where, name, Form.COUNT);
    }

    private Optional<JsonNode> positive(Fields where, String name) {
        return dialect.literalOrReference(where, name, Form.POSITIVE);
    }
}
