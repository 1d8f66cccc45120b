package dev.stepwright.engine.path;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.PathMember;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.PathTemplate.Constant;
import dev.stepwright.engine.path.PathTemplate.OfArray;
import dev.stepwright.engine.path.PathTemplate.OfObject;
import dev.stepwright.engine.path.query.SyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles a payload template; what is wrong with a text in it is reported at the object that it is a member of. */
final class PathTemplateCompiler {

    private final Diagnostics diagnostics;

    PathTemplateCompiler(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    PathTemplate compile(JsonNode node, String location) {
        if (node.isObject()) {
            return compileObject(node, location);
        }
        return node.isArray() ? compileArray(node, location) : constant(node);
    }

    private PathTemplate compileObject(JsonNode node, String location) {
        Map<String, PathTemplate> members = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (PathMember.isFromPath(name)) {
                members.put(PathMember.nameOf(name), compileText(member.getValue(), name, location));
            } else {
                members.put(name, compile(member.getValue(), location + "/" + name));
            }
        });
        return areConstant(members.values()) ? constant(node) : new OfObject(members);
    }

    private PathTemplate compileArray(JsonNode node, String location) {
        List<PathTemplate> items = new ArrayList<>();
        node.forEach(item -> items.add(compile(item, location + "[" + items.size() + "]")));
        return areConstant(items) ? constant(node) : new OfArray(items);
    }

    private PathTemplate compileText(JsonNode text, String name, String location) {
        if (text.isTextual()) {
            try {
                return PathCompiler.expression(text.textValue(), name)::evaluate;
            } catch (SyntaxException e) {
                return invalid(text, name, location);
            }
        }
        return invalid(text, name, location);
    }

    private PathTemplate invalid(JsonNode text, String name, String location) {
        diagnostics.report(
                SCHEMA_VALIDATION_FAILED,
                location,
                "The value for the field '" + name + "' must be a valid JSONPath or a valid intrinsic function call");
        return constant(text);
    }

    private static boolean areConstant(Collection<PathTemplate> parts) {
        return parts.stream().allMatch(Constant.class::isInstance);
    }

    private static PathTemplate constant(JsonNode node) {
        return new Constant(JsonText.read(node.toString()));
    }
}
