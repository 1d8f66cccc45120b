package dev.stepwright.engine.state.distributed;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;
import static dev.stepwright.asl.validation.DiagnosticCode.UNSUPPORTED_FEATURE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.ItemBatcher;
import dev.stepwright.asl.ItemReader;
import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ReaderConfig.InputType;
import dev.stepwright.asl.ReaderConfig.Transformation;
import dev.stepwright.asl.ResultWriter;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.result.ResultForm;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.MapRunRequest.Children;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.state.field.FieldCompiler;
import dev.stepwright.engine.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes an executor of a Map in distributed mode. */
public record DistributedMapCompiler(String location, FieldCompiler fields, Diagnostics diagnostics) {

    private static final Pattern GET_OBJECT = Pattern.compile("arn:[^:]*:states:::s3:getObject");
    private static final Pattern LIST_OBJECTS = Pattern.compile("arn:[^:]*:states:::s3:listObjectsV2");
    private static final Pattern PUT_OBJECT = Pattern.compile("arn:[^:]*:states:::s3:putObject");

    public DistributedMapExecutor compile(
            MapState state,
            MapMode.Distributed mode,
            Program itemProcessor,
            ErrorPolicy errorPolicy,
            Effects effects,
            Optional<String> next) {
        String label = mode.label()
                .orElseGet(() -> UUID.nameUUIDFromBytes(location.getBytes(StandardCharsets.UTF_8))
                        .toString());
        return new DistributedMapExecutor(
                fields.items(state.items()),
                mode.itemReader().map(this::reading),
                fields.template(state.itemSelector(), "ItemSelector"),
                fields.reference(state.maxConcurrency(), "MaxConcurrency"),
                fields.reference(state.toleratedFailureCount(), "ToleratedFailureCount"),
                fields.reference(state.toleratedFailurePercentage(), "ToleratedFailurePercentage"),
                mode.itemBatcher().map(this::batching).orElse(Batching.NONE),
                new Children(label, mode.executionType(), itemProcessor),
                mode.resultWriter().map(this::writing),
                errorPolicy,
                effects,
                next);
    }

    private ItemReading reading(ItemReader reader) {
        boolean listing = LIST_OBJECTS.matcher(reader.resource()).matches();
        if (!listing && !GET_OBJECT.matcher(reader.resource()).matches()) {
            reportUnknown("ItemReader", reader.resource());
        }
        check(reader.readerConfig(), listing);
        BucketArguments arguments = listing
                ? arguments("ItemReader", "s3:listObjectsV2", List.of("Bucket"), List.of("Prefix"), reader.arguments())
                : arguments("ItemReader", "s3:getObject", List.of("Bucket", "Key"), List.of(), reader.arguments());
        Optional<Template> maxItems =
                fields.reference(reader.readerConfig().maxItems(), "ItemReader/ReaderConfig/MaxItems");
        return new ItemReading(listing, arguments, maxItems, reader.readerConfig());
    }

    private void check(ReaderConfig config, boolean listing) {
        String place = "ItemReader/ReaderConfig";
        if (config.inputType().filter(InputType.PARQUET::equals).isPresent()) {
            report(
                    UNSUPPORTED_FEATURE,
                    place + "/InputType",
                    "Items in PARQUET are not read here; give them in CSV, JSON or JSONL");
        }
        boolean reads = !listing
                || config.transformation()
                        .filter(Transformation.LOAD_AND_FLATTEN::equals)
                        .isPresent();
        boolean listsOthers = config.manifestType()
                .filter(ReaderConfig.ManifestType.S3_INVENTORY::equals)
                .isPresent();
        if (reads && !listsOthers && config.inputType().isEmpty()) {
            report(SCHEMA_VALIDATION_FAILED, place, "These fields are required: [InputType]");
        }
    }

    private ResultWriting writing(ResultWriter writer) {
        if (writer.resource().isEmpty()) {
            return new ResultWriting(Optional.empty(), form(writer, ResultForm.OF_STATE));
        }
        if (!PUT_OBJECT.matcher(writer.resource().get()).matches()) {
            reportUnknown("ResultWriter", writer.resource().get());
        }
        BucketArguments arguments =
                arguments("ResultWriter", "s3:putObject", List.of("Bucket"), List.of("Prefix"), writer.arguments());
        return new ResultWriting(Optional.of(arguments), form(writer, ResultForm.OF_FILES));
    }

    private static ResultForm form(ResultWriter writer, ResultForm byDefault) {
        return writer.writerConfig()
                .map(config -> ResultForm.of(config, byDefault))
                .orElse(byDefault);
    }

    private BucketArguments arguments(
            String member, String call, List<String> required, List<String> optional, Optional<JsonNode> node) {
        String field = member + "/" + fields.argumentsField();
        node.filter(JsonNode::isObject)
                .ifPresent(object -> BucketArguments.check(
                        object, required, optional, location + "/" + field, fields::argumentName, diagnostics));
        if (node.isEmpty()) {
            report(SCHEMA_VALIDATION_FAILED, member, "These fields are required: [" + fields.argumentsField() + "]");
        }
        return new BucketArguments(call, required, fields.template(node, field));
    }

    private Batching batching(ItemBatcher batcher) {
        return new Batching.Bounded(
                fields.reference(batcher.maxItemsPerBatch(), "ItemBatcher/MaxItemsPerBatch"),
                fields.reference(batcher.maxInputBytesPerBatch(), "ItemBatcher/MaxInputBytesPerBatch"),
                fields.template(batcher.batchInput(), "ItemBatcher/BatchInput"));
    }

    private void reportUnknown(String member, String resource) {
        report(
                SCHEMA_VALIDATION_FAILED,
                member + "/Resource",
                "The resource provided " + resource
                        + " is not recognized. The value is not a valid resource ARN, or the resource is not"
                        + " available in this region.");
    }

    private void report(DiagnosticCode code, String member, String message) {
        diagnostics.report(code, location + "/" + member, message);
    }
}
