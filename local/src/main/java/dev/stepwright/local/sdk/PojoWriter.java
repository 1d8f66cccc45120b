package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingKnownType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Fills objects of the SDK from the JSON of a task, by the fields that the objects tell of. */
final class PojoWriter {

    /** A member that the SDK's object does not have. */
    static final class UnknownMemberException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private UnknownMemberException(String member) {
            super("The field '" + member + "' is not supported by Step Functions");
        }
    }

    private PojoWriter() {}

    /**
     * @param builder of the object
     * @throws UnknownMemberException if there is a member without a field
     */
    static Object fill(SdkPojo builder, JsonNode members) {
        members.properties().forEach(member -> {
            SdkField<?> field = field(builder, member.getKey());
            field.set(builder, value(field, member.getValue()));
        });
        return ((Buildable) builder).build();
    }

    /** Tasks write names with a capital, the API may not; a few have another name in the SDK. */
    private static SdkField<?> field(SdkPojo builder, String member) {
        return builder.sdkFields().stream()
                .filter(field -> field.memberName().equalsIgnoreCase(member)
                        || field.locationName().equals(member))
                .findFirst()
                .orElseThrow(() -> new UnknownMemberException(member));
    }

    private static @Nullable Object value(SdkField<?> field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        MarshallingKnownType type = field.marshallingType().getKnownType();
        return switch (type) {
            case STRING -> text(value);
            case INTEGER -> value.asInt();
            case LONG -> value.asLong();
            case SHORT -> (short) value.asInt();
            case BYTE -> (byte) value.asInt();
            case FLOAT -> (float) value.asDouble();
            case DOUBLE -> value.asDouble();
            case BIG_DECIMAL -> value.decimalValue();
            case BOOLEAN -> value.asBoolean();
            case INSTANT -> instant(value);
            case SDK_BYTES -> SdkBytes.fromString(text(value), StandardCharsets.UTF_8);
            case SDK_POJO -> fill(field.constructor().get(), value);
            case LIST -> list(field.getTrait(ListTrait.class).memberFieldInfo(), value);
            case MAP -> map(field.getTrait(MapTrait.class).valueFieldInfo(), value);
            default -> throw new UnknownMemberException(field.memberName());
        };
    }

    /** Whatever is given for a text is written as JSON, unless it is one. */
    static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private static Instant instant(JsonNode value) {
        return value.isNumber()
                ? Instant.ofEpochMilli(value.decimalValue().movePointRight(3).longValue())
                : OffsetDateTime.parse(value.asText()).toInstant();
    }

    private static List<@Nullable Object> list(SdkField<?> member, JsonNode items) {
        List<@Nullable Object> list = new ArrayList<>();
        items.forEach(item -> list.add(value(member, item)));
        return list;
    }

    private static Map<String, @Nullable Object> map(SdkField<?> member, JsonNode entries) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        entries.properties().forEach(entry -> map.put(entry.getKey(), value(member, entry.getValue())));
        return map;
    }

    /** The value of a member that is a stream and no field, such as an object's {@code Body}. */
    static Optional<String> stream(JsonNode members, String name) {
        return Optional.ofNullable(members.get(name)).map(PojoWriter::text);
    }
}
