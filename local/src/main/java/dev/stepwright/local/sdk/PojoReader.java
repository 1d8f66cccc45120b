package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.local.protocol.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/**
 * Reads objects of the SDK as the JSON that a task gets; what the service left out is left out.
 *
 * <p>The SDK for Java 2 has a few names of its own, such as {@code NUL} for DynamoDB's {@code NULL}, which optimised
 * integrations do not know.
 */
final class PojoReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final boolean bySdk;

    PojoReader(boolean bySdk) {
        this.bySdk = bySdk;
    }

    ObjectNode read(SdkPojo pojo) {
        ObjectNode object = Json.object();
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                object.set(capitalized(name(field)), json(value));
            }
        }
        return object;
    }

    private String name(SdkField<?> field) {
        return bySdk || field.location() != MarshallLocation.PAYLOAD ? field.memberName() : field.locationName();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private JsonNode json(@Nullable Object value) {
        if (value instanceof SdkPojo pojo) {
            return read(pojo);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(json(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = Json.object();
            map.forEach((name, entry) -> object.set(String.valueOf(name), json(entry)));
            return object;
        }
        return scalar(value);
    }

    private static JsonNode scalar(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return NODES.numberNode(new BigDecimal(number.toString()));
        }
        if (value instanceof SdkBytes bytes) {
            return TextNode.valueOf(bytes.asUtf8String());
        }
        return value == null ? NODES.nullNode() : TextNode.valueOf(value.toString());
    }
}
