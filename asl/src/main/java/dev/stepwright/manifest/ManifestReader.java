package dev.stepwright.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads {@code manifest.json}; members it does not know are left alone, so that a format can grow. */
public final class ManifestReader {

    private static final String ADVICE = "Generate it again with this version of Stepwright.";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @param file the manifest, or the folder that holds it
     * @throws ManifestException if the file is missing or is no manifest of this format
     */
    public Manifest read(Path file) {
        Path manifest = Files.isDirectory(file) ? file.resolve(Manifest.FILE_NAME) : file;
        return read(contentOf(manifest), manifest.toString());
    }

    /**
     * @param json the manifest's text
     * @param origin how messages call it, usually its file name
     * @throws ManifestException if the text is no manifest of this format
     */
    public Manifest read(String json, String origin) {
        try {
            return manifest(parse(json));
        } catch (ManifestException | IllegalArgumentException e) {
            throw new ManifestException("%s: %s. %s".formatted(origin, e.getMessage(), ADVICE), e);
        }
    }

    private JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new ManifestException(
                    "line %d, column %d: %s"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage()),
                    e);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ManifestException("%s does not exist. Generate the workflows first.".formatted(file), e);
        } catch (IOException e) {
            throw new ManifestException("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    private static Manifest manifest(JsonNode json) {
        ManifestNode root = new ManifestNode("", json);
        int version = root.number("formatVersion");
        if (version != Manifest.FORMAT_VERSION) {
            throw new ManifestException("formatVersion is %d, but this version of Stepwright reads %d"
                    .formatted(version, Manifest.FORMAT_VERSION));
        }
        return new Manifest(
                application(root.object("application")),
                root.list("workflows", ManifestReader::workflow),
                root.list("functions", ManifestReader::function),
                root.list("routes", ManifestReader::route));
    }

    private static Application application(ManifestNode entry) {
        return new Application(entry.text("name"), entry.text("runtime"), entry.text("deployer"));
    }

    private static WorkflowEntry workflow(ManifestNode entry) {
        ManifestNode files = entry.object("files");
        return new WorkflowEntry(
                entry.text("name"),
                entry.constant("type", WorkflowType.class),
                entry.optionalText("comment"),
                entry.optionalNumber("timeoutSeconds"),
                entry.optionalConstant("logLevel", LogLevel.class).orElse(LogLevel.OFF),
                entry.flag("tracing"),
                entry.optionalList("schedules", ManifestReader::schedule),
                entry.optionalList("calls", ManifestReader::call),
                new WorkflowFiles(files.text("definition"), files.text("sources"), files.text("diagram")),
                method(entry.object("java")),
                entry.sourceLine("source"));
    }

    private static ScheduleEntry schedule(ManifestNode entry) {
        return new ScheduleEntry(
                entry.text("expression"),
                entry.optionalText("input"),
                entry.optionalText("timezone"),
                entry.sourceLine("source"));
    }

    private static CallEntry call(ManifestNode entry) {
        return new CallEntry(entry.text("function"), entry.sourceLine("source"));
    }

    private static FunctionEntry function(ManifestNode entry) {
        return new FunctionEntry(
                entry.text("name"),
                entry.text("placeholder"),
                entry.text("handler"),
                method(entry.object("java")),
                entry.constant("event", EventKind.class),
                settings(entry),
                entry.optionalList("allow", ManifestReader::allow),
                entry.sourceLine("source"));
    }

    private static AllowEntry allow(ManifestNode entry) {
        return new AllowEntry(entry.texts("actions"), entry.texts("resources"), entry.sourceLine("source"));
    }

    private static FunctionSettings settings(ManifestNode entry) {
        return new FunctionSettings(
                entry.number("memoryMb"),
                entry.number("timeoutSeconds"),
                entry.constant("architecture", Architecture.class),
                entry.flag("snapStart"),
                entry.optionalNumber("ephemeralStorageMb"),
                entry.optionalNumber("reservedConcurrency"),
                entry.flag("tracing"));
    }

    private static JavaMethod method(ManifestNode entry) {
        return new JavaMethod(entry.text("class"), entry.text("method"));
    }

    private static RouteEntry route(ManifestNode entry) {
        RouteTarget target = entry.optionalText("workflow")
                .<RouteTarget>map(RouteTarget.ToWorkflow::new)
                .orElseGet(() -> new RouteTarget.ToFunction(entry.text("function")));
        return new RouteEntry(entry.text("method"), entry.text("path"), target, entry.sourceLine("source"));
    }
}
