package dev.stepwright.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Writes a manifest as text: the same manifest gives the same bytes on every machine. */
public final class ManifestWriter {

    public String write(Manifest manifest) {
        ObjectNode root = object();
        root.put("formatVersion", Manifest.FORMAT_VERSION);
        root.set("application", application(manifest.application()));
        append(root, "workflows", manifest.workflows(), ManifestWriter::workflow);
        append(root, "functions", manifest.functions(), ManifestWriter::function);
        append(root, "routes", manifest.routes(), ManifestWriter::route);
        return JsonText.of(root);
    }

    private static ObjectNode application(Application application) {
        return object().put("name", application.name())
                .put("runtime", application.runtime())
                .put("deployer", application.deployerClass());
    }

    private static <E> void appendUnlessEmpty(
            ObjectNode root, String member, List<E> entries, Function<E, ObjectNode> toJson) {
        if (!entries.isEmpty()) {
            append(root, member, entries, toJson);
        }
    }

    private static <E> void append(ObjectNode root, String member, List<E> entries, Function<E, ObjectNode> toJson) {
        ArrayNode list = root.putArray(member);
        entries.forEach(entry -> list.add(toJson.apply(entry)));
    }

    private static ObjectNode workflow(WorkflowEntry entry) {
        ObjectNode json =
                object().put("name", entry.name()).put("type", entry.type().name());
        entry.comment().ifPresent(comment -> json.put("comment", comment));
        entry.timeoutSeconds().ifPresent(seconds -> json.put("timeoutSeconds", seconds));
        if (entry.logLevel() != LogLevel.OFF) {
            json.put("logLevel", entry.logLevel().name());
        }
        if (entry.tracing()) {
            json.put("tracing", true);
        }
        appendUnlessEmpty(json, "schedules", entry.schedules(), ManifestWriter::schedule);
        appendUnlessEmpty(json, "calls", entry.calls(), ManifestWriter::call);
        json.putObject("files")
                .put("definition", entry.files().definition())
                .put("sources", entry.files().sources())
                .put("diagram", entry.files().diagram());
        json.set("java", method(entry.java()));
        return json.put("source", entry.source().toString());
    }

    private static ObjectNode schedule(ScheduleEntry entry) {
        ObjectNode json = object().put("expression", entry.expression());
        entry.input().ifPresent(input -> json.put("input", input));
        entry.timezone().ifPresent(timezone -> json.put("timezone", timezone));
        return json.put("source", entry.source().toString());
    }

    private static ObjectNode call(CallEntry entry) {
        return object().put("function", entry.function())
                .put("source", entry.source().toString());
    }

    private static ObjectNode function(FunctionEntry entry) {
        ObjectNode json = object().put("name", entry.name())
                .put("placeholder", entry.placeholder())
                .put("handler", entry.handlerClass());
        json.set("java", method(entry.java()));
        json.put("event", entry.event().name());
        FunctionSettings settings = entry.settings();
        json.put("memoryMb", settings.memoryMb());
        json.put("timeoutSeconds", settings.timeoutSeconds());
        json.put("architecture", settings.architecture().name());
        if (settings.snapStart()) {
            json.put("snapStart", true);
        }
        settings.ephemeralStorageMb().ifPresent(size -> json.put("ephemeralStorageMb", size));
        settings.reservedConcurrency().ifPresent(count -> json.put("reservedConcurrency", count));
        if (settings.tracing()) {
            json.put("tracing", true);
        }
        appendUnlessEmpty(json, "allow", entry.allow(), ManifestWriter::allow);
        return json.put("source", entry.source().toString());
    }

    private static ObjectNode allow(AllowEntry entry) {
        ObjectNode json = object();
        entry.actions().forEach(json.putArray("actions")::add);
        entry.resources().forEach(json.putArray("resources")::add);
        return json.put("source", entry.source().toString());
    }

    private static ObjectNode method(JavaMethod method) {
        return object().put("class", method.className()).put("method", method.methodName());
    }

    private static ObjectNode route(RouteEntry entry) {
        ObjectNode json = object().put("method", entry.method()).put("path", entry.path());
        return entry.target()
                .accept(new RouteTarget.Visitor<ObjectNode>() {
                    @Override
                    public ObjectNode function(String name) {
                        return json.put("function", name);
                    }

                    @Override
                    public ObjectNode workflow(String name) {
                        return json.put("workflow", name);
                    }
                })
                .put("source", entry.source().toString());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
