package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.CsvForm;
import dev.stepwright.asl.CsvForm.HeaderLocation;
import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ReaderConfig.InputType;
import java.util.List;
import java.util.Optional;

/** Reads the {@code ReaderConfig} of a distributed Map. */
final class ReaderConfigReader {

    /** What the guide to {@code ItemReader} allows. */
    private static final int MOST_ITEMS = 100_000_000;

    private static final Form POINTER = value -> Form.TEXT
            .fault(value)
            .or(() -> value.textValue().isEmpty() || value.textValue().startsWith("/")
                    ? Optional.empty()
                    : Optional.of("Value must be a JSON Pointer"));

    private final Fields config;
    private final Dialect dialect;

    ReaderConfigReader(Fields config, Dialect dialect) {
        this.config = config;
        this.dialect = dialect;
    }

    ReaderConfig read() {
        Optional<InputType> inputType = config.choice("InputType", InputType.class);
        ReaderConfig read = new ReaderConfig(
                inputType,
                config.choice("ManifestType", ReaderConfig.ManifestType.class),
                config.choice("Transformation", ReaderConfig.Transformation.class),
                csv(inputType.filter(InputType.CSV::equals).isPresent()),
                config.formed("ItemsPointer", POINTER).map(JsonNode::textValue),
                dialect.literalOrReference(config, "MaxItems", Form.integer(0, MOST_ITEMS)));
        config.refuseOthers(dialect.language());
        return read;
    }

    private Optional<CsvForm> csv(boolean isCsv) {
        Optional<HeaderLocation> location = config.choice("CSVHeaderLocation", HeaderLocation.class);
        Optional<List<String>> headers = config.texts("CSVHeaders");
        Optional<CsvForm.Delimiter> delimiter = config.choice("CSVDelimiter", CsvForm.Delimiter.class);
        if (isCsv) {
            config.require("CSVHeaderLocation");
        }
        if (location.filter(HeaderLocation.GIVEN::equals).isPresent()) {
            config.require("CSVHeaders");
        }
        return location.isEmpty() && headers.isEmpty() && delimiter.isEmpty()
                ? Optional.empty()
                : Optional.of(new CsvForm(location, headers.orElse(List.of()), delimiter));
    }
}
