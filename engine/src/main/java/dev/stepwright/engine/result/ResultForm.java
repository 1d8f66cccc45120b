package dev.stepwright.engine.result;

import dev.stepwright.asl.WriterConfig;
import dev.stepwright.asl.WriterConfig.OutputType;
import dev.stepwright.asl.WriterConfig.Transformation;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonText;
import java.util.List;
import java.util.stream.Collectors;

/** The form in which results are given out. */
public record ResultForm(Transformation transformation, OutputType outputType) {

    /** That of a state which does not say everything. */
    public static final ResultForm OF_STATE = new ResultForm(Transformation.COMPACT, OutputType.JSON);

    /** That of files of which the state says nothing else. */
    public static final ResultForm OF_FILES = new ResultForm(Transformation.NONE, OutputType.JSON);

    public static ResultForm of(WriterConfig config, ResultForm byDefault) {
        return new ResultForm(
                config.transformation().orElse(byDefault.transformation),
                config.outputType().orElse(byDefault.outputType));
    }

    /** The results as one array. */
    public JsonArray array(List<ChildResult> results) {
        return JsonArray.of(
                results.stream().flatMap(result -> result.told(this).stream()).toList());
    }

    String text(List<ChildResult> results) {
        JsonArray all = array(results);
        return switch (outputType) {
            case JSON -> JsonText.write(all);
            case JSONL ->
                all.stream().map(result -> JsonText.write(result) + "\n").collect(Collectors.joining());
        };
    }

    String fileExtension() {
        return switch (outputType) {
            case JSON -> ".json";
            case JSONL -> ".jsonl";
        };
    }
}
